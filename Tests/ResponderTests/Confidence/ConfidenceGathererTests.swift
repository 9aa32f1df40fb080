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
    _ text: String, kinds: LineKinds = .unknown, leaning: Float = 0, answering: LinearModel? = nil
  ) throws -> (ConfidenceFeature) -> Float {
    let line = responder.line(text)
    let vector = responder.meanings.vector(of: text)
    let ranking = responder.sentenceRanker.rank(line, vector: vector)
    let best = try #require(ranking.candidates.first)
    let gatherer = ConfidenceGatherer(
      traits: responder.traits, sentenceCount: responder.index.narrative.sentences.count,
      answering: answering ?? responder.understanding.models.answering)
    let features = gatherer.features(
      of: ranking, for: line, vector: vector,
      sentence: responder.meanings.vector(ofSentence: best.sentence), kinds: kinds, leaning: leaning
    )
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

  @Test func `line and answer match by the products of their components`() throws {
    let width = responder.understanding.encoder.width
    let sum = LinearModel(weights: Array(repeating: 1 / Float(width), count: width))
    let features = try features("The school taught English to merchants.", answering: sum)
    // The sum of the products is the cosine.
    #expect(abs(features(.answering) - features(.meaning)) < 0.02)
  }

  @Test func `the length of the text counts by its logarithm`() throws {
    // The logarithm of 6.
    try #require(responder.index.narrative.sentences.count == 6)
    #expect(abs(try features("school")(.sizeOfNarrative) - 1.791_76) < 0.000_1)
  }

  @Test func `without a candidate nothing speaks for it`() throws {
    let gatherer = ConfidenceGatherer(
      traits: responder.traits, sentenceCount: 1,
      answering: responder.understanding.models.answering)
    let features = gatherer.features(
      of: Ranking(candidates: [], likeness: Likeness(all: [])), for: responder.line("school"),
      vector: responder.meanings.vector(of: "school"), sentence: nil, kinds: .unknown, leaning: 0)
    #expect(features == ConfidenceFeature.allCases.map { _ in 0 })
  }

  @Test func `the probability is what the reasons add up to`() {
    let count = ConfidenceFeature.allCases.count
    let model = LinearModel(weights: (0..<count).map { Float($0 % 5) - 2 }, bias: 0.5)
    let confidence = Confidence(
      features: (0..<count).map { Float($0 % 3) / 3 }, model: model)
    let sum = confidence.reasons.reduce(0.5) { $0 + $1.effect }
    #expect(abs(StableExponential.logistic(sum) - confidence.probability) < 0.000_01)
    #expect(Set(confidence.reasons.map(\.name)).count == count)
  }
}
