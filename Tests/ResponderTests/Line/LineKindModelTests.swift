import Encoder
import Narrative
import Retrieval
import TestSupport
import Testing

@testable import Responder

@Suite struct LineKindModelTests {
  private static let lines = ["hello", "", "Where were you born?", "你好", "thanks a lot, bye"]

  private func expectLikelihoods(_ kinds: LineKinds, _ line: String) {
    #expect(abs(kinds.likelihoods.reduce(0, +) - 1) < 0.000_01, "\(line)")
    #expect(kinds.likelihoods.allSatisfy { (0...1).contains($0) }, "\(line)")
    let best = kinds.best == .about ? kinds.aboutNarrator : kinds[kinds.best]
    #expect(best >= kinds.likelihoods.max() ?? 1, "\(line)")
    #expect(kinds.best != .subject, "\(line)")
    #expect((0...1.000_01).contains(kinds.smallTalk), "\(line)")
  }

  private func words(_ line: String) -> HashedWords {
    HashedWords(Analyzer(language: .english).tokens(in: line).map(\.word))
  }

  /// A model with three hidden units and any numbers.
  private func model(width: Int, scale: Float, seed: UInt64) throws -> LineKindModel {
    var generator = RepeatableGenerator(seed: seed)
    let kinds = LineKind.allCases.count
    let units = 3
    let rows = (0..<kinds + units).flatMap { _ in
      (0..<width).map { _ in Int8.random(in: -127...127, using: &generator) }
    }
    let numbers = (0..<kinds + units + kinds * units + kinds).map { _ in
      scale * Float.random(in: -1...1, using: &generator)
    }
    let words = (0..<HashedWords.slotCount * kinds).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
    return try #require(
      LineKindModel(
        directions: ModelSections.vectors(width: width, codes: rows, scale: 0.01),
        numbers: numbers, words: words, width: width))
  }

  @Test(arguments: lines) func `likelihoods add up to one`(line: String) throws {
    let encoder = try SentenceEncoder(ModelFile.embedded(), threads: 1)
    let models = try AnswerModels(ModelFile.embedded())
    expectLikelihoods(
      models.kinds.likelihoods(of: try encoder.encode(line), words(line)), line)
  }

  @Test func `so they do for any weights`() throws {
    let encoder = try SentenceEncoder(ModelFile(path: ModelSections.smallFile), threads: 1)
    for (seed, scale) in [0, 0.1, 1, 100, 1e20].enumerated() {
      let model = try model(width: encoder.width, scale: Float(scale), seed: UInt64(seed))
      for line in Self.lines {
        expectLikelihoods(model.likelihoods(of: try encoder.encode(line), words(line)), line)
      }
    }
  }

  @Test func `a line is told by the weights of its words`() throws {
    let lines = [
      "hello": LineKind.greeting, "why is the sky blue": .world, "Did you keep bees?": .about,
    ]
    let responder = try Responder("I kept bees.", by: TestModels(kinds: lines))
    for (line, kind) in lines {
      let kinds = responder.understanding.models.kinds
        .likelihoods(of: responder.meanings.vector(of: line), words(line))
      #expect(kinds.best == kind)
      #expect(kinds[kind] > 0.99)
      #expect((kinds.smallTalk > 0.99) == (kind == .greeting))
    }
  }

  @Test func `a hidden unit counts only above 0`() throws {
    let kinds = LineKind.allCases.count
    let directions = ModelSections.vectors(
      width: 1, codes: Array(repeating: 0, count: kinds) + [127], scale: 1 / 127)
    // The unit speaks for greetings.
    let outward = LineKind.allCases.map { $0 == .greeting ? Float(8) : 0 }
    let biases = [Float](repeating: 0, count: kinds + 1)
    let scales = [Float](repeating: 0, count: kinds)
    let model = try #require(
      LineKindModel(
        directions: directions, numbers: biases + outward + scales,
        words: Array(repeating: 0, count: HashedWords.slotCount * kinds), width: 1))
    func likelihoods(of code: Int8) throws -> LineKinds {
      let bytes = ModelSections.vectors(width: 1, codes: [code], scale: 1 / 127)
      let vectors = SentenceVectors(bytes: bytes.span)
      return model.likelihoods(of: try #require(vectors?[0]), HashedWords([]))
    }
    #expect(try likelihoods(of: 127)[.greeting] > 0.99)
    #expect(try Set(likelihoods(of: -127).likelihoods).count == 1)
  }

  @Test func `a line of which nothing is known is about the narrator`() {
    #expect(LineKinds.unknown.best == .about)
    #expect(LineKinds.unknown[.about] == 1 && LineKinds.unknown.smallTalk == 0)
  }
}
