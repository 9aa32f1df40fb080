internal import Narrative

/// What tells the tables that an index depends on from those of another version of the program.
enum LexiconDigest {
  /// The checksum of the tables that terms and concepts are made by.
  ///
  /// - Complexity: O(n) in their size, about a tenth of a millisecond.
  static var value: UInt64 {
    var checksum = Checksum()
    for table in [
      SortedTable.wordForms, .concepts, .conceptWords, .conceptPhrases, .conceptPhraseList,
    ] {
      table.withBytes { checksum.update($0) }
    }
    checksum.update(FunctionWords.checksum)
    return checksum.value
  }
}
