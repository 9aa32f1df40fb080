/// Words questions about a subject as a person would.
struct SubjectQuestions {
  /// A question, and the sentences of which one must be in its answer.
  struct Candidate {
    let text: String
    let sentences: Set<Int>
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
    let all = Set(topic.mentions.map(\.sentence))
    var candidates: [Candidate] = []
    func add(_ text: String, _ sentences: Set<Int>) {
      if !sentences.isEmpty { candidates.append(Candidate(text: text, sentences: sentences)) }
    }
    if phrase.form == .owned {
      for mention in topic.mentions.prefix(Self.mostMentions) where mention.text == phrase.text {
        guard let verb = mention.verb, ["are", "were"].contains(verb) == phrase.isPlural else {
          continue
        }
        add(
          topic.isRelative ? "What \(verb) \(name) like?" : "What \(verb) \(name)?",
          [mention.sentence])
      }
    }
    if topic.isRelative || phrase.form == .person {
      add("What did \(name) teach you?", sentences(with: SubjectVocabulary.lessons))
    }
    if phrase.form == .owned, !topic.isRelative {
      add(
        "Why \(phrase.isPlural ? "do" : "does") \(name) matter to you?",
        sentences(with: SubjectVocabulary.convictions))
    }
    if phrase.form == .person {
      add("Who was \(name)?", all)
    } else if topic.isPlace {
      add("What did you do in \(name)?", all)
    }
    add(topic.plainQuestion, all)
    return candidates
  }

  private func sentences(with cues: Set<String>) -> Set<Int> {
    Set(
      topic.mentions.prefix(Self.mostMentions).map(\.sentence).filter { sentence in
        words(sentence).contains(where: cues.contains)
      })
  }
}
