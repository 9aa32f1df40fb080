import Files

/// The bytes of a file.
package func readFile(_ path: String) throws -> [UInt8] {
  let file = unsafe fopen(path, "rb")
  guard let file = unsafe file else { throw TestFailure("Can't read \(path): error \(errno)") }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 64 * 1024)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes += chunk.prefix(count)
  }
}

/// Creates a file, or replaces what it holds.
package func writeFile(_ bytes: some Collection<UInt8>, to path: String) throws {
  let file = unsafe fopen(path, "wb")
  guard let file = unsafe file else { throw TestFailure("Can't write \(path): error \(errno)") }
  let bytes = Array(bytes)
  let count = unsafe fwrite(bytes, 1, bytes.count, file)
  guard unsafe fclose(file) == 0, count == bytes.count else {
    throw TestFailure("Can't write \(path): error \(errno)")
  }
}

/// The permission bits of a file or folder.
package func permissions(of path: String) throws -> UInt32 {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else {
    throw TestFailure("No file \(path): error \(errno)")
  }
  return UInt32(status.st_mode) & 0o7777
}
