import Files
import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

/// The first promise: everything the narrator says is a whole sentence of the text.
@Suite struct WordForWordTests {
  @Test(.enabled(if: !SharedFolder.questionFiles.isEmpty), arguments: SharedFolder.questionFiles)
  func `every answer is made of whole sentences, word for word`(questionFile: String) throws {
    let path = SharedFolder.text(askedBy: questionFile)
    let text = try path.map { try SourceText(readingFileAt: $0) } ?? SourceText.builtIn()
    let corpus = Corpus(text.bytes)
    let responder = try Responder(reading: NarrativeIndex(Retrieval.Corpus(reading: [text])))
    let sentences = Set(responder.index.sentenceTexts)
    var answered = 0
    for dialogue in try dialogues(inFile: questionFile) {
      let conversation = Conversation(with: responder)
      for question in dialogue {
        for answer in [responder.answer(question), conversation.answer(question)] {
          let quotes = answer.quotes.map {
            responder.index.narrative.text(ofSentence: $0.sentence)
          }
          #expect(answer.isAnswered == !quotes.isEmpty, "\(question)")
          #expect(answer.words == quotes.joined(separator: " "), "\(question)")
          #expect(quotes.count <= 5, "\(question)")
          #expect(answer.words.split(separator: " ").count <= 75, "\(question)")
          #expect(quotes.allSatisfy(sentences.contains), "\(question)")
          #expect(quotes.allSatisfy(corpus.holdsWhole), "\(question): \(answer.words)")
          answered += quotes.isEmpty ? 0 : 1
        }
      }
    }
    #expect(answered > 0)
  }
}

/// A text on its own terms: runs of white space made one space, marks of footnotes such as `[12]`
/// taken off the ends of sentences and those of italics such as `_not_` off words, and nothing else known
/// of it.
private struct Corpus {
  /// The text as C has it, with a space before and after it.
  private let characters: [CChar]

  init(_ text: [UInt8]) {
    let words = text.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      .map { Self.withoutMark($0).filter { $0 != UInt8(ascii: "_") } }
    characters = ([[]] + words + [[]]).joined(separator: [0x20]).map { CChar(bitPattern: $0) } + [0]
  }

  private static func withoutMark(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.last == UInt8(ascii: "]"), let open = word.lastIndex(of: UInt8(ascii: "[")),
      word[(open + 1)...].dropLast().allSatisfy({ (0x30...0x39).contains($0) }),
      let stop = word[..<open].last, ".!?\"'".utf8.contains(stop)
    else { return word }
    return word[..<open]
  }

  /// Whether the words stand in the text with white space or an end on both sides.
  func holdsWhole(_ words: String) -> Bool {
    // The standard library's own search takes seconds for a book in a debug build.
    unsafe strstr(characters, " \(words) ") != nil
  }
}
