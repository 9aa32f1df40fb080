import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct StoryProfileTests {
  private let story: StoryProfile

  init() throws {
    story = try StoryProfile(
      index: NarrativeIndex(
        texts: """
          I founded Zephyr in Bristol. Zephyr made kites.

          Then I started Albatross. We launched Zephyr again. My kites flew at school.
          """))
  }

  @Test func `what the narrator founded is known`() throws {
    #expect(story.organisation == "zephyr")
    #expect(try Responder.builtIn().story.organisation == "alibaba")
  }

  @Test(arguments: [
    "It was cold.", "He founded Zephyr.", "Founded Zephyr.", "I founded.", "I founded it.",
  ])
  func `nothing is, where the text doesn't say`(text: String) throws {
    #expect(try StoryProfile(index: NarrativeIndex(texts: text)).organisation == nil)
  }

  @Test func `stems know their passages`() throws {
    let kites = try #require(story.number(ofStem: "kite"))
    let bristol = try #require(story.number(ofStem: "bristol"))
    #expect(story.holds(kites, in: [0, 1]) == [true, true])
    #expect(story.holds(bristol, in: [0, 1]) == [true, false])
    #expect(story.number(ofStem: "spaceship") == nil)
  }

  @Test func `concepts know whether they are touched`() throws {
    let school = try #require(story.knowledge.concepts.number(named: "school"))
    let love = try #require(story.knowledge.concepts.number(named: "courtship"))
    #expect(story.touches(school))
    #expect(!story.touches(love))
  }

  @Test func `the rarer the more`() throws {
    let stems = try ["zephyr", "kite", "bristol"].map { try #require(story.number(ofStem: $0)) }
    let rarities = stems.map { story.rarity(ofStem: $0) } + [story.rarity(ofStem: nil)]
    #expect(rarities == rarities.sorted())
    #expect(rarities[0] < rarities[1] && rarities[2] < rarities[3])
    for concept in 0..<story.knowledge.concepts.count {
      #expect(story.rarity(ofConcept: concept) >= 0.05)
    }
  }

  @Test func `a word may be written small somewhere`() {
    #expect(story.isWrittenSmall("kites", in: story.index.analyzers.main))
    #expect(!story.isWrittenSmall("zephyr", in: story.index.analyzers.main))
    #expect(!story.isWrittenSmall("spaceship", in: story.index.analyzers.main))
  }

  @Test func `a sentence's profile is the same whenever it is made`() {
    for sentence in story.index.narrative.sentences.indices {
      let first = story.profile(of: sentence)
      let second = StoryProfile(index: story.index).profile(of: sentence)
      #expect(first.stems.count == second.stems.count)
      #expect(first.vector == second.vector)
      #expect(first.concepts.map(\.concept) == second.concepts.map(\.concept))
      #expect(first.traits.sentence.words == second.traits.sentence.words)
    }
  }

  @Test func `a profile is that of its words`() throws {
    let profile = story.profile(of: 4)
    let kites = try #require(story.number(ofStem: "kite"))
    let bristol = try #require(story.number(ofStem: "bristol"))
    #expect(profile.match([(stem: bristol, weight: 1), (stem: kites, weight: 0.8)]) == 0.8)
    #expect(profile.match([(stem: bristol, weight: 1)]) == 0)
    #expect(profile.match([(stem: Int32, weight: Float)]()) == 0)
    let length = profile.vector.reduce(0) { $0 + $1 * $1 }
    #expect(abs(length - 1) < 0.001)
  }
}
