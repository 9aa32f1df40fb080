internal import Narrative

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Writing a file so that it is whole or not there.
enum WholeFile {
  /// Writes a file beside its place and moves it there; into a pipe or a device it writes straight.
  ///
  /// A link stays a link: it's the file that it leads to that is replaced.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    do {
      if exists, status.st_mode & S_IFMT != S_IFREG {
        try writeInto(path, bytes)
      } else {
        try replace(exists ? resolved(path) : path, bytes)
      }
    } catch let error as OutputError {
      throw OutputError(name: path, reason: error.reason)
    } catch {
      throw OutputError(name: path, reason: "\(error)")
    }
  }

  private static func replace(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let random = UInt64.random(in: .min ... .max)
    let file = try OutputFile(
      creating: "\(folder).pioneer-\(String(random, radix: 16)).new", isPrivate: false)
    try file.append(bytes.span)
    try file.publish(as: path)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFailure.last() }
    defer { close(descriptor) }
    try FileOutput.write(bytes, to: descriptor)
  }

  private static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
