import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Question files, and texts they ask about, that lie outside the package.
enum SharedFolder {
  /// The paths of the question files; empty where there is no such folder.
  static var questionFiles: [String] {
    let folder = path + "/questions"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The path of the text that a question file asks about, or nil for the built-in story.
  ///
  /// A file is named after its text: `carnegie-dev.jsonl` asks about `carnegie.txt`.
  static func text(askedBy questionFile: String) -> String? {
    let name = questionFile.split(separator: "/").last?.split(separator: "-").first ?? ""
    let text = "\(path)/texts/\(name).txt"
    return unsafe access(text, R_OK) == 0 ? text : nil
  }

  /// The folder that `PIONEER_SHARED_FOLDER` names, else `../shared` from the package's root.
  private static var path: String {
    if let named = unsafe getenv("PIONEER_SHARED_FOLDER") { return unsafe String(cString: named) }
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return root.joined(separator: "/") + "/../shared"
  }
}

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
