internal import CNarrative

extension SourceText {
  /// The story the program brings along: *The E-commerce Pioneer*, compiled into the program.
  ///
  /// - Throws: `SourceError` if the program was built with a text that isn't one.
  package static func builtIn() throws(SourceError) -> SourceText {
    let bytes = unsafe UnsafeBufferPointer(start: cnarrative_bytes, count: cnarrative_count)
    return try SourceText(name: "the-e-commerce-pioneer.txt", rawBytes: unsafe Array(bytes))
  }
}
