import Encoder
import TestSupport
import Testing

@testable import Responder

@Suite struct AnswerModelsTests {
  private static let names = [
    "ranking", "turn", "leaning", "confidence", "company", "kinds",
  ]

  private func models(_ change: (inout ModelSections) -> Void = { _ in }) throws -> AnswerModels {
    var sections = try TestModels().sections()
    change(&sections)
    return try AnswerModels(ModelFile(bytes: sections.file, name: "test.models"))
  }

  @Test func `the program's own file has all models`() throws {
    let models = try AnswerModels(ModelFile.embedded())
    #expect(models.ranking.weights.count == RankingFeature.allCases.count)
    let nothing = CompanyFeature.allCases.map { _ in Float(0) }
    #expect(models.company.shares(of: nothing).count == 2)
  }

  @Test func `models are as they stand in the file`() throws {
    let models = try models()
    #expect(models.ranking.weights[RankingFeature.words.rawValue] == 10)
    #expect(models.leaning.bias == -20)
    #expect(
      models.turn.weights.count == RankingFeature.allCases.count + TurnFeature.allCases.count)
  }

  @Test(arguments: names)
  func `a file without a model is refused in a sentence`(name: String) throws {
    #expect(throws: ModelFileError.incomplete(model: name)) {
      _ = try models { $0[name] = nil }
    }
    let description = ModelFileError.incomplete(model: name).description
    #expect(description.contains("“\(name)”") && description.hasSuffix("."))
  }

  @Test(arguments: names)
  func `so is one with more or fewer numbers, or with what is none`(name: String) throws {
    let numbers = try #require(
      try ModelFile(bytes: TestModels().sections().file, name: "test.models").floats(name))
    for other in [
      numbers + [0], Array(numbers.dropLast()), [], Array(numbers.dropLast()) + [.nan],
      [.infinity] + numbers.dropFirst(),
    ] {
      #expect(throws: ModelFileError.incomplete(model: name)) {
        _ = try models { $0.set(name, to: other) }
      }
    }
    #expect(throws: ModelFileError.incomplete(model: name)) {
      _ = try models { $0[name]?.append(0) }
    }
  }

  @Test(arguments: ["kind-directions", "kind-words"])
  func `and one without a part of what tells kinds of lines apart`(name: String) throws {
    for other in [nil, [], [0]] as [[UInt8]?] {
      #expect(throws: ModelFileError.incomplete(model: "kinds")) {
        _ = try models { $0[name] = other }
      }
    }
    #expect(throws: ModelFileError.incomplete(model: "kinds")) {
      _ = try models { $0[name]?.append(0) }
    }
  }

  @Test(arguments: [nil, "tell", "tell 0.5 1\n", "tell 0\n", "tell 2\n", "tell nan\n", "tell x\n"])
  func `and one without the factors of filler words, or with others`(section: String?) throws {
    #expect(throws: ModelFileError.incomplete(model: "fillers")) {
      _ = try models { $0["fillers"] = section.map { Array($0.utf8) } }
    }
  }

  @Test func `a network alone answers nothing`() throws {
    #expect(throws: ModelFileError.incomplete(model: "ranking")) {
      _ = try AnswerModels(ModelFile(path: ModelSections.smallFile))
    }
  }
}
