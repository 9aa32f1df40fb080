import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The questions of a file, those of a dialogue together.
func dialogues(inFile path: String) throws -> [[String]] {
  struct Line: Decodable {
    struct Turn: Decodable { let question: String }
    let question: String?
    let turns: [Turn]?
  }
  return try readFile(path).split(separator: UInt8(ascii: "\n")).map { bytes in
    let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
    return line.turns?.map(\.question) ?? [line.question].compactMap(\.self)
  }
}
