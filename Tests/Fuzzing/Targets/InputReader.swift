import Narrative

/// Takes choices off the front of an input, so that the fuzzer can make them by changing bytes.
struct InputReader {
  private(set) var rest: ArraySlice<UInt8>

  /// Starts at the beginning.
  init(_ input: [UInt8]) { rest = input[...] }

  /// The next byte, or nil at the end.
  mutating func byte() -> UInt8? { rest.popFirst() }

  /// One of some values; the first at the end.
  ///
  /// - Parameter values: At least one value.
  mutating func choice<Value>(of values: [Value]) -> Value {
    values[Int(byte() ?? 0) % values.count]
  }

  /// A language, or none.
  mutating func language() -> Language? {
    Language(choice(of: Self.languages))
  }

  /// Tags of languages with rules of their own; none is called "-".
  private static let languages = [
    "-", "en", "de", "fr", "tr", "es", "zh", "ja", "ko", "th", "ar", "hi", "ru", "el", "vi",
  ]

  /// All that is left, up to a NUL byte if there is one, as text.
  mutating func text() -> String {
    let end = rest.firstIndex(of: 0) ?? rest.endIndex
    let text = String(decoding: rest[..<end], as: UTF8.self)
    rest = rest[min(end + 1, rest.endIndex)...]
    return text
  }
}
