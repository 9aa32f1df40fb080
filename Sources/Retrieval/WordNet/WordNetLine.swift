internal import Narrative

/// The fields of a line of WordNet's files, read one after another.
struct WordNetLine {
  private var rest: ArraySlice<Substring>

  /// Takes a part of a file, up to the end of the first line or the gloss behind the fields.
  init(_ bytes: FileBytes) {
    let end = bytes.withSpan { span in
      span.indices.first { [UInt8(ascii: "\n"), UInt8(ascii: "|")].contains(span[$0]) }
    }
    let fields = bytes.part(from: 0, count: end ?? bytes.count)
    let text = String(decoding: fields.array, as: UTF8.self)
    rest = text.split(separator: " ")[...]
  }

  /// The next field, or nil at the end.
  mutating func text() -> Substring? { rest.popFirst() }

  /// The next field, or nil unless it is a whole number from 0 on.
  mutating func number(radix: Int = 10) -> Int? {
    guard let number = text().flatMap({ Int($0, radix: radix) }), number >= 0 else { return nil }
    return number
  }

  /// Passes over some fields, or over what there is.
  mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }
}
