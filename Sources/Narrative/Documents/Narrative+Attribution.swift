extension Narrative {
  /// Whose words a passage is, where the text says so and it is somebody else than who tells the whole
  /// document; nil otherwise.
  ///
  /// - Complexity: O(log n) in the settings of its document.
  package func attribution(ofPassage index: Int) -> String? { setting(ofPassage: index).speaker }
}
