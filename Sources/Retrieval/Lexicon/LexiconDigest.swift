internal import Files
internal import Narrative

/// What tells the tables that an index depends on from those of another version of the program.
enum LexiconDigest {
  /// The checksum of the tables that terms are made by: word forms and function words.
  ///
  /// - Complexity: O(n) in their size, some microseconds.
  static var value: UInt64 {
    var checksum = Checksum()
    SortedTable.wordForms.withBytes { checksum.update($0) }
    checksum.update(FunctionWords.checksum)
    return checksum.value
  }
}
