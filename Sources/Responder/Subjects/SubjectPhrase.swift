/// A phrase of a sentence that names a subject.
struct SubjectPhrase {
  /// What the phrase is by its form.
  enum Form: Hashable {
    /// Something of the narrator's: "my job search", "our core values".
    case owned
    /// Something known: "the internet".
    case known
    /// A person by name and title: "Mr. Scott".
    case person
    /// Anything else by its name: "Pittsburgh".
    case name
  }

  /// Its form.
  let form: Form

  /// The phrase as it is written.
  let text: String

  /// The stems of the words that name the subject, without "my" or "Mr.".
  let stems: Set<String>

  /// How much more often its words stand in the story than in the language: the mean of their
  /// `Keyness`.
  let worth: Double

  /// The sentence it stands in.
  let sentence: Int

  /// The form of "to be" right after it where it opens a clause, as in "Our vision was".
  let verb: String?

  /// Whether it is a place by the word in front: "in Pittsburgh".
  let isPlace: Bool

  /// The phrase as another than the narrator says it: "your job search".
  var addressed: String {
    guard form == .owned else { return text }
    return "your" + text.drop { !$0.isWhitespace }
  }

  /// The words by which a sentence speaks of it, in lower case; a person may be named without title.
  var core: String {
    let lowercased = text.lowercased()
    return form == .person
      ? String(lowercased.drop { !$0.isWhitespace }.dropFirst()) : lowercased
  }

  /// Whether the phrase names several things.
  var isPlural: Bool { text.hasSuffix("s") && !text.hasSuffix("ss") && !text.hasSuffix("us") }
}
