import TerminalText
import TestSupport
import Testing

@testable import Rendering

@Suite struct StylerTests {
  @Test(arguments: Style.allCases)
  func `text is left alone where styles are off`(style: Style) {
    #expect(Styler(isOn: false).styled("a\nb", as: style) == "a\nb")
  }

  @Test func `the narrator is plain`() {
    #expect(Styler(isOn: true).styled("a\nb", as: .narrator) == "a\nb")
  }

  @Test(arguments: [
    ("", ""),
    ("word", "\u{1B}[4mword\u{1B}[24m"),
    ("a\n\nb\n", "\u{1B}[4ma\u{1B}[24m\n\n\u{1B}[4mb\u{1B}[24m\n"),
    ("a\r\nb", "\u{1B}[4ma\r\u{1B}[24m\n\u{1B}[4mb\u{1B}[24m"),
  ])
  func `a style ends with each line`(text: String, expected: String) {
    let styled = Styler(isOn: true).styled(text, as: .match)
    #expect(styled.utf8.elementsEqual(expected.utf8))
  }

  @Test(arguments: Style.allCases)
  func `each attribute a style begins it ends`(style: Style) {
    let ends = ["1": "22", "2": "22", "3": "23", "4": "24", "35": "39"]
    let begun = codes(of: style.opening)
    #expect(begun.map { ends[$0] ?? "" } == codes(of: style.closing))
  }

  @Test func `styles are told apart by their openings`() {
    #expect(Set(Style.allCases.map(\.opening)).count == Style.allCases.count)
  }

  @Test(arguments: 0..<4 as Range<UInt64>, Style.allCases)
  func `a line never leaves a style open`(seed: UInt64, style: Style) {
    var generator = RepeatableGenerator(seed: seed)
    for text in generator.texts(20, upTo: 30) {
      let styled = Styler(isOn: true).styled(text.terminalSafe(), as: style)
      for line in styled.unicodeScalars.split(separator: "\n") {
        #expect(line.starts(with: style.opening.unicodeScalars))
        #expect(line.reversed().starts(with: style.closing.unicodeScalars.reversed()))
      }
    }
  }

  /// The parameters of one escape sequence.
  private func codes(of sequence: String) -> [String] {
    sequence.dropFirst(2).dropLast().split(separator: ";").map(String.init)
  }
}
