import Encoder
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

  @Test(arguments: lines) func `likelihoods add up to one`(line: String) throws {
    let encoder = try SentenceEncoder(ModelFile.embedded())
    let models = try AnswerModels(ModelFile.embedded())
    expectLikelihoods(models.kinds.likelihoods(of: try encoder.encode(line)), line)
  }

  @Test func `so they do for any weights`() throws {
    let encoder = try SentenceEncoder(ModelFile(path: ModelSections.smallFile), threads: 1)
    var generator = RepeatableGenerator(seed: 1)
    for scale: Float in [0, 0.1, 1, 100, 1e20] {
      let numbers = (0..<LineKind.allCases.count * (encoder.width + 1)).map { _ in
        scale * Float.random(in: -1...1, using: &generator)
      }
      let model = try #require(LineKindModel(numbers, width: encoder.width))
      for line in Self.lines {
        expectLikelihoods(model.likelihoods(of: try encoder.encode(line)), line)
      }
    }
  }

  @Test func `a line is told by its class's weights`() throws {
    let lines = [
      "hello": LineKind.greeting, "why is the sky blue": .world, "Did you keep bees?": .about,
    ]
    let responder = try Responder("I kept bees.", by: TestModels(kinds: lines))
    for (line, kind) in lines {
      let kinds = responder.understanding.models.kinds
        .likelihoods(of: responder.meanings.vector(of: line))
      #expect(kinds.best == kind)
      #expect(kinds[kind] > 0.99)
      #expect((kinds.smallTalk > 0.99) == (kind == .greeting))
    }
  }

  @Test(arguments: [0, 1, 15 * 4 - 1, 15 * 4 + 1])
  func `another number of weights is refused`(count: Int) {
    #expect(LineKindModel(Array(repeating: 0, count: count), width: 3) == nil)
    #expect(LineKindModel(Array(repeating: .nan, count: 15 * 4), width: 3) == nil)
  }

  @Test func `a line of which nothing is known is about the narrator`() {
    #expect(LineKinds.unknown.best == .about)
    #expect(LineKinds.unknown[.about] == 1 && LineKinds.unknown.smallTalk == 0)
  }
}
