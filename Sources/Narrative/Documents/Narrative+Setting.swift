extension Narrative {
  /// Where the words of a passage stand, and whose they are.
  ///
  /// - Complexity: O(log n) in the settings of its document.
  package func setting(ofPassage index: Int) -> Setting {
    let passage = passages[index]
    return documents.settings(of: passage.document).setting(at: passage.byteRange.lowerBound)
  }

  /// Whose words a passage holds.
  ///
  /// - Complexity: O(log n) in the settings of its document.
  package func voice(ofPassage index: Int) -> Setting.Voice {
    let passage = passages[index]
    return documents.settings(of: passage.document).voice(at: passage.byteRange.lowerBound)
  }
}

extension Setting.Voice {
  /// Whether words may be quoted by themselves.
  package var isQuotable: Bool { self == .narrator || self == .cited }

  /// Whether words may be part of an answer.
  package var isAnswering: Bool { self != .other }
}
