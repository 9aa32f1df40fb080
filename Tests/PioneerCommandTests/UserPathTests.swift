import Testing

@testable import PioneerCommand

@Suite struct UserPathTests {
  @Test(arguments: [
    ("talk.md", "talk.md"), (" my talk.md  ", "my talk.md"), ("~/talk.md", "/home/ann/talk.md"),
    ("~", "/home/ann"), ("~bob/talk.md", "~bob/talk.md"), ("\"~/a b\"", "~/a b"),
    ("'a b'", "a b"), ("\"", "\""), ("it's", "it's"), ("", ""),
  ])
  func `a path is taken as a shell would`(typed: String, path: String) {
    #expect(UserPath.expanded(typed, home: "/home/ann") == path)
  }

  @Test func `without a home the sign for it stays`() {
    #expect(UserPath.expanded("~/talk.md", home: nil) == "~/talk.md")
  }
}
