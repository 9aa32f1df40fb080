/// A subject with all that was found of it.
struct SubjectTopic {
  /// The phrase that names it best.
  let phrase: SubjectPhrase

  /// All phrases that name it, in reading order.
  let mentions: [SubjectPhrase]

  /// Takes all phrases with the same stems; nil for none.
  init?(mentions: [SubjectPhrase]) {
    var counts: [String: Int] = [:]
    for mention in mentions { counts[mention.text, default: 0] += 1 }
    func comesAfter(_ left: SubjectPhrase, _ right: SubjectPhrase) -> Bool {
      let counts = (counts[left.text] ?? 0, counts[right.text] ?? 0)
      if counts.0 != counts.1 { return counts.0 < counts.1 }
      // One person's before several people's, and the first of its kind.
      let areOwn = (left.text.hasPrefix("my "), right.text.hasPrefix("my "))
      return areOwn.0 == areOwn.1 ? left.sentence > right.sentence : areOwn.1
    }
    guard let phrase = mentions.max(by: comesAfter) else { return nil }
    self.phrase = phrase
    self.mentions = mentions
  }

  /// Whether it is a single word with an article that is named once, which says little by itself.
  var isBare: Bool {
    phrase.form == .known && phrase.stems.count == 1 && mentions.count == 1
  }

  /// The one more worth first, and of two alike the one named first.
  static func isBetter(_ left: SubjectTopic, _ right: SubjectTopic) -> Bool {
    (right.phrase.worth, left.phrase.sentence, left.phrase.text)
      < (left.phrase.worth, right.phrase.sentence, right.phrase.text)
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
