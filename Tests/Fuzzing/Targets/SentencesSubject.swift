import Narrative

/// Cuts a paragraph into sentences; the first byte chooses its language.
final class SentencesSubject: FuzzSubject {
  func problem(with input: [UInt8]) -> String? {
    var reader = InputReader(input)
    let splitter = SentenceSplitter(language: reader.language())
    let bytes = Array(String(decoding: reader.rest, as: UTF8.self).utf8)
    guard let first = bytes.firstIndex(where: { !$0.isASCIIWhitespace }),
      let last = bytes.lastIndex(where: { !$0.isASCIIWhitespace })
    else { return nil }
    var end = first
    let ranges = splitter.sentences(in: bytes.span, first..<last + 1)
    for range in ranges {
      guard range.lowerBound >= end, !range.isEmpty, range.upperBound <= last + 1 else {
        return "\(range) out of place"
      }
      if let lost = Self.firstWord(in: bytes[end..<range.lowerBound]) { return "\(lost) is lost" }
      end = range.upperBound
      if String(validating: bytes[range], as: UTF8.self) == nil {
        return "\(range) cuts a character"
      }
      if bytes[range.lowerBound].isASCIIWhitespace || bytes[end - 1].isASCIIWhitespace {
        return "\(range) isn't trimmed"
      }
    }
    return Self.firstWord(in: bytes[end..<last + 1]).map { "\($0) is lost at the end" }
  }

  /// The first byte that is no white space, nor part of an ideographic space.
  private static func firstWord(in bytes: ArraySlice<UInt8>) -> Int? {
    String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace) ? nil : bytes.startIndex
  }
}
