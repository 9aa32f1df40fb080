#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// A subject with all that was found of it.
struct SubjectTopic {
  /// The phrase that names it best.
  let phrase: SubjectPhrase

  /// All phrases that name it, in reading order.
  let mentions: [SubjectPhrase]

  /// How well it would tell what the story is about.
  let worth: Double

  /// Takes all phrases with the same stems; nil for none.
  init?(mentions: [SubjectPhrase]) {
    var counts: [String: Int] = [:]
    for mention in mentions { counts[mention.text, default: 0] += 1 }
    func isBehind(_ left: SubjectPhrase, _ right: SubjectPhrase) -> Bool {
      let counts = (counts[left.text] ?? 0, counts[right.text] ?? 0)
      if counts.0 != counts.1 { return counts.0 < counts.1 }
      // One person's before several people's, and the first of its kind.
      let areOwn = (left.text.hasPrefix("my "), right.text.hasPrefix("my "))
      return areOwn.0 == areOwn.1 ? left.sentence > right.sentence : areOwn.1
    }
    guard let phrase = mentions.max(by: isBehind) else { return nil }
    self.phrase = phrase
    self.mentions = mentions
    worth = phrase.worth + 1.5 * log2(Double(mentions.count)) + (phrase.form == .owned ? 2 : 0)
  }

  /// The one more worth first, and of two alike the one named first.
  static func isBetter(_ left: SubjectTopic, _ right: SubjectTopic) -> Bool {
    (right.worth, left.phrase.sentence, left.phrase.text)
      < (left.worth, right.phrase.sentence, right.phrase.text)
  }

  /// Whether it is known by its name.
  var isName: Bool { [.person, .name].contains(phrase.form) }

  /// Whether it is mostly named as a place.
  var isPlace: Bool { mentions.count(where: \.isPlace) * 2 > mentions.count }

  /// Whether it is someone close to the narrator.
  var isRelative: Bool {
    phrase.form == .owned
      && phrase.text.split(separator: " ").last.map {
        SubjectVocabulary.relatives.contains(String($0))
      }
        == true
  }
}
