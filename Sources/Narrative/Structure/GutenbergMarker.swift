/// A line that Project Gutenberg puts around a text.
enum GutenbergMarker {
  /// The text begins after it.
  case start

  /// The text begins after it, if it stands near the beginning: the end of the old licence.
  case smallPrint

  /// The text ends before it.
  case end

  /// Whether a line or block may begin with a marker, told by its first byte.
  static func mayBegin(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "*"), UInt8(ascii: "E"), UInt8(ascii: "e"): true
    default: false
    }
  }

  /// Reads a line, or returns nil if it is none of the markers.
  init?(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    var head: [UInt8] = []
    for index in line.prefix(160) where bytes[index] != UInt8(ascii: " ") {
      head.append(bytes[index].lowercasedASCII)
    }
    let text = String(decoding: head, as: UTF8.self)
    if text.hasPrefix("***startof"), text.contains("gutenberg") {
      self = .start
    } else if text.hasPrefix("*end*thesmallprint") || text.hasPrefix("*endthesmallprint") {
      self = .smallPrint
    } else if text.hasPrefix("***endof"), text.contains("gutenberg") {
      self = .end
    } else if text.hasPrefix("endof"), text.dropFirst(5).prefix(16).contains("projectgut") {
      self = .end
    } else {
      return nil
    }
  }
}
