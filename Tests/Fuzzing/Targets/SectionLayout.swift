import Files
import Narrative

/// Where the parts of a section file are; see `SectionFile` for its shape.
struct SectionLayout {
  /// The time in the header, in seconds since 1970; 0 for what has none.
  let stamp: UInt64

  /// The bytes of each section, then those of the header that can lie without its checksum telling.
  let regions: [Range<Int>]

  /// Looks at a file.
  init(_ bytes: [UInt8]) {
    guard bytes.count >= SectionHeader.size else {
      (stamp, regions) = (0, [])
      return
    }
    stamp = Self.number(bytes, at: 24)
    let count = min(Self.number(bytes, at: 8) >> 32, UInt64(SectionIdentifier.allCases.count))
    let sections = (0..<Int(count)).compactMap { section -> Range<Int>? in
      let entry = 192 + 32 * section
      let start = Int(clamping: Self.number(bytes, at: entry + 8))
      let length = Int(clamping: Self.number(bytes, at: entry + 16))
      guard length > 0, start <= bytes.count, length <= bytes.count - start else { return nil }
      return start..<start + length
    }
    regions = sections + [8..<SectionHeader.size - 8]
  }

  /// Makes the header's checksum that of its bytes.
  static func sealHeader(of bytes: inout [UInt8]) {
    let end = SectionHeader.size - 8
    var checksum: [UInt8] = []
    checksum.appendLittleEndian(Checksum.of(bytes.span.extracting(0..<end)))
    bytes.replaceSubrange(end..<end + 8, with: checksum)
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    bytes[offset..<offset + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
