internal import Files
internal import Narrative

/// Writing a file so that it is whole or not there.
enum WholeFile {
  /// Writes a file that only the user can read, where nothing is yet.
  ///
  /// - Returns: Whether it was written; false if there is something of that name.
  static func create(_ bytes: [UInt8], at path: String) throws(OutputError) -> Bool {
    do {
      let file = try newFile(beside: path, bytes, isPrivate: true)
      try file.publish(asNew: path)
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw OutputError(name: path, reason: error.description)
    }
  }

  /// Writes a file beside its place and moves it there; into a pipe or a device it writes straight.
  ///
  /// A link stays a link: it's the file that it leads to that is replaced.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: Its place.
  ///   - isPrivate: Whether only its owner can read it, instead of whom the user's mask allows.
  static func write(
    _ bytes: [UInt8], to path: String, isPrivate: Bool = false
  ) throws(OutputError) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    do {
      if exists, status.st_mode & S_IFMT != S_IFREG {
        try writeInto(path, bytes)
      } else {
        let place = exists ? resolved(path) : path
        try newFile(beside: place, bytes, isPrivate: isPrivate).publish(as: place)
      }
    } catch let error as OutputError {
      throw OutputError(name: path, reason: error.reason)
    } catch {
      throw OutputError(name: path, reason: "\(error)")
    }
  }

  /// A file with a passing name in the folder of another.
  private static func newFile(
    beside path: String, _ bytes: [UInt8], isPrivate: Bool
  ) throws(FileFailure) -> OutputFile {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let random = UInt64.random(in: .min ... .max)
    let file = try OutputFile(
      creating: "\(folder).pioneer-\(String(random, radix: 16)).new", isPrivate: isPrivate)
    try file.append(bytes.span)
    return file
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
