/// English names of languages, as headers write them.
enum LanguageNames {
  /// The tag of a language after BCP 47, or nil for one not known.
  static func tag(for name: String) -> String? { tags[name.lowercased()] }

  private static let tags = [
    "arabic": "ar", "catalan": "ca", "chinese": "zh", "czech": "cs", "danish": "da", "dutch": "nl",
    "english": "en", "esperanto": "eo", "finnish": "fi", "french": "fr", "german": "de",
    "greek": "el", "hindi": "hi", "hungarian": "hu", "italian": "it", "japanese": "ja",
    "latin": "la", "norwegian": "no", "polish": "pl", "portuguese": "pt", "romanian": "ro",
    "russian": "ru", "spanish": "es", "swedish": "sv", "thai": "th", "turkish": "tr",
    "vietnamese": "vi",
  ]
}
