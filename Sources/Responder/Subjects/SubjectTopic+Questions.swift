extension SubjectTopic {
  /// A question about the subject, worded as a person would.
  struct Question {
    /// The question.
    let text: String

    /// The words of which the sentence that answers best must have one; nil where it is enough that
    /// it names the subject.
    var cues: Set<String>?
  }

  /// A question that any subject allows.
  var plainQuestion: String { "What can you tell me about \(phrase.addressed)?" }

  /// Questions on the subject, the most particular first; not all of them need have an answer.
  var questions: [Question] {
    let name = phrase.addressed
    var questions: [Question] = []
    if phrase.form == .owned, let verb = definingVerb {
      questions.append(
        Question(text: "What \(verb) \(name)\(isRelative ? " like" : "")?", cues: [verb]))
    }
    if isRelative || phrase.form == .person {
      questions.append(
        Question(text: "What did \(name) teach you?", cues: SubjectVocabulary.lessons))
    } else if phrase.form == .owned {
      questions.append(
        Question(
          text: "Why \(phrase.isPlural ? "do" : "does") \(name) matter to you?",
          cues: SubjectVocabulary.convictions))
    }
    if phrase.form == .person {
      questions.append(Question(text: "Who was \(name)?"))
    } else if isPlace {
      questions.append(
        Question(text: "What did you do in \(name)?", cues: SubjectVocabulary.firstPerson))
    }
    return questions + [Question(text: plainQuestion)]
  }

  /// The form of "to be" by which the story says what the subject is, in its own number.
  private var definingVerb: String? {
    mentions.lazy.filter { $0.text == phrase.text }.compactMap(\.verb)
      .first { ["are", "were"].contains($0) == phrase.isPlural }
  }
}
