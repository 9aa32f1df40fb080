import Testing

@testable import PioneerCommand

@Suite struct PagerChoiceTests {
  @Test(
    arguments: [
      (nil, ["less", "-FIRX"]), ("more", ["more"]), (" most  -s ", ["most", "-s"]),
      ("less -R; rm x", ["less", "-R;", "rm", "x"]), ("", nil), (" ", nil), ("cat", nil),
    ] as [(String?, [String]?)])
  func `the words of the variable are the program and its arguments`(
    variable: String?, words: [String]?
  ) {
    let environment = ["PAGER": variable, "TERM": "xterm"].compactMapValues { $0 }
    #expect(Pager { environment[$0] }?.words == words)
  }

  @Test(arguments: [[:], ["TERM": "dumb"], ["TERM": ""]])
  func `a terminal that can't show pages has no pager`(environment: [String: String]) {
    #expect(Pager { environment[$0] } == nil)
  }
}
