import Encoder
import Narrative
import Responder
import Retrieval
import TestSupport

/// Models of little cost: a network with random weights, and of the program's own models those that
/// don't depend on its width.
struct FuzzModels {
  private let file: ModelFile

  /// Puts the file together.
  init() throws {
    let own = try ModelFile.embedded()
    var sections = try ModelSections()
    let width = try ModelFile(path: ModelSections.smallFile).shape.width
    for name in ["ranking", "turn", "confidence", "company", "quote-glance"] {
      sections.set(name, to: own.floats(name) ?? [])
    }
    sections.set("leaning", to: Self.zeros(width + LeaningFeature.allCases.count + 1))
    let kinds = LineKind.allCases.count
    sections["kind-directions"] = ModelSections.vectors(
      width: width, codes: Array(repeating: 0, count: kinds * width), scale: 0)
    sections.set("kinds", to: Self.zeros(kinds) + Array(repeating: 0.01, count: kinds))
    sections["kind-words"] = own.bytes(of: "kind-words")
    let quoteFeatures = width + QuoteFeature.allCases.count
    sections.set(
      "quotability",
      to: Self.zeros(quoteFeatures) + Array(repeating: 1, count: quoteFeatures)
        + Self.zeros(3 * (quoteFeatures + 2)))
    sections["fillers"] = own.bytes(of: "fillers")
    file = try ModelFile(bytes: sections.file, name: "fuzz.models")
  }

  private static func zeros(_ count: Int) -> [Float] { Array(repeating: 0, count: count) }

  /// One who tells a narrative by them.
  ///
  /// - Parameter cacheFolder: Where vectors are kept; nil for nowhere.
  func responder(of index: NarrativeIndex, cacheFolder: String? = nil) throws -> Responder {
    Responder(
      index: index,
      understanding: try Understanding(file, of: index, cache: VectorCache(folder: cacheFolder)))
  }
}
