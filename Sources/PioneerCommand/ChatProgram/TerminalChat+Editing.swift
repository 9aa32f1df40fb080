internal import LineEditing
internal import Rendering

extension TerminalChat {
  /// What came of a question that the user changed in an editor.
  enum Edited {
    /// It is to be asked so, as one line.
    case text(String)
    /// Nothing was left of it.
    case nothing
    /// The editor could not be used, as the user was told.
    case failed
  }

  /// Lets the user change a question in an editor.
  func edit(_ question: String) throws -> Edited {
    let editor = TextEditor(
      environment: { Environment[$0] },
      movesCursor: Terminal.movesCursor(type: Environment["TERM"]))
    let output = StandardOutput(preferences)
    do throws(TextEditor.Failure) {
      let text = try editor.edit(
        question, in: UserFolders { Environment[$0] }.temporary
      ).asSingleLine
      guard text.contains(where: { !$0.isWhitespace }) else {
        try? output.write(
          lines: output.layout.lines("Nothing was written, so nothing is asked.", as: .bot) + [""],
          separated: false)
        return .nothing
      }
      try? output.write(lines: output.layout.lines("› \(text)", as: .prompt), separated: false)
      return .text(text)
    } catch {
      try output.write(
        lines: output.layout.lines(error.description, as: .bot) + [""], separated: false)
      return .failed
    }
  }
}
