import TerminalText
import Testing

@testable import Rendering

@Suite struct TickerTests {
  private static let quote = "Never give up: today is hard, and tomorrow will be worse."

  /// What is shown from second to second.
  private func shown(_ text: String, columns: Int, seconds: Range<Int>) -> [String] {
    seconds.map { Ticker(columns: columns).line(of: text, at: $0) }
  }

  @Test func `what fits stands still`() {
    #expect(Set(shown(Self.quote, columns: 57, seconds: 0..<60)) == [Self.quote])
  }

  @Test(arguments: [1, 10, 24, 40, 56])
  func `line after line is shown, each as long, and within the columns`(columns: Int) {
    let lines = Self.quote.wrapped(to: columns)
    let seconds = Ticker.secondsPerLine * lines.count
    let shown = shown(Self.quote, columns: columns, seconds: 0..<2 * seconds)
    let expected = lines.flatMap { Array(repeating: $0, count: Ticker.secondsPerLine) }
    #expect(shown == expected + expected)
    #expect(shown.allSatisfy { $0.displayWidth <= columns })
  }

  @Test func `times before the fixed point have their line`() {
    let shown = shown(Self.quote, columns: 40, seconds: -40..<0)
    #expect(Set(shown) == Set(Self.quote.wrapped(to: 40)))
  }

  @Test(arguments: ["", "\n", "每天读一页书", "\u{1B}[2J"])
  func `any text will do`(text: String) {
    let line = Ticker(columns: 4).line(of: text, at: 7)
    #expect(line.displayWidth <= 4)
    #expect(!line.contains("\u{1B}"))
  }
}
