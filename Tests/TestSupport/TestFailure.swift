/// Why a test can't go on, in words.
package struct TestFailure: Error, CustomStringConvertible {
  package let description: String

  /// A failure that these words describe.
  package init(_ description: String) { self.description = description }
}
