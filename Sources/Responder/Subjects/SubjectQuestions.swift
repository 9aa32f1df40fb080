/// Words questions about a subject as a person would.
struct SubjectQuestions {
  /// A question about the subject.
  struct Candidate {
    /// The question.
    let text: String

    /// The sentences of which one must be in its answer; nil where any that names the subject will do.
    let sentences: Set<Int>?
  }

  let topic: SubjectTopic

  /// Tells the words of a sentence in lower case.
  let words: (_ sentence: Int) -> [String]

  /// The mentions looked at for what they say.
  private static let mostMentions = 12

  /// The questions, the most particular first.
  var candidates: [Candidate] {
    let phrase = topic.phrase
    let name = phrase.addressed
    var candidates: [Candidate] = []
    func add(_ text: String, answeredBy sentences: Set<Int>? = nil) {
      if sentences?.isEmpty == true { return }
      candidates.append(Candidate(text: text, sentences: sentences))
    }
    if phrase.form == .owned {
      for mention in topic.mentions.prefix(Self.mostMentions) where mention.text == phrase.text {
        guard let verb = mention.verb, ["are", "were"].contains(verb) == phrase.isPlural else {
          continue
        }
        add(
          topic.isRelative ? "What \(verb) \(name) like?" : "What \(verb) \(name)?",
          answeredBy: [mention.sentence])
      }
    }
    if topic.isRelative || phrase.form == .person {
      add("What did \(name) teach you?", answeredBy: sentences(with: SubjectVocabulary.lessons))
    }
    if phrase.form == .owned, !topic.isRelative {
      add(
        "Why \(phrase.isPlural ? "do" : "does") \(name) matter to you?",
        answeredBy: sentences(with: SubjectVocabulary.convictions))
    }
    if phrase.form == .person {
      add("Who was \(name)?")
    } else if topic.isPlace {
      add("What did you do in \(name)?")
    }
    add(topic.plainQuestion)
    return candidates
  }

  private func sentences(with cues: Set<String>) -> Set<Int> {
    Set(
      topic.mentions.prefix(Self.mostMentions).map(\.sentence).filter { sentence in
        words(sentence).contains(where: cues.contains)
      })
  }
}
