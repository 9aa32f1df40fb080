import Encoder
import Narrative
import Retrieval
import TestSupport

@testable import Responder

extension NarrativeIndex {
  /// The built-in story.
  static func builtIn() throws -> NarrativeIndex {
    try NarrativeIndex(Corpus.builtIn())
  }

  /// Texts named `1.txt`, `2.txt` and so on.
  convenience init(texts: String...) throws {
    try self.init(
      Corpus(
        reading: texts.enumerated().map { number, text in
          try SourceText(name: "\(number + 1).txt", rawBytes: Array(text.utf8))
        }))
  }

  /// The text of every sentence.
  var sentenceTexts: [String] { narrative.sentences.indices.map(narrative.text(ofSentence:)) }
}

extension Responder {
  /// One who tells the built-in story.
  static func builtIn() throws -> Responder { try Responder(index: .builtIn()) }

  /// One who tells a book, whose sentences are encoded once for all runs of the tests.
  convenience init(reading index: NarrativeIndex) throws {
    self.init(
      index: index,
      understanding: try Understanding(
        ModelFile.embedded(), of: index,
        cache: VectorCache(folder: "\(packageRoot)/.build/books")))
  }
}

extension SentenceWords {
  /// The words of a sentence that stands in no story.
  init(_ sentence: String) {
    self.init(text: sentence, tokens: Tokenizer().tokens(in: sentence))
  }
}

extension QuoteCollection {
  /// The quotes of a narrative by the models in the program.
  init(in index: NarrativeIndex) throws {
    let file = try ModelFile.embedded()
    try self.init(index: index, models: file) { sentences in
      try Understanding(file, of: index, cache: VectorCache(folder: nil))
        .vectors(ofSentences: sentences, in: index)
    }
  }

  /// The words of the quotes in the order of their keys.
  func texts(in index: NarrativeIndex) -> [String] {
    quotes.map { $0.text(in: index.narrative) }
  }
}

extension Answer {
  /// The bot's own words and the narrator's.
  var reply: String { [lead, words].filter { !$0.isEmpty }.joined(separator: " ") }
}
