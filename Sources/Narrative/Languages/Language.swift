/// A language by the first part of its tag after BCP 47, such as "en" or "zh".
package struct Language: Hashable, Sendable {
  /// The tag in lower case.
  package let tag: String

  /// English, which the program's own words are in.
  package static let english = Language(tag: "en")

  private init(tag: String) { self.tag = tag }

  /// Takes a language as texts and people name it: "es", "es-MX" or "Spanish".
  ///
  /// - Returns: Nil if that is neither a tag nor a name that is known.
  package init?(_ name: String) {
    if name.utf8.count > 3, let tag = LanguageNames.tag(for: name) {
      self.tag = tag
      return
    }
    let tag = name.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy(\.isASCIILowercase) else {
      return nil
    }
    self.tag = Self.synonyms[tag] ?? tag
  }

  /// Both written forms of Norwegian, and tags that were changed.
  private static let synonyms = ["nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi"]

  /// Whether its text is cut into runs of characters, as `UnspacedScript` says.
  package var isUnspaced: Bool {
    switch writingSystem {
    case .han, .kana, .hangul, .thai, .lao, .khmer, .burmese: true
    default: false
    }
  }

  /// Whether its sentences end without a mark.
  package var lacksStops: Bool { tag == "th" || tag == "lo" }

  /// What the language is written in, as far as that is needed to tell languages apart.
  var writingSystem: WritingSystem {
    switch tag {
    case "ru", "uk", "bg", "sr", "be", "mk", "kk", "mn": .cyrillic
    case "ar", "fa", "ur", "ps": .arabic
    case "he", "yi": .hebrew
    case "hi", "ne", "mr", "sa": .devanagari
    case "el": .greek
    case "hy": .armenian
    case "ta": .tamil
    case "zh": .han
    case "ja": .kana
    case "ko": .hangul
    case "th": .thai
    case "lo": .lao
    case "km": .khmer
    case "my": .burmese
    default: .latin
    }
  }
}
