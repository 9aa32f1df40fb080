import Testing

@testable import Narrative

/// What is told by a few bytes is what the words tell.
@Suite struct PlainStopTests {
  private static let previous = [
    "time", "Time", "TIME", "mr", "Mr", "Inc", "inc", "trans", "Trans", "Co", "co", "no", "No", "p",
    "I", "x", "U.S", "é", "café", "3", "vi", "VI", "Vi", "like-minded", "“so", "o'clock", "sept",
    "Sept", "approx", "approximate", "e.g", "us", "Ms", "ma", "Ph.D", "dr",
  ]
  private static let stops = [".", "!", "?", "...", ".”", "!”", ".)", "…", ". .", "?!"]
  private static let next = ["The", "the", "Boston", "I", "“The", "3", "Édith", "A", "Time"]

  private func isEnd(
    _ text: String, from start: Int, stopAt place: Int
  ) -> (plain: Bool, byWords: Bool)? {
    let bytes = Array(text.utf8)
    guard let stop = SentenceStop(in: bytes.span, at: place, before: bytes.count),
      stop.end < bytes.count, bytes[stop.end] == 0x20
    else { return nil }
    let next = stop.end + 1
    let context = StopContext(
      bytes: bytes.span, sentenceStart: start, stop: stop, nextStart: next, end: bytes.count,
      habits: SentenceHabits(of: .english))
    return (
      PlainStop.ends(bytes.span, from: start, stop, next: next), context.endsSentence
    )
  }

  @Test(arguments: ["", "He saw ", "(", "so-", "the Old"])
  func `a plain end is an end by its words too`(opening: String) {
    var (told, wrong) = (0, [String]())
    for word in Self.previous {
      for stop in Self.stops {
        for next in Self.next {
          let text = "\(opening)\(word)\(stop) \(next) day went on."
          let place = opening.utf8.count + word.utf8.count
          guard let end = isEnd(text, from: 0, stopAt: place), end.plain else { continue }
          told += 1
          if !end.byWords { wrong.append(text) }
        }
      }
    }
    #expect(told > 50)
    #expect(wrong == [])
  }
}
