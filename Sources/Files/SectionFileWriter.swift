/// Writes a section file from front to back: sections one after another, the header last.
package final class SectionFileWriter {
  private let file: any ByteOutput
  private let version: UInt32
  private var sections: [SectionEntry] = []
  private var open: (identifier: SectionIdentifier, offset: Int, checksum: Checksum)?

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - file: A new, empty file, or memory.
  ///   - version: The version of the format.
  /// - Throws: `FileFailure` if the disk is full.
  package init(_ file: any ByteOutput, version: UInt32) throws(FileFailure) {
    self.file = file
    self.version = version
    // Keeps the header's place; without a magic number nobody takes the file for finished.
    try file.append([UInt8](repeating: 0, count: SectionHeader.size).span)
  }

  /// The number of bytes written so far.
  package var count: Int { file.count }

  /// Begins a section at a multiple of eight bytes.
  package func begin(_ identifier: SectionIdentifier) throws(FileFailure) {
    try file.append([UInt8](repeating: 0, count: (8 - file.count % 8) % 8).span)
    open = (identifier, file.count, Checksum())
  }

  /// Writes bytes into the section that is open.
  package func append(_ bytes: Span<UInt8>) throws(FileFailure) {
    open?.checksum.update(bytes)
    try file.append(bytes)
  }

  /// Waits until the disk has what was written so far.
  package func synchronize() throws(FileFailure) { try file.synchronize() }

  /// Ends the section that is open.
  package func end() {
    guard let finished = open else { return }
    sections.append(
      SectionEntry(
        identifier: finished.identifier, offset: finished.offset,
        length: file.count - finished.offset, checksum: finished.checksum.value))
    open = nil
  }

  /// Writes a whole section.
  package func append(_ identifier: SectionIdentifier, _ bytes: [UInt8]) throws(FileFailure) {
    try begin(identifier)
    try append(bytes.span)
    end()
  }

  /// Writes a section that another output holds.
  package func append(
    _ identifier: SectionIdentifier, contentsOf other: any ByteOutput
  ) throws(FileFailure) {
    try other.flush()
    try begin(identifier)
    var offset = 0
    while offset < other.count {
      let bytes = try other.read(from: offset, count: min(1 << 20, other.count - offset))
      guard !bytes.isEmpty else { break }
      try append(bytes.span)
      offset += bytes.count
    }
    end()
  }

  /// Writes the header and stamps the file, which is complete then.
  ///
  /// - Parameters:
  ///   - key: What the file was made from.
  ///   - digest: The digest of the content.
  ///   - numbers: Numbers for the sections' owners, at most `SectionHeader.numberCount`.
  package func finish(
    key: ContentKey, digest: UInt64, numbers: [UInt64]
  ) throws(FileFailure) {
    // Slack after the last section lets decoders load eight bytes at once.
    try file.append([UInt8](repeating: 0, count: 16).span)
    try file.flush()
    let stamp = file.now & ~1
    let header = SectionHeader(
      version: version, stamp: stamp, key: key, digest: digest, numbers: numbers,
      sections: sections)
    try file.overwriteStart(with: header.encoded(fileSize: file.count))
    file.setTime(stamp)
  }

  /// Replaces the key of a finished file whose content is still right.
  ///
  /// The header is written in one piece, and a torn one doesn't pass its checksum.
  package static func rekey(
    _ file: SectionFile, at path: String, to key: ContentKey
  ) throws(FileFailure) {
    let header = SectionHeader(
      version: file.header.version, stamp: file.header.stamp, key: key,
      digest: file.header.digest, numbers: file.header.numbers, sections: file.header.sections)
    let output = try OutputFile(updating: path)
    // Another program may have put a newer file in its place; that one has its own key.
    let current = try? SectionFile(descriptor: output.descriptor, version: file.header.version)
    guard current?.header == file.header else { return }
    try output.overwriteStart(with: header.encoded(fileSize: file.bytes.count))
    output.setTime(header.stamp)
  }
}
