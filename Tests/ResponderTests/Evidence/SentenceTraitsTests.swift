import Testing

@testable import Responder

@Suite struct SentenceTraitsTests {
  @Test(arguments: [
    ("It grew.", true), ("There I studied.", true), ("Although it failed, I learned.", true),
    ("But they left.", true), ("I saw the town.", false), ("", false),
  ])
  func `the first words may name something by a pronoun`(sentence: String, names: Bool) {
    #expect(traits(sentence).namesByPronoun == names)
  }

  @Test(arguments: [
    ("[Illustration: the mill]", false), ("Steel, price of, 231", false),
    ("Railways, in Pittsburgh, 56", false), ("I left, in all, 12", true),
    ("There were, then, 7", true),
    ("It was 1995", true), ("We went home.", true), ("", true), ("12", true),
  ])
  func `captions and lines of an index aren't prose`(sentence: String, isProse: Bool) {
    #expect(traits(sentence).isProse == isProse)
  }

  @Test(arguments: [
    ("We began in 1995.", AnswerType.time), ("We were forty.", .number),
    ("My mother came.", .person),
    ("Then we met Tom.", .person), ("It was in China.", .place),
    ("I left because I had to.", .reason),
    ("I came to help.", .reason),
  ])
  func `what a question asks for is recognised`(sentence: String, type: AnswerType) {
    #expect(traits(sentence).holds(type))
    #expect(!traits("We worked hard.").holds(type))
    #expect(!traits("").holds(type))
  }

  @Test func `counsel sounds more like it than a tale, up to 1`() {
    let counsel = traits("You should never do what you must not do: always learn, and believe.")
    let tale = traits("We took the train to Pittsburgh.")
    #expect(tale.counsel == 0)
    #expect(counsel.counsel == 1)
    let some = traits("Every young man went.").counsel
    #expect(some > 0 && some < 1)
  }

  private func traits(_ sentence: String) -> SentenceTraits {
    SentenceTraits(SentenceWords(sentence))
  }
}
