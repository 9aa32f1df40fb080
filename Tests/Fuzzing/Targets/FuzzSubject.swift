/// What tries bytes on one part of the program, the same way for the fuzzer and for the tests.
package protocol FuzzSubject: AnyObject {
  /// Gives bytes to the part and looks at what comes of them.
  ///
  /// - Returns: What isn't as promised, or nil. A crash is the other way to fail.
  /// - Throws: What has nothing to do with the bytes, such as a full disk.
  func problem(with input: [UInt8]) throws -> String?
}
