import Foundation
import Testing

@testable import PioneerCommand

@Suite struct ClipboardTests {
  @Test(arguments: ["", "a", "ab", "abc", "“日本”\n— Ann"])
  func `the text goes to the terminal in base64`(text: String) throws {
    let sequence = Clipboard.sequence(for: text)
    #expect(sequence.hasPrefix("\u{1B}]52;c;") && sequence.hasSuffix("\u{7}"))
    let encoded = String(sequence.dropFirst(7).dropLast())
    #expect(Data(base64Encoded: encoded) == Data(text.utf8))
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color"], nil), (["TERM": "tmux-256color", "TMUX": "x"], nil),
      (["TERM": "dumb"], "of the type dumb"), (["TERM": "linux"], "of the type linux"),
      ([:], "doesn’t say what it is"), (["TERM": "screen", "STY": "1.x"], "screen passes nothing"),
      (["TERM": "xterm", "TERM_PROGRAM": "Apple_Terminal"], "Terminal gives"),
    ] as [([String: String], String?)])
  func `a terminal without a clipboard is named`(environment: [String: String], hint: String?) {
    let obstacle = Clipboard.obstacle(for: "a") { environment[$0] }
    #expect((obstacle == nil) == (hint == nil))
    if let hint { #expect(obstacle?.contains(hint) == true) }
  }

  @Test func `what no terminal takes isn't sent`() {
    let text = String(repeating: "a", count: Clipboard.mostBytes + 1)
    #expect(Clipboard.obstacle(for: text) { _ in "xterm" } != nil)
  }

  @Test func `a user of tmux is told what it takes`() {
    #expect(Clipboard.remark { $0 == "TMUX" ? "x" : nil }.contains("set-clipboard on"))
    #expect(!Clipboard.remark { _ in nil }.contains("tmux"))
  }
}
