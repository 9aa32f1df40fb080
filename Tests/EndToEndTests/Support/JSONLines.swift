import Foundation
import TestSupport

extension ProcessResult {
  /// The lines of the standard output, each read as an object.
  func objects<Object: Decodable>(_ type: Object.Type) throws -> [Object] {
    try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}

/// The keys of an object, whatever their values.
struct JSONKeys: Decodable {
  let names: Set<String>

  init(from decoder: any Decoder) throws {
    names = Set(try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue))
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { return nil }
  }
}

/// A line that `ask --json` and `chat --json` print.
struct AnswerLine: Decodable {
  let question: String
  let answered: Bool
  let reply: String
  let answer: String
  let kind: String
  let reason: String?
  let confidence: Double
  let quotes: [Place]
  let sentences: [Place]
  let passages: [Place]
}

/// Words with their place in the source.
struct Place: Decodable {
  let text: String
  let source: String
  let title: String?
  let line: Int
  let passage: String
  let score: Double?
}

/// Those parts of an answer whose keys are looked at.
struct AnswerKeys: Decodable {
  let quotes: [JSONKeys]
  let sentences: [JSONKeys]
  let passages: [JSONKeys]
}

/// A line that `search --json` prints.
struct SearchLine: Decodable {
  let query: String
  let passages: [Place]
}

/// A line that `quote --json` prints.
struct QuoteLine: Decodable {
  let date: String?
  let text: String
  let source: String
  let title: String
  let author: String?
  let line: Int
  let passage: String
  let score: Double?
  let probability: Double?
}
