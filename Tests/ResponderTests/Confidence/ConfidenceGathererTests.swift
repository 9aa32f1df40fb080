import Encoder
import Narrative
import Retrieval
import Testing

@testable import Responder

/// The figures that a confidence is made from.
@Suite struct ConfidenceGathererTests {
  private static let story = """
    I founded a school in Hangzhou in 1995. The school taught English to merchants.

    Merchants of the school paid little. My school had forty students.

    I met my friend Tom at a dance in Shanghai. The dance was long.
    """

  private let responder: Responder

  init() throws { responder = try Responder(Self.story) }

  /// The features of the best sentence for a line.
  private func features(
    _ text: String, kinds: LineKinds = .unknown, leaning: Float = 0
  ) throws -> (ConfidenceFeature) -> Float {
    let line = responder.line(text)
    let ranking = responder.sentenceRanker.rank(
      line, vector: responder.meanings.vector(of: text))
    try #require(!ranking.candidates.isEmpty)
    let features = ConfidenceGatherer(traits: responder.traits).features(
      of: ranking, for: line, kinds: kinds, leaning: leaning)
    return { features[$0.rawValue] }
  }

  @Test(
    arguments: [
      ("How many students did the school have?", ConfidenceFeature.missingNumber, 0),
      ("How many English merchants were taught?", .missingNumber, 1),
      ("In which year was the school in Hangzhou founded?", .missingTime, 0),
      ("In which year was the dance in Shanghai?", .missingTime, 1),
      ("Who taught English to merchants?", .missingPerson, 1),
      ("Who met you at a dance in Shanghai?", .missingPerson, 0),
      ("Where was the school in Hangzhou founded?", .missingPlace, 0),
      ("Where was the dance long?", .missingPlace, 1),
      ("Which company taught English to merchants?", .missingThing, 1),
    ] as [(String, ConfidenceFeature, Float)])
  func `a fact that is asked for is missing or there`(
    line: String, feature: ConfidenceFeature, missing: Float
  ) throws {
    let features = try features(line)
    #expect(features(.asksFact) == 1)
    #expect(features(feature) == missing)
  }

  @Test func `where no fact is asked for none is missing`() throws {
    let features = try features("Did the school teach English?")
    for feature in [
      ConfidenceFeature.asksFact, .missingTime, .missingNumber, .missingThing, .missingPerson,
      .missingPlace,
    ] {
      #expect(features(feature) == 0)
    }
  }

  @Test(
    arguments: [
      ("Did the school teach English?", 0), ("Did the school of Napoleon teach English?", 1),
      ("Did you and Elon ever see what the school of Napoleon and of Musk had?", 2),
    ] as [(String, Float)])
  func `names that the story doesn't have are counted up to two`(
    line: String, count: Float
  ) throws {
    #expect(try features(line)(.unknownNames) == count)
  }

  @Test func `words that the story has are told by their weight`() throws {
    #expect(try features("Did the school teach English?")(.knownWords) == 1)
    let odd = try features("Did the school teach English photosynthesis?")(.knownWords)
    #expect(odd > 0 && odd < 1)
    #expect(try features("photosynthesis")(.knownWords) == 0)
  }

  @Test(arguments: [
    "school", "Who was Elon Musk?", "How many?", "How do I cope with debt?", "why",
    "DID THE SCHOOL TEACH ENGLISH?", "🙂 ok", "school school school",
  ])
  func `shares are shares`(line: String) throws {
    let features = try features(line)
    for feature in [ConfidenceFeature.share, .shareOfThree, .words, .wordsOfPassage, .knownWords] {
      #expect((0...1.000_1).contains(features(feature)), "\(feature)")
    }
    #expect(features(.share) <= features(.shareOfThree))
    // To the hundredth that the numbers of a vector are rounded to.
    #expect(abs(features(.meaning)) < 1.05 && features(.standout).isFinite)
    #expect(features(.meaning) <= features(.meaningOfPassage))
    #expect(features(.everyWord) == (features(.words) > 0.9 ? 1 : 0))
  }

  @Test func `what the line is and how it leans is taken as it is`() throws {
    var likelihoods = [Float](repeating: 0, count: LineKind.allCases.count)
    for (kind, likelihood) in [
      (LineKind.about, 0.25), (.counsel, 0.125), (.task, 0.0625), (.world, 0.0625),
      (.subject, 0),
      (.greeting, 0.125), (.thanks, 0.125), (.reaction, 0.125), (.gibberish, 0.125),
    ] as [(LineKind, Float)] {
      likelihoods[kind.rawValue] = likelihood
    }
    let features = try features(
      "one two three four", kinds: LineKinds(likelihoods: likelihoods), leaning: 0.75)
    #expect(features(.isAbout) == 0.25 && features(.isCounsel) == 0.125)
    #expect(features(.isTask) == 0.0625 && features(.isWorld) == 0.0625)
    #expect(features(.isSmallTalk) == 0.25 && features(.isReaction) == 0.25)
    #expect(features(.leansOnTalk) == 0.75 && features(.length) == 2)
  }

  @Test func `having the words of a subject counts where one is named`() throws {
    let likelihoods = LineKind.allCases.map { Float($0 == .subject ? 0.5 : 0) }
    let named = try features("school", kinds: LineKinds(likelihoods: likelihoods))
    #expect(named(.isSubject) == 0.5 && named(.wordsOfSubject) == 0.5 && named(.everyWord) == 1)
    let unknown = try features("zeppelin", kinds: LineKinds(likelihoods: likelihoods))
    #expect(unknown(.isSubject) == 0.5 && unknown(.wordsOfSubject) == 0)
    #expect(unknown(.everyWord) == 0)
  }

  @Test func `without a candidate nothing speaks for it`() throws {
    let features = ConfidenceGatherer(traits: responder.traits).features(
      of: Ranking(candidates: [], likeness: Likeness(all: [])), for: responder.line("school"),
      kinds: .unknown, leaning: 0)
    #expect(features == ConfidenceFeature.allCases.map { _ in 0 })
  }
}
