/// The parts of speech that WordNet has files for, by the ends of the files' names.
enum PartOfSpeech: String, CaseIterable {
  case noun
  case verb
  case adjective = "adj"
  case adverb = "adv"

  /// The part of speech of a letter in the files; a satellite adjective is one.
  init?(letter: Substring) {
    switch letter {
    case "n": self = .noun
    case "v": self = .verb
    case "a", "s": self = .adjective
    case "r": self = .adverb
    default: return nil
    }
  }

  /// The words that one may be a regular form of, the likelier first; some are none.
  ///
  /// The rules of detachment of WordNet (morphy(7WN)), and doubled consonants.
  func bases(of form: String) -> [String] {
    var bases: [String] = []
    for (suffix, replacement) in endings where form.hasSuffix(suffix) {
      let stem = form.dropLast(suffix.utf8.count)
      guard stem.utf8.count >= 2 else { continue }
      bases.append(stem + replacement)
      let end = Array(stem.utf8.suffix(2))
      if self == .verb, suffix != "s", replacement.isEmpty, end[0] == end[1] {
        bases.append(String(stem.dropLast()))
      }
    }
    return bases
  }

  private var endings: [(suffix: String, replacement: String)] {
    switch self {
    case .noun:
      [
        ("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
        ("men", "man"), ("ies", "y"),
      ]
    case .verb:
      [
        ("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ied", "y"), ("ed", "e"), ("ed", ""),
        ("ing", "e"), ("ing", ""),
      ]
    case .adjective: [("er", ""), ("est", ""), ("er", "e"), ("est", "e")]
    case .adverb: []
    }
  }
}
