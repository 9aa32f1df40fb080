internal import CEditLine

extension LineEditor {
  /// Makes the functions known to libedit, which calls them without a context of their own.
  func addFunctions() {
    unsafe add("complete-word", "Complete the word") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.completeWord() }
    }
    unsafe add("insert-paste", "Insert pasted text") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.insertPaste() }
    }
    unsafe add("insert-line-break", "Go on on a new row") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.insertLineBreak() }
    }
    unsafe add("next-character-or-suggested", "Move right or take what is suggested") {
      editLine, _ in
      unsafe LineEditor.call(editLine) { $0.moveForward() }
    }
    unsafe add("next-word-or-suggested", "Move to the next word or take one suggested") {
      editLine, _ in
      unsafe LineEditor.call(editLine) { $0.moveForwardByWord() }
    }
    unsafe add("end-or-suggested", "Move to the end or take what is suggested") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.moveToEnd() }
    }
    unsafe add("delete-next-character", "Delete the character after the cursor") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.deleteForward() }
    }
    unsafe add("clear-screen", "Clear the screen") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.clearScreen() }
    }

    unsafe add("open-editor", "Go on in a text editor") { editLine, _ in
      unsafe LineEditor.call(editLine) { $0.leaveForEditor() }
    }
  }

  private func add(_ name: String, _ help: String, _ function: CEditLine_key_function) {
    unsafe CEditLine_add_function(handle, name, help, function)
  }

  private static func call(
    _ editLine: OpaquePointer?, _ function: (LineEditor) -> UInt8
  ) -> UInt8 {
    unsafe owner(of: editLine).map(function) ?? UInt8(CC_ERROR)
  }
}
