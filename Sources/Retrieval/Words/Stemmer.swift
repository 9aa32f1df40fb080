internal import CStemmer
internal import Narrative

/// Reduces words to stems by Snowball's algorithms.
///
/// One stemmer works for one task at a time: the library writes each stem into memory of its own.
@safe package final class Stemmer {
  private let stemmer: OpaquePointer

  /// Makes a stemmer for a language.
  ///
  /// The corresponding C function is `sb_stemmer_new`.
  ///
  /// - Parameter algorithm: Snowball's name of the language, such as "english" (Porter2).
  /// - Returns: Nil if the library has no such algorithm.
  package init?(algorithm: String = "english") {
    guard
      let stemmer = unsafe algorithm.withCString({ name in unsafe sb_stemmer_new(name, "UTF_8") })
    else { return nil }
    unsafe self.stemmer = stemmer
  }

  /// How many algorithms the library has.
  ///
  /// The corresponding C function is `sb_stemmer_list`.
  package static var algorithmCount: Int {
    guard var name = unsafe sb_stemmer_list() else { return 0 }
    var count = 0
    while unsafe name.pointee != nil {
      count += 1
      unsafe name += 1
    }
    return count
  }

  /// Snowball's name of the algorithm for a language, or nil if it has none.
  static func algorithm(for language: Language) -> String? {
    language == .english ? "english" : algorithms[language.tag]
  }

  private static let algorithms = [
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek",
    "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
  ]

  deinit {
    unsafe sb_stemmer_delete(stemmer)
  }

  /// The stem of a word in lower case; the word itself if it is too long to be one.
  ///
  /// The corresponding C function is `sb_stemmer_stem`.
  package func stem(_ word: String) -> String {
    // Snowball takes an Int32 length, and no word of any language needs more than a line.
    guard word.utf8.count <= 255 else { return word }
    var word = word
    return word.withUTF8 { buffer in
      let stem = unsafe sb_stemmer_stem(stemmer, buffer.baseAddress, Int32(buffer.count))
      guard let stem = unsafe stem else { return unsafe String(decoding: buffer, as: UTF8.self) }
      let length = Int(unsafe sb_stemmer_length(stemmer))
      return unsafe String(
        decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
