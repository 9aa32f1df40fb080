import Testing

@testable import PioneerCommand

@Suite struct PagerChoiceTests {
  @Test(
    arguments: [
      (nil, ["less", "-FIRX"]), ("more", ["more"]), (" most  -s ", ["most", "-s"]),
      ("sh -c \"head -2\"", ["sh", "-c", "head -2"]), ("a 'b \"c' d\\ e", ["a", "b \"c", "d e"]),
      ("a \"\" \"b", ["a", "", "b"]), ("a; $(b) `c`", ["a;", "$(b)", "`c`"]),
      ("", nil), (" ", nil), ("cat", nil),
    ] as [(String?, [String]?)])
  func `the variable has words that quotation marks hold together`(
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
