/// A paragraph, a part of a long one, or one with its tiny neighbours: what is retrieved and cited.
package struct Passage: Sendable {
  /// The index of its document in the narrative.
  package let document: Int

  /// Its place among the passages of its document, from 1; headings are not counted.
  package let number: Int

  /// Where it stands in its document's text, in bytes.
  package let byteRange: Range<Int>

  /// The line of the source it begins on, from 1.
  package let line: Int

  /// Its sentences, as indices into the narrative's sentences.
  package let sentences: Range<Int>
}
