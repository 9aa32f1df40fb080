import Testing

@testable import Rendering

@Suite struct DefinitionsTests {
  private static let rows = [
    Definition("/quit", "leave"), Definition("/日本", "a name of wide letters, and a long meaning"),
  ]

  private func lines(columns: Int?, isOn: Bool = false) -> [String] {
    Layout(columns: columns, styler: Styler(isOn: isOn)).lines(Self.rows)
  }

  @Test func `meanings stand in one column by display width`() {
    #expect(
      lines(columns: nil) == [
        "  /quit  leave", "  /日本  a name of wide letters, and a long meaning",
      ])
  }

  @Test func `a meaning goes on below its own column`() {
    #expect(
      lines(columns: 36) == [
        "  /quit  leave", "  /日本  a name of wide letters, and", "         a long meaning",
      ])
  }

  @Test func `where there is no room meanings stand below their terms`() {
    #expect(
      lines(columns: 30) == [
        "  /quit", "    leave", "  /日本", "    a name of wide letters,", "    and a long meaning",
      ])
  }

  @Test func `terms are bold where style is on`() {
    #expect(lines(columns: 80, isOn: true)[0] == "  \u{1B}[1m/quit\u{1B}[22m  leave")
  }

  @Test func `nothing to list is no line`() {
    #expect(Layout(columns: 80, styler: Styler(isOn: false)).lines([Definition]()).isEmpty)
  }
}
