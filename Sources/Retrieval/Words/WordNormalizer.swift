internal import Narrative

/// Makes one spelling of those that a script or a language has for the same word.
///
/// Words of ASCII letters stay as they are; so do the letters that a stemmer tells apart.
struct WordNormalizer: Sendable {
  private let language: String

  /// Makes the normalizer of a language, or of one not known.
  init(language: Language?) { self.language = language?.tag ?? "" }

  /// The word as its stem is made of it.
  ///
  /// - Parameter word: A word as `Tokenizer` writes it.
  func normalized(_ word: String) -> String {
    var bytes = word
    let isASCII = bytes.withUTF8 { bytes in
      let bytes = unsafe bytes.span
      for index in bytes.indices where bytes[index] >= 0x80 { return false }
      return true
    }
    return isASCII ? word : spelledAlike(word)
  }

  private func spelledAlike(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in ComposedLetters.composed(word).unicodeScalars {
      for folded in Self.compatible(scalar) { append(folded, to: &scalars) }
    }
    let result = String(scalars)
    return language == "vi" ? VietnameseTones.placed(result) : result
  }

  /// A stem without what the stemmer needed and writers leave out.
  ///
  /// Accents are left out that the language doesn't count among its letters, for a name typed without
  /// them to find it.
  func folded(_ stem: String) -> String {
    guard stem.utf8.contains(where: { $0 >= 0x80 }), language != "vi" else { return stem }
    let own = Self.ownLetters[language] ?? ""
    var scalars = String.UnicodeScalarView()
    for scalar in stem.unicodeScalars {
      if own.unicodeScalars.contains(scalar) {
        scalars.append(scalar)
      } else if scalar == "ı" {
        // A capital I has lost its point, or what it lacks of one.
        scalars.append("i")
      } else {
        scalars.append(contentsOf: UnaccentedLetters.letters(of: scalar).unicodeScalars)
      }
    }
    return String(scalars)
  }

  /// Letters with marks that are letters of their own in a language's alphabet.
  private static let ownLetters = [
    "de": "äöüß", "sv": "åäö", "fi": "åäö", "da": "åæø", "no": "åæø", "et": "äöüõ", "hu": "öüőű",
    "tr": "öüçşğ", "az": "öüçşğə", "is": "áéíóúýðþæö", "es": "ñ",
  ]

  private func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    switch (language, scalar.value) {
    // What can't be composed: the point of a Turkish capital, a stress mark in Russian.
    case (_, 0x300...0x36F): break
    // Points and lengths of Arabic, and those of Hebrew.
    case (_, 0x64B...0x65F), (_, 0x670), (_, 0x640), (_, 0x6D6...0x6ED), (_, 0x591...0x5C7): break
    case ("ru", 0x451): scalars.append("е")
    case ("ro", 0x219): scalars.append("ş")
    case ("ro", 0x21B): scalars.append("ţ")
    case ("tr", 0xE2): scalars.append("a")
    case ("tr", 0xEE): scalars.append("i")
    case ("tr", 0xFB): scalars.append("u")
    case ("ar", 0x622), ("ar", 0x623), ("ar", 0x625), ("ar", 0x671): scalars.append("ا")
    case ("ar", 0x649): scalars.append("ي")
    case ("fa", 0x64A), ("fa", 0x649), ("ur", 0x64A), ("ur", 0x649): scalars.append("ی")
    case ("fa", 0x643), ("ur", 0x643): scalars.append("ک")
    // Hindi's dot under a letter, which many leave out, and the moon above it.
    case ("hi", 0x93C): break
    case ("hi", 0x958...0x95F):
      scalars.append(Self.lettersWithDot[Int(scalar.value - 0x958)])
    case ("hi", 0x901): scalars.append("\u{902}")
    case ("el", _): scalars.append(Self.unaccentedGreek[scalar] ?? scalar)
    default: scalars.append(scalar)
    }
  }

  /// What stands for the same character in full or half width, or as a ligature; digits of all scripts
  /// become those of ASCII.
  private static func compatible(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case ..<0x660: return [scalar]
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { [$0] } ?? [scalar]
    case 0xFB00: return ["f", "f"]
    case 0xFB01: return ["f", "i"]
    case 0xFB02: return ["f", "l"]
    default: break
    }
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue, (0...9).contains(value)
    else { return [scalar] }
    return [Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))]
  }

  /// What U+0958 to U+095F are without their dot.
  private static let lettersWithDot: [Unicode.Scalar] = ["क", "ख", "ग", "ज", "ड", "ढ", "फ", "य"]

  private static let unaccentedGreek: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ",
    "ΐ": "ι", "ΰ": "υ", "ς": "σ",
  ]
}
