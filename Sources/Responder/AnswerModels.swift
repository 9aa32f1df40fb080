package import Encoder

/// The small models that ranking, confidence and the other judgements are made of, as they stand in a
/// models file beside the encoder's weights.
package struct AnswerModels: Sendable {
  /// Which sentence answers: over `RankingFeature`.
  let ranking: LinearModel

  /// Which sentence answers a turn in the light of those before it: over `RankingFeature`, then
  /// `TurnFeature`.
  let turn: LinearModel

  /// Whether a turn leans on those before it: over a vector's components, then `LeaningFeature`.
  let leaning: LinearModel

  /// Whether the best sentence really answers, or any does.
  let confidence: ConfidenceModel

  /// Whether another sentence may stand beside the best: over `CompanyFeature`, in two classes, the second
  /// one of which is in place.
  let company: LayeredModel

  /// What a line calls for: over a vector's components and `HashedWords`, for each `LineKind`.
  let kinds: LineKindModel

  /// How much the words say that people ask with.
  let fillers: FillerWords

  /// Takes the models of a models file.
  ///
  /// - Throws: `ModelFileError.incomplete` where one isn't there, or has more or fewer numbers than
  ///   this version of the program knows features.
  package init(_ file: ModelFile) throws(ModelFileError) {
    let width = file.shape.width
    let rankingFeatures = RankingFeature.allCases.count
    ranking = try file.linearModel("ranking", features: rankingFeatures)
    turn = try file.linearModel("turn", features: rankingFeatures + TurnFeature.allCases.count)
    leaning = try file.linearModel("leaning", features: width + LeaningFeature.allCases.count)
    guard let confidence = file.floats("confidence").flatMap(ConfidenceModel.init) else {
      throw .incomplete(model: "confidence")
    }
    self.confidence = confidence
    company = try file.layeredModel(
      "company", features: CompanyFeature.allCases.count, classes: 2)
    guard let directions = file.bytes(of: "kind-directions"), let numbers = file.floats("kinds"),
      let words = file.bytes(of: "kind-words"),
      let kinds = LineKindModel(
        directions: directions, numbers: numbers, words: words, width: width)
    else { throw .incomplete(model: "kinds") }
    self.kinds = kinds
    guard let bytes = file.bytes(of: "fillers"), let fillers = FillerWords(bytes) else {
      throw .incomplete(model: "fillers")
    }
    self.fillers = fillers
  }
}
