import Testing

@testable import PioneerCommand

@Suite struct PagerChoiceTests {
  @Test(
    arguments: [
      (nil, "less -FIRX"), ("more", "more"), (" most  -s ", " most  -s "),
      ("sh -c \"head -2\"", "sh -c \"head -2\""), ("", nil), (" ", nil), ("cat", nil),
    ] as [(String?, String?)])
  func `the variable is a command line for a shell`(variable: String?, command: String?) {
    let environment = ["PAGER": variable, "TERM": "xterm"].compactMapValues { $0 }
    #expect(Pager { environment[$0] }?.command == command)
  }

  @Test(arguments: [[:], ["TERM": "dumb"], ["TERM": ""]])
  func `a terminal that can't show pages has no pager`(environment: [String: String]) {
    #expect(Pager { environment[$0] } == nil)
  }
}
