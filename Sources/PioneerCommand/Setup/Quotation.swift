/// How the files of other programs want a path written, whatever characters are in it.
enum Quotation {
  /// A word of `sh`, `bash` and `zsh`: as it is where it holds nothing special, else between quotation marks.
  static func shell(_ path: String) -> String {
    isPlain(path) ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  /// A word of fish, which knows two escapes between quotation marks.
  static func fish(_ path: String) -> String {
    isPlain(path)
      ? path : "'\(path.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
  }

  /// A word in a table of cron, where a percent sign would end the line.
  static func cron(_ path: String) -> String { shell(path).replacing("%", with: "\\%") }

  /// The first word of a command of systemd, where percent signs begin specifiers.
  static func systemd(_ path: String) -> String {
    guard !isPlain(path) else { return path }
    let escaped = path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("%", with: "%%")
    return "\"\(escaped)\""
  }

  /// A word of `sh` in a format of tmux, between quotation marks: there a number sign begins a format, a
  /// percent sign a part of the time.
  static func tmux(_ path: String) -> String {
    shell(path).replacing("#", with: "##").replacing("%", with: "%%")
      .replacing("'", with: "'\\''")
  }

  private static func isPlain(_ path: String) -> Bool {
    path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
  }
}

extension String {
  /// The text with every occurrence of a character replaced.
  func replacing(_ character: Character, with replacement: String) -> String {
    guard contains(character) else { return self }
    return reduce(into: "") { $0 += $1 == character ? replacement : String($1) }
  }
}
