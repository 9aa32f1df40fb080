import Testing

@testable import Rendering

@Suite struct ColorChoiceTests {
  @Test(arguments: [
    ([:], onTerminal: true, offTerminal: false),
    (["NO_COLOR": "1"], onTerminal: false, offTerminal: false),
    (["NO_COLOR": ""], onTerminal: true, offTerminal: false),
    (["CLICOLOR_FORCE": "1"], onTerminal: true, offTerminal: true),
    (["CLICOLOR_FORCE": "0"], onTerminal: true, offTerminal: false),
    (["CLICOLOR_FORCE": ""], onTerminal: true, offTerminal: false),
    (["CLICOLOR": "0"], onTerminal: false, offTerminal: false),
    (["CLICOLOR": "1"], onTerminal: true, offTerminal: false),
    (["TERM": "dumb"], onTerminal: false, offTerminal: false),
    (["TERM": "xterm-256color"], onTerminal: true, offTerminal: false),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], onTerminal: false, offTerminal: false),
    (["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], onTerminal: true, offTerminal: true),
    (["CLICOLOR_FORCE": "1", "TERM": "dumb"], onTerminal: true, offTerminal: true),
  ])
  func `the environment decides only where the option leaves it open`(
    environment: [String: String], onTerminal: Bool, offTerminal: Bool
  ) {
    for isTerminal in [true, false] {
      func isStyled(_ choice: ColorChoice) -> Bool {
        choice.isStyled(isTerminal: isTerminal) { environment[$0] }
      }
      #expect(isStyled(.auto) == (isTerminal ? onTerminal : offTerminal))
      #expect(isStyled(.always))
      #expect(!isStyled(.never))
    }
  }

  @Test func `the names are those of the option`() {
    #expect(ColorChoice.allCases.map(\.rawValue) == ["auto", "always", "never"])
  }
}
