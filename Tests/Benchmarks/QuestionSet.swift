import Foundation

/// A file in the format of SQuAD (Rajpurkar and others, 2016), as far as it is needed here.
struct QuestionSet: Decodable {
  struct Article: Decodable { let paragraphs: [Paragraph] }

  struct Paragraph: Decodable {
    let context: String
    let qas: [Question]
  }

  struct Question: Decodable {
    let question: String
    let answers: [Answer]
  }

  struct Answer: Decodable { let text: String }

  let data: [Article]

  /// The paragraphs of all articles of a file.
  static func paragraphs(ofFile path: String) throws -> [Paragraph] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode(Self.self, from: data).data.flatMap(\.paragraphs)
  }
}
