/// A whole sentence: the unit an answer is made of.
package struct Sentence: Sendable {
  /// The index of its passage in the narrative.
  package let passage: Int

  /// Where it stands in its document's text, in bytes.
  package let byteRange: Range<Int>

  /// The line of the source it begins on, from 1.
  package let line: Int
}
