/// Sections after a header, in a file or in memory: the shape of an index, whatever its sections mean.
///
/// All numbers are little-endian. The header fills the first 4096 bytes:
///
///     0     magic, 8 bytes: 0x89 "PIO" CR LF 0x1A LF, which no text begins with
///     8     version of the format, 4 bytes; another one is refused
///     12    number of sections, 4 bytes
///     16    size of the file, 8 bytes
///     24    stamp: the file's own modification time in whole seconds, 8 bytes
///     32    key: what the file was made from, 16 bytes
///     48    digest of the content, 8 bytes
///     64    16 numbers of 8 bytes that the sections' owners give a meaning
///     192   for each section: identifier (8 bytes), offset (8), length (8), checksum (8)
///     4088  checksum of the 4088 bytes before
///
/// Opening reads the header alone and so takes the same time at any size. The header's checksum
/// and the size tell a damaged header and a file cut short. The rest is trusted as long as the
/// file's modification time is the one in the header: the writer sets it to a whole second, and
/// whatever writes into the file later moves it. Where it has moved, as after a copy, every
/// section's checksum is verified once and the time set back. Damage that leaves the time alone
/// (a failing disk) can make answers wrong but never crashes: see `StoredBytes`. The access time tells
/// when the file was last opened, to the hour.
package struct SectionFile: Sendable {
  /// What the header says.
  package let header: SectionHeader

  /// The whole file.
  package let bytes: StoredBytes

  /// Opens a file and checks it.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - version: The version of the format that the caller reads.
  /// - Throws: `SectionFileError` if there is no such file or it can't be used.
  /// - Complexity: O(1), or O(n) in the size for a file that was touched since it was written.
  package init(openingFileAt path: String, version: UInt32) throws(SectionFileError) {
    // A pipe in the file's place mustn't keep anybody waiting.
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(FileFailure.last())
    }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, version: version)
  }

  /// Checks an open file.
  ///
  /// - Throws: `SectionFileError` if it can't be used.
  package init(descriptor: Int32, version: UInt32) throws(SectionFileError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(FileFailure.last()) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    do {
      bytes = try MemoryRegion(mapping: descriptor).bytes
    } catch {
      throw .unreadable(error)
    }
    header = try SectionHeader(bytes, version: version)
    guard !Self.isUntouched(status, since: header.stamp) else {
      FileTime.noteUse(descriptor, status)
      return
    }
    guard isIntact else { throw .damaged }
    FileTime.set(descriptor, seconds: header.stamp)
  }

  /// Takes bytes with the layout of such a file that were just written, or are part of the program;
  /// only the header is checked.
  ///
  /// - Throws: `SectionFileError` if they can't be used.
  /// - Complexity: O(1).
  package init(_ bytes: StoredBytes, version: UInt32) throws(SectionFileError) {
    self.bytes = bytes
    header = try SectionHeader(bytes, version: version)
  }

  /// A section, empty if there is none of the kind.
  package func section(_ identifier: SectionIdentifier) -> StoredBytes {
    guard let entry = header.sections.first(where: { $0.identifier == identifier }) else {
      return bytes.part(from: 0, count: 0)
    }
    return bytes.part(from: entry.offset, count: entry.length)
  }

  /// Whether every section has the bytes it was written with.
  ///
  /// - Complexity: O(n) in the size of the file.
  package var isIntact: Bool {
    header.sections.allSatisfy { entry in
      bytes.part(from: entry.offset, count: entry.length).withSpan {
        Checksum.of($0) == entry.checksum
      }
    }
  }

  private static func isUntouched(_ status: stat, since stamp: Int64) -> Bool {
    FileTime.seconds(status) == stamp && FileTime.nanoseconds(status) == 0
  }
}

/// Why a file can't be used as an index.
package enum SectionFileError: Error, Equatable {
  /// There is no such file.
  case missing

  /// The system refused.
  case unreadable(FileFailure)

  /// It is something else.
  case foreign

  /// It was written by another version of the program.
  case otherVersion

  /// It is shorter or longer than when it was written.
  case truncated

  /// Its bytes aren't those that were written.
  case damaged
}
