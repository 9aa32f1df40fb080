internal import CEncoder
internal import Files

/// The dimensions of a network, as its models file gives them.
package struct NetworkShape: Sendable {
  /// The number of layers.
  package let layers: Int

  /// The numbers of a vector.
  package let width: Int

  /// The attention heads of a layer.
  package let heads: Int

  /// The numbers between the two linear layers of a feed-forward.
  package let feedForward: Int

  /// The most word pieces that are looked at together, with one before and one after the text.
  package let positions: Int

  /// The number of word pieces it knows.
  package let vocabulary: Int

  /// The piece that stands for words it has none for.
  let unknown: UInt32

  /// All of it, for the network itself.
  let values: cencoder_shape

  /// The byte count of the weights.
  let weightCount: Int

  /// Reads a section.
  ///
  /// - Returns: Nil if it has another size, or dimensions beyond what the network can be.
  init?(_ section: StoredBytes) {
    guard section.count == 13 * 4 else { return nil }
    let numbers = (0..<12).map { section.uint32(at: 4 * $0) }
    values = cencoder_shape(
      layers: numbers[0], width: numbers[1], heads: numbers[2], feed_forward: numbers[3],
      positions: numbers[4], relative_buckets: numbers[5], relative_distance: numbers[6],
      vocabulary: numbers[7], cls: numbers[8], sep: numbers[9], unknown: numbers[10],
      padding: numbers[11], epsilon: section.float(at: 48))
    weightCount = unsafe withUnsafePointer(to: values) { unsafe cencoder_weights_count($0) }
    guard weightCount > 0 else { return nil }
    layers = Int(numbers[0])
    width = Int(numbers[1])
    heads = Int(numbers[2])
    feedForward = Int(numbers[3])
    positions = Int(numbers[4])
    vocabulary = Int(numbers[7])
    unknown = numbers[10]
  }
}
