internal import TerminalText

extension String {
  /// Appends the text as a JSON string, quotation marks included.
  ///
  /// Escaped are what RFC 8259, section 7, demands and every scalar with a `PrintingHazard`, the
  /// joiners excepted: these are part of words and of emoji.
  ///
  /// - Complexity: O(*n*) in the length of the text. Runs without escapes are copied whole.
  func appendJSON(to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let bytes = utf8.span
    var run = utf8.startIndex
    var offset = 0
    while offset < bytes.count {
      if bytes[offset].isPlainInJSON {
        offset += 1
        continue
      }
      let index = utf8.index(utf8.startIndex, offsetBy: offset)
      let scalar = unicodeScalars[index]
      if scalar.isEscapedInJSON {
        output.append(contentsOf: utf8[run..<index])
        scalar.appendJSONEscape(to: &output)
        run = unicodeScalars.index(after: index)
      }
      offset += UTF8.width(scalar)
    }
    output.append(contentsOf: utf8[run...])
    output.append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  fileprivate var isPlainInJSON: Bool {
    self >= 0x20 && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}

extension Unicode.Scalar {
  fileprivate var isEscapedInJSON: Bool {
    switch self {
    case "\"", "\\": true
    default: printingHazard.map { $0 != .joiner } ?? false
    }
  }

  fileprivate func appendJSONEscape(to output: inout [UInt8]) {
    switch self {
    case "\"": output.append(contentsOf: #"\""#.utf8)
    case "\\": output.append(contentsOf: #"\\"#.utf8)
    case "\n": output.append(contentsOf: #"\n"#.utf8)
    case "\r": output.append(contentsOf: #"\r"#.utf8)
    case "\t": output.append(contentsOf: #"\t"#.utf8)
    case "\u{8}": output.append(contentsOf: #"\b"#.utf8)
    case "\u{C}": output.append(contentsOf: #"\f"#.utf8)
    default:
      for unit in utf16 {
        unit.appendJSONEscape(to: &output)
      }
    }
  }
}

extension UInt16 {
  fileprivate func appendJSONEscape(to output: inout [UInt8]) {
    output.append(contentsOf: #"\u"#.utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: self >> UInt16(shift)) & 0xF
      output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
