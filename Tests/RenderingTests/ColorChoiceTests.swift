import Testing

@testable import Rendering

@Suite struct ColorChoiceTests {
  @Test(
    arguments: [
      ([:], nil, nil),
      (["NO_COLOR": "1"], .never, "NO_COLOR"),
      (["NO_COLOR": ""], nil, nil),
      (["CLICOLOR_FORCE": "1"], .always, "CLICOLOR_FORCE"),
      (["CLICOLOR_FORCE": "0"], nil, nil),
      (["CLICOLOR_FORCE": ""], nil, nil),
      (["CLICOLOR": "0"], .never, "CLICOLOR"),
      (["CLICOLOR": "1"], nil, nil),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], .never, "NO_COLOR"),
      (["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], .always, "CLICOLOR_FORCE"),
    ] as [([String: String], ColorChoice?, String?)])
  func `the environment may ask for style or against it`(
    environment: [String: String], choice: ColorChoice?, variable: String?
  ) {
    let wish = ColorChoice.wish { environment[$0] }
    #expect(wish?.choice == choice)
    #expect(wish?.variable == variable)
  }

  @Test(
    arguments: [
      ("xterm-256color", true), ("linux", true), ("dumb", false), ("unknown", false), ("", false),
      (nil, false),
    ] as [(String?, Bool)])
  func `by itself a terminal is styled if it says what it is`(type: String?, isStyled: Bool) {
    #expect(ColorChoice.auto.isStyled(isTerminal: true, type: type) == isStyled)
    #expect(!ColorChoice.auto.isStyled(isTerminal: false, type: type))
    for isTerminal in [true, false] {
      #expect(ColorChoice.always.isStyled(isTerminal: isTerminal, type: type))
      #expect(!ColorChoice.never.isStyled(isTerminal: isTerminal, type: type))
    }
  }

  @Test func `the names are those of the option`() {
    #expect(ColorChoice.allCases.map(\.rawValue) == ["auto", "always", "never"])
  }
}
