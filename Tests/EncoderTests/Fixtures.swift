import Encoder
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What `.setup/training/reference.py` wrote.
enum Fixtures {
  /// A text with its pieces.
  struct Pieces: Decodable {
    let text: String
    let pieces: [UInt32]
  }

  static func path(_ name: String) -> String {
    let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folders + ["Fixtures", Substring(name)]).joined(separator: "/")
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  static func lines(_ name: String) throws -> [String] {
    let text = String(decoding: try bytes(name), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  static func pieces() throws -> [Pieces] {
    let decoder = JSONDecoder()
    return try lines("pieces.jsonl").map { try decoder.decode(Pieces.self, from: Data($0.utf8)) }
  }

  /// A network with random weights, quickly computed.
  static func tinyEncoder(
    kernel: String? = nil, threads: Int? = nil
  ) throws -> SentenceEncoder {
    try SentenceEncoder(
      ModelFile(path: path("tiny.models")), kernel: kernel, threads: threads)
  }
}

/// Random numbers that are the same in every run.
struct FixedGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}
