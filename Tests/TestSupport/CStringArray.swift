import Files

/// Calls `body` with the strings as C's `argv` and `envp`: pointers, then a null pointer.
func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
) throws -> Result {
  let copies = unsafe strings.map { unsafe strdup($0) }
  defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
  var pointers = unsafe copies + [nil]
  return unsafe try pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { throw TestFailure("no room for arguments") }
    return unsafe try body(start)
  }
}

/// The variables as C's `envp` spells them, and those that a sanitizer of ours is set by.
func environmentStrings(_ variables: [String: String]) -> [String] {
  (variables.map { "\($0.key)=\($0.value)" } + Sanitizer.settings).sorted()
}
