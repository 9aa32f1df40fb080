extension String {
  /// What follows a beginning, whose letters may be in any case; nil if the text begins otherwise.
  ///
  /// - Complexity: O(*n*) in the length of the beginning.
  func rest(after beginning: some StringProtocol) -> Substring? {
    var index = startIndex
    for character in beginning {
      guard index < endIndex else { return nil }
      let own = self[index]
      guard own == character || own.lowercased() == character.lowercased() else { return nil }
      formIndex(after: &index)
    }
    return self[index...]
  }
}
