import Testing

@testable import PioneerCommand

@Suite struct UserFoldersTests {
  @Test(
    arguments: [
      (["HOME": "/home/ada"], "/home/ada/.local/state/pioneer/history"),
      (["HOME": "/home/ada", "XDG_STATE_HOME": "/state"], "/state/pioneer/history"),
      (["HOME": "/home/ada", "XDG_STATE_HOME": ""], "/home/ada/.local/state/pioneer/history"),
      (["HOME": "/home/ada", "XDG_STATE_HOME": "state"], "/home/ada/.local/state/pioneer/history"),
      (["XDG_STATE_HOME": "/state"], "/state/pioneer/history"),
      (["HOME": "/home/ada", "PIONEER_HISTORY": "/elsewhere"], "/elsewhere"),
      (["HOME": "/home/ada", "PIONEER_HISTORY": ""], nil),
      (["HOME": ""], nil), (["HOME": "relative"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func `the history has its place`(environment: [String: String], path: String?) {
    #expect(UserFolders { environment[$0] }.history == path)
  }
}
