internal import Files
internal import Narrative

/// Numbers that were worked out from a corpus, kept in a file beside its index for the next start.
///
/// The file is a `SectionFile` with one section, the numbers of eight bytes each, lowest byte first.
/// Its key is the digest of the corpus and the number that names the rule they were worked out by,
/// so that a changed text or another rule never meets old numbers. Any number of programs may write
/// it at once; the last one to finish wins.
package struct KeptNumbers: Sendable {
  /// The path of the index without its extension.
  private let base: String
  private let digest: UInt64

  /// Keeps numbers beside an index.
  ///
  /// - Parameters:
  ///   - path: The path of the index file.
  ///   - digest: The digest of what the index was made from.
  init(besideIndexAt path: String, digest: UInt64) {
    let suffix = CacheFolder.indexSuffix
    base = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    self.digest = digest
  }

  /// Keeps numbers of texts that have no index file, in a folder, under a name made of their digest.
  init(in folder: String, digest: UInt64) {
    base = "\(folder)/\(String(digest, radix: 16))"
    self.digest = digest
  }

  /// The numbers of a name, or nil if there are none by that rule.
  ///
  /// - Parameters:
  ///   - name: What the numbers are, a word that is the file's extension.
  ///   - rule: What tells the way they are worked out from others.
  /// - Complexity: O(n) in their number.
  package func numbers(named name: String, rule: UInt64) -> [UInt64]? {
    bytes(named: name, rule: rule).map { bytes in
      (0..<bytes.count / 8).map { bytes.uint64(at: 8 * $0) }
    }
  }

  /// The bytes of a name, mapped from their file, or nil if there are none by that rule.
  ///
  /// - Complexity: O(1).
  func bytes(named name: String, rule: UInt64) -> StoredBytes? {
    guard let file = try? SectionFile(openingFileAt: path(name), version: IndexFormat.version),
      file.header.key == ContentKey(high: digest, low: rule)
    else { return nil }
    return file.section(.numbers)
  }

  /// Keeps numbers; where that fails, they are worked out again the next time.
  ///
  /// - Complexity: O(n) in their number.
  package func keep(_ numbers: [UInt64], named name: String, rule: UInt64) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * numbers.count)
    for number in numbers { bytes.appendLittleEndian(number) }
    keep(bytes, named: name, rule: rule)
  }

  /// Keeps bytes; where that fails, they are worked out again the next time.
  ///
  /// - Returns: Whether they are kept.
  /// - Complexity: O(n) in their number.
  @discardableResult
  func keep(_ bytes: [UInt8], named name: String, rule: UInt64) -> Bool {
    let folder = base.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let temporary = CacheFolder.leftoverPrefix(in: folder) + CacheFolder.leftoverSuffix
    do throws(FileFailure) {
      let file = try OutputFile(creating: temporary)
      let writer = try SectionFileWriter(file, version: IndexFormat.version)
      try writer.append(.numbers, bytes)
      try writer.finish(key: ContentKey(high: digest, low: rule), digest: digest, numbers: [])
      try file.publish(as: path(name))
      return true
    } catch {
      // The index said already if its folder can't be written.
      return false
    }
  }

  /// The path of the file of a name.
  func path(_ name: String) -> String { "\(base).\(name)" }
}
