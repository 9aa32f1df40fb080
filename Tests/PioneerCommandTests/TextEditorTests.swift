import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct TextEditorTests {
  @Test(
    arguments: [
      ([:], true, ["vi"]), (["EDITOR": "nano"], true, ["nano"]),
      (["VISUAL": "code -w", "EDITOR": "ed"], true, ["code", "-w"]),
      (["VISUAL": "code -w", "EDITOR": "ed"], false, ["ed"]),
      (["VISUAL": "", "EDITOR": "'my ed' -x"], true, ["my ed", "-x"]),
    ] as [([String: String], Bool, [String])])
  func `the environment names it`(
    environment: [String: String], movesCursor: Bool, words: [String]
  ) {
    #expect(
      TextEditor(environment: { environment[$0] }, movesCursor: movesCursor).words == words)
  }

  private func editor(_ command: String) -> TextEditor {
    TextEditor(environment: { $0 == "EDITOR" ? command : nil }, movesCursor: true)
  }

  @Test func `what it leaves comes back, and no file stays`() throws {
    let folder = try TemporaryFolder()
    let text = try editor("sed -i s/hat/here/").edit("What", in: folder.path)
    #expect(text == "Where\n")
    #expect(try editor("true").edit("", in: folder.path) == "")
    let left = try runProcess("/bin/ls", ["-A", folder.path], environment: [:])
    #expect(left.output.isEmpty)
  }

  @Test(arguments: [("false", "nothing is asked"), ("/no/such/editor", "can’t be started")])
  func `one that fails is named`(command: String, hint: String) throws {
    let folder = try TemporaryFolder()
    do throws(TextEditor.Failure) {
      _ = try editor(command).edit("What", in: folder.path)
      Issue.record("It did not fail.")
    } catch {
      #expect(error.description.contains(command))
      #expect(error.description.contains(hint))
    }
  }

  @Test func `without a folder for the text it isn't started`() {
    #expect(throws: TextEditor.Failure.self) { try editor("true").edit("a", in: "/nowhere") }
  }
}
