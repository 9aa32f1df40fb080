/// Where quotations stand in a paragraph, from mark to mark.
struct QuotationRanges {
  /// The quotations in order, with their marks.
  private(set) var ranges: [Range<Int>] = []

  /// Whether the last one isn't closed, as where it goes on in the next paragraph.
  private(set) var isOpen = false

  /// The marks around a quotation.
  private enum Style {
    /// `"…"`
    case straight

    /// `“…”`
    case curled

    /// `‘…’`
    case single

    /// `'…'`
    case apostrophes

    /// `„…“`
    case low

    /// `«…»`
    case angled
  }

  /// Finds them: all in the marks of the first one, so that those inside one are its own.
  ///
  /// Where the marks don't pair there are none.
  ///
  /// - Complexity: O(n) in the length of the paragraph.
  init(in bytes: Span<UInt8>, _ paragraph: Range<Int>) {
    var index = paragraph.lowerBound
    var open: Int?
    var style: Style?
    while index < paragraph.upperBound {
      guard Self.mayBeMark(bytes[index]) else {
        index += 1
        continue
      }
      let isAtStart = index == paragraph.lowerBound || !Self.isWord(bytes[index - 1])
      let opened = isAtStart ? Self.opening(bytes, index, paragraph) : nil
      if let start = open, let style,
        case let length = Self.closing(style, bytes, index, paragraph),
        length > 0
      {
        ranges.append(start..<index + length)
        open = nil
        index += length
      } else if let opened, opened.style == style || style == nil {
        guard open == nil else {
          ranges = []
          return
        }
        style = opened.style
        open = index
        index += opened.length
      } else {
        index += 1
      }
    }
    guard let start = open, style != .apostrophes, style != .single else { return }
    ranges.append(start..<paragraph.upperBound)
    isOpen = true
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2 || byte == 0xC2
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || ".,;!?".utf8.contains(byte)
  }

  /// The mark that opens a quotation at an offset, before a word.
  private static func opening(
    _ bytes: Span<UInt8>, _ index: Int, _ paragraph: Range<Int>
  ) -> (style: Style, length: Int)? {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < paragraph.upperBound ? bytes[index + offset] : 0x20
    }
    switch byte(0) {
    case UInt8(ascii: "\""): return byte(1).isASCIIWhitespace ? nil : (.straight, 1)
    // "'tis" and "the '90s" open none.
    case UInt8(ascii: "'"): return byte(1).isASCIIUppercase ? (.apostrophes, 1) : nil
    case 0xC2: return byte(1) == 0xAB ? (.angled, 2) : nil
    default:
      guard byte(1) == 0x80 else { return nil }
      switch byte(2) {
      case 0x9C: return (.curled, 3)
      case 0x98: return byte(3).isASCIIUppercase ? (.single, 3) : nil
      case 0x9E: return (.low, 3)
      default: return nil
      }
    }
  }

  /// The bytes of the mark that closes a quotation at an offset; 0 if none does.
  private static func closing(
    _ style: Style, _ bytes: Span<UInt8>, _ index: Int, _ paragraph: Range<Int>
  ) -> Int {
    let before = bytes[index - 1]
    func ends(_ mark: [UInt8], afterStop: Bool = false) -> Int {
      guard bytes.holds(mark, at: index), index + mark.count <= paragraph.upperBound else {
        return 0
      }
      let next = index + mark.count
      let goesOn = next < paragraph.upperBound && bytes[next].isASCIILetter
      return goesOn || afterStop && !".,;:!?-".utf8.contains(before) && before < 0x80
        ? 0 : mark.count
    }
    switch style {
    case .straight: return before.isASCIIWhitespace ? 0 : ends([UInt8(ascii: "\"")])
    case .apostrophes: return ends([UInt8(ascii: "'")], afterStop: true)
    case .curled: return ends([0xE2, 0x80, 0x9D])
    case .single: return ends([0xE2, 0x80, 0x99], afterStop: true)
    case .low: return max(ends([0xE2, 0x80, 0x9C]), ends([0xE2, 0x80, 0x9D]))
    case .angled: return ends([0xC2, 0xBB])
    }
  }
}
