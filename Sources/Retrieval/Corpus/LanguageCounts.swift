internal import Files
internal import Narrative

/// The languages of texts with the number of their passages.
struct LanguageCounts {
  private var counts: [Language?: Int] = [:]

  /// Notes a text; nil stands for a language not known.
  mutating func add(_ language: Language?, passages: Int) {
    if passages > 0 { counts[language, default: 0] += passages }
  }

  /// The languages, that of most passages first, the unknown one as nil.
  var languages: [Language?] {
    counts.sorted { ($1.value, $0.key?.tag ?? "") < ($0.value, $1.key?.tag ?? "") }.map(\.key)
  }

  /// The bytes of the languages in an index file: their tags with a line feed after each; that of
  /// the unknown one is empty.
  var encoded: [UInt8] { languages.flatMap { Array(($0?.tag ?? "").utf8) + [0x0A] } }

  /// Reads the languages of an index file.
  static func languages(in bytes: StoredBytes) -> [Language?] {
    let lines = bytes.array.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.dropLast().map { Language(String(decoding: $0, as: UTF8.self)) }
  }
}
