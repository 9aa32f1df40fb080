internal import LineEditing

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// The clipboard of the user's terminal, which takes text by an escape sequence: xterm's OSC 52.
enum Clipboard {
  /// The bytes of a text that all terminals with a clipboard take.
  static let mostBytes = 56_000

  /// Why a text can't be copied, as far as can be known; nil where it may be.
  ///
  /// - Parameters:
  ///   - text: What is to be copied.
  ///   - environment: Looks up a variable.
  static func obstacle(for text: String, environment: (String) -> String?) -> String? {
    let type = environment("TERM") ?? ""
    if !Terminal.movesCursor(type: type) || ["linux", "vt100", "vt220"].contains(type) {
      return type.isEmpty
        ? "The terminal doesn’t say what it is, so it may have no clipboard."
        : "A terminal of the type \(type) has no clipboard."
    }
    if environment("TERM_PROGRAM") == "Apple_Terminal" {
      return "Terminal gives programs no way to its clipboard."
    }
    if environment("STY") != nil { return "screen passes nothing on to a clipboard." }
    return text.utf8.count > mostBytes ? "That is too long for a clipboard." : nil
  }

  /// What makes the terminal take a text.
  static func sequence(for text: String) -> String {
    "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
  }

  /// What is told after it was sent; no terminal says whether it took the text.
  static func remark(environment: (String) -> String?) -> String {
    environment("TMUX") == nil
      ? "Sent to the clipboard of your terminal, if it lets programs write there."
      : "Sent to the clipboard by tmux, if it lets programs write there: set -g set-clipboard on."
  }
}
