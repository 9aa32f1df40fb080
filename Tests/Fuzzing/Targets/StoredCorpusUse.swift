import Narrative
import Rendering
import Responder
import Retrieval
import TestSupport

/// Does with a corpus from an index file what the program's commands do.
///
/// Of a file that lies no answer is promised, only that there is one and that it is written safely.
struct StoredCorpusUse {
  private static let questions = [
    "How did you find the internet?", "Were you ever rejected?", "What is Alibba?",
  ]

  private let corpus: Corpus
  private let responder: Responder

  /// Opens a corpus, by models of little cost.
  init(_ corpus: Corpus, _ stored: StoredCorpus) throws {
    self.corpus = corpus
    responder = try stored.responder(of: NarrativeIndex(corpus))
  }

  /// Asks, explains and shows.
  ///
  /// - Returns: What isn't written safely, or nil.
  func problem() -> String? {
    let layout = Layout(columns: 40, styler: Styler(isOn: false))
    for question in Self.questions {
      let answer = responder.answer(question)
      var lines = layout.lines(answer, of: corpus.narrative)
      lines += layout.lines(responder.explanation(of: question), of: corpus.narrative)
      for passage in answer.passages {
        lines += layout.lines(passage: passage.passage, of: corpus.narrative)
      }
      var json: [UInt8] = []
      JSONObject(answer, of: corpus.narrative).appendLine(to: &json)
      lines.append(String(decoding: json.dropLast(), as: UTF8.self))
      if let hazard = lines.lazy.compactMap({ TerminalHazard.first(in: $0) }).first {
        return "U+\(String(hazard.value, radix: 16)) on a terminal"
      }
    }
    for document in corpus.narrative.documents { _ = document.text.count }
    _ = responder.index.wordCount
    return nil
  }

  /// Finds the quote of a day, and one on a subject.
  func quote() {
    guard let quotes = try? responder.quoteCollection() else { return }
    _ = try? responder.quotes(about: "failure", in: quotes).first?.text(in: corpus.narrative)
    if let date = CalendarDate(year: 2026, month: 11, day: 22) {
      _ = quotes.quote(of: date)?.text(in: corpus.narrative)
    }
  }
}
