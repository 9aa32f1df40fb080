import Encoder
import Foundation
import TestSupport
import Testing

@testable import Responder

/// The models and what they were learned from stand in the repository together.
@Suite struct ModelInputsTests {
  private static let folder = "\(packageRoot)/Tests/Questions"

  @Test func `the models were fitted to the questions beside them`() throws {
    var paths = ["story.jsonl", "story.sentences.json"]
    for folder in ["books", "lines", "lives", "more-lives", "ranking-lives", "tuning-lives"] {
      paths += try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(folder)")
        .map { "\(folder)/\($0)" }
    }
    let listed = try paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      "\($0) \(ModelFile.checksum(of: try readFile("\(Self.folder)/\($0)")))\n"
    }.joined()
    let inputs = try #require(ModelFile.embedded().bytes(of: "inputs"))
    let expected = inputs.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(
      ModelFile.checksum(of: Array(listed.utf8)) == expected,
      "Tests/Questions has changed since; .setup/train linear fits the models again")
  }
}
