/// Classes of ASCII bytes; a byte of a multi-byte character belongs to none.
extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  package var isASCIIWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// A to Z.
  package var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }

  /// a to z.
  package var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }

  /// A to Z or a to z.
  package var isASCIILetter: Bool { isASCIIUppercase || isASCIILowercase }

  /// 0 to 9.
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// The small letter for a capital, any other byte as it is.
  package var lowercasedASCII: UInt8 { isASCIIUppercase ? self + 0x20 : self }

  /// Line feed or carriage return.
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
