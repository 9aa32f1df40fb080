internal import CEditLine

extension LineEditor {
  /// Makes the functions known to libedit, which calls them without a context of their own.
  func addFunctions() {
    unsafe CEditLine_add_function(
      handle, "complete-word", "Complete the word"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.completeWord() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "insert-paste", "Insert pasted text"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.insertPaste() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "insert-line-break", "Go on on a new row"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.insertLineBreak() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "next-character-or-suggested", "Move right or take what is suggested"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.moveForward() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "next-word-or-suggested", "Move to the next word or take one suggested"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.moveForwardByWord() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "end-or-suggested", "Move to the end or take what is suggested"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.moveToEnd() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "delete-next-character", "Delete the character behind the cursor"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.deleteForward() ?? UInt8(CC_ERROR)
    }
    unsafe CEditLine_add_function(
      handle, "clear-screen", "Clear the screen"
    ) { editLine, _ in
      unsafe LineEditor.owner(of: editLine)?.clearScreen() ?? UInt8(CC_ERROR)
    }
  }
}
