/// Where the tone of a Vietnamese syllable is written: "hòa" and "hoà" are the same.
enum VietnameseTones {
  /// A syllable with its tone on the first of two vowels, where it may stand on either.
  static func placed(_ syllable: String) -> String {
    var scalars = Array(syllable.unicodeScalars)
    guard let last = scalars.last, let tone = tones[last], scalars.count >= 2 else {
      return syllable
    }
    let before = scalars[scalars.count - 2]
    let isPair = (before == "o" && "ae".unicodeScalars.contains(tone.plain)) || before == "u"
    // "quý" and "quà": the u belongs to the q.
    let isOfQ = before == "u" && scalars.dropLast(2).last == "q"
    guard isPair, !isOfQ, before != "u" || tone.plain == "y",
      let moved = marked[before]?[tone.number]
    else { return syllable }
    scalars[scalars.count - 2] = moved
    scalars[scalars.count - 1] = tone.plain
    return String(String.UnicodeScalarView(scalars))
  }

  private static let marked: [Unicode.Scalar: [Unicode.Scalar]] = [
    "o": ["ò", "ó", "ỏ", "õ", "ọ"], "u": ["ù", "ú", "ủ", "ũ", "ụ"],
  ]

  /// The plain vowel and the number of the tone of those vowels that may stand last.
  private static let tones: [Unicode.Scalar: (plain: Unicode.Scalar, number: Int)] = {
    var tones: [Unicode.Scalar: (plain: Unicode.Scalar, number: Int)] = [:]
    for (plain, row) in [("a", "àáảãạ"), ("e", "èéẻẽẹ"), ("y", "ỳýỷỹỵ")] {
      for (number, scalar) in row.unicodeScalars.enumerated() {
        if let plain = plain.unicodeScalars.first { tones[scalar] = (plain, number) }
      }
    }
    return tones
  }()
}
