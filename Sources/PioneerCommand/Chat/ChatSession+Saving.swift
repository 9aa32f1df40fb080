extension ChatSession {
  /// Writes the conversation to a file.
  ///
  /// A file that is there is left alone, but for one that this chat wrote and nobody changed since.
  ///
  /// - Parameter text: The path as it was typed.
  func save(to text: String) -> ChatReply {
    guard transcript.turnCount > 0 else {
      return .notice("There is nothing to save yet. Ask me something first.")
    }
    let path = UserPath.expanded(text, home: Environment["HOME"])
    do {
      guard try savedFiles.save(Array(transcript.markdown.utf8), to: path) else {
        return .notice("There is a file “\(path)” already. Choose another name.")
      }
      let count = transcript.turnCount
      let which = transcript.forgottenCount > 0 ? "the last \(count)" : "\(count)"
      return .notice("Saved \(which) \(count == 1 ? "turn" : "turns") to “\(path)”.")
    } catch {
      return .notice(error.description)
    }
  }
}
