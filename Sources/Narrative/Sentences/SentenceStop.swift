/// A run of stops with whatever closes after it: `.`, `?!`, `. . .`, `.”`, `!)`, `.[3]`, `。」`.
struct SentenceStop {
  /// Where the first stop stands.
  let start: Int

  /// After the last closing mark.
  let end: Int

  /// Whether it is one full stop and nothing else before the closing marks.
  let isSinglePeriod: Bool

  /// Whether it trails off: several full stops or `…`, without `!` or `?`.
  let isEllipsis: Bool

  /// Whether a quotation mark closes after it.
  let closesQuotation: Bool

  /// Whether it is of a script whose stops mean nothing else and need no space after them: `。`, `।`.
  let isDefinite: Bool

  /// Whether a stop can begin with a byte; most bytes of a text are passed over by this alone.
  @inline(__always)
  static func canBegin(with byte: UInt8) -> Bool {
    if byte >= 0x40 { return (0xE0...0xE3).contains(byte) || byte == 0xEF }
    return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a stop can begin with a byte, the semicolon and stops of two bytes included, which only
  /// some languages have.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), 0xD6, 0xD8, 0xDB: true
    default: canBegin(with: byte)
    }
  }

  /// Reads the stop at an offset.
  ///
  /// - Parameter semicolonAsks: Whether a semicolon is a question mark, as in Greek.
  /// - Returns: Nil if no stop begins there.
  init?(in bytes: Span<UInt8>, at start: Int, before limit: Int, semicolonAsks: Bool = false) {
    var end = start
    var periods = 0
    var exclaims = false
    var isDefinite = false
    scan: while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "."):
        periods += 1
        end += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        exclaims = true
        end += 1
      case UInt8(ascii: ";") where semicolonAsks:
        exclaims = true
        end += 1
      case 0x80... where OtherStops.length(in: bytes, at: end, before: limit) > 0:
        exclaims = true
        isDefinite = true
        end += OtherStops.length(in: bytes, at: end, before: limit)
      case 0xE2 where Self.matches(bytes, end, limit, 0x80, 0xA6):
        periods += 3
        end += 3
      case UInt8(ascii: " ")
      where periods > 0 && end + 1 < limit && bytes[end + 1] == UInt8(ascii: "."):
        end += 1
      default: break scan
      }
    }
    guard end > start else { return nil }

    var closesQuotation = false
    closing: while end < limit {
      switch bytes[end] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        closesQuotation = true
        end += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "_"),
        UInt8(ascii: "*"):
        end += 1
      // German closes with the marks that others open with.
      case 0xE2 where !isDefinite && Self.matches(bytes, end, limit, 0x80, 0x9C, 0x98),
        0xE2 where Self.matches(bytes, end, limit, 0x80, 0x9D, 0x99, 0xB9, 0xBA):
        closesQuotation = true
        end += 3
      case 0xC2 where end + 1 < limit && (bytes[end + 1] == 0xBB || bytes[end + 1] == 0xAB):
        closesQuotation = true
        end += 2
      case UInt8(ascii: " "), 0xC2, 0xE2:
        // French has a space before the mark that closes: `! »`.
        guard let markEnd = Self.spacedGuillemet(bytes, end, limit) else { break closing }
        closesQuotation = true
        end = markEnd
      case 0xE3 where Self.matches(bytes, end, limit, 0x80, 0x8D, 0x8F):
        closesQuotation = true
        end += 3
      case 0xE3 where Self.matches(bytes, end, limit, 0x80, 0x89, 0x8B, 0x91, 0x95),
        0xEF where Self.matches(bytes, end, limit, 0xBC, 0x89):
        end += 3
      case UInt8(ascii: "["):
        guard let noteEnd = Self.footnoteMark(bytes, end, limit) else { break closing }
        end = noteEnd
      default: break closing
      }
    }
    self.start = start
    self.end = end
    isSinglePeriod = periods == 1 && !exclaims
    isEllipsis = periods > 1 && !exclaims
    self.closesQuotation = closesQuotation
    self.isDefinite = isDefinite
  }

  /// Whether a quotation mark opens at an offset.
  static func opensQuotation(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\""): true
    case 0xC2: index + 1 < limit && bytes[index + 1] == 0xAB
    case 0xE2: matches(bytes, index, limit, 0x80, 0x9C, 0x98, 0x9E, 0xB9)
    case 0xE3: matches(bytes, index, limit, 0x80, 0x8C, 0x8E)
    default: false
    }
  }

  /// Whether the two bytes after an offset are `second` and one of `thirds`.
  private static func matches(
    _ bytes: Span<UInt8>, _ index: Int, _ limit: Int, _ second: UInt8, _ thirds: UInt8...
  ) -> Bool {
    index + 2 < limit && bytes[index + 1] == second && thirds.contains(bytes[index + 2])
  }

  /// After a space and the guillemet that closes after it, or nil.
  private static func spacedGuillemet(
    _ bytes: Span<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    var index = start
    switch bytes[start] {
    case UInt8(ascii: " "): index += 1
    case 0xC2 where start + 1 < limit && bytes[start + 1] == 0xA0: index += 2
    case 0xE2 where matches(bytes, start, limit, 0x80, 0xAF): index += 3
    default: return nil
    }
    if index + 1 < limit, bytes[index] == 0xC2, bytes[index + 1] == 0xBB {
      // In German it opens the next speech.
      let opens =
        index + 2 < limit && (bytes[index + 2].isASCIILetter || bytes[index + 2] == 0xC3)
      return opens ? nil : index + 2
    }
    return index + 2 < limit && bytes[index] == 0xE2 && matches(bytes, index, limit, 0x80, 0xBA)
      ? index + 3 : nil
  }

  /// The end of a footnote mark such as `[12]` that opens at an offset, or nil.
  private static func footnoteMark(_ bytes: Span<UInt8>, _ open: Int, _ limit: Int) -> Int? {
    var index = open + 1
    while index < limit, bytes[index].isASCIIDigit { index += 1 }
    guard index > open + 1, index < limit, bytes[index] == UInt8(ascii: "]") else { return nil }
    return index + 1
  }
}
