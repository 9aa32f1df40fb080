extension Narrative {
  /// Whose words a passage is, where a line below it says so, as the entries of fortune files have
  /// it; nil where the whole document has one author.
  ///
  /// - Complexity: O(n) in the length of the entry.
  package func attribution(ofPassage index: Int) -> String? {
    let passage = passages[index]
    let document = documents[passage.document]
    guard document.author == nil, document.omissions[.attribution] != nil else { return nil }
    let end = passage.byteRange.upperBound
    let rest = end..<min(document.text.count, end + FortuneEntries.longest)
    return document.text.withBytes(of: rest) { bytes, range in
      FortuneEntries.attribution(in: bytes, range)
    }
  }
}
