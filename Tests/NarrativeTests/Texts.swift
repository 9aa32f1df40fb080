@testable import Narrative

extension DocumentStructure {
  /// The paragraphs of a text, before tiny ones are joined, white space collapsed.
  static func paragraphs(_ text: String, name: String = "life.txt") throws -> [String] {
    let source = try SourceText(name: name, rawBytes: Array(text.utf8))
    let structure = DocumentStructure(of: source)
    let quoted = structure.unmarked ?? source
    return structure.paragraphs.map { quoted.collapsedText(in: $0.byteRange) }
  }
}

extension Narrative {
  /// A narrative of texts named `1.txt`, `2.txt` and so on.
  init(texts: String...) throws {
    try self.init(
      reading: texts.enumerated().map { number, text in
        try SourceText(name: "\(number + 1).txt", rawBytes: Array(text.utf8))
      })
  }

  /// The bytes of the text where a sentence stands, nothing collapsed.
  func source(ofSentence index: Int) -> String {
    let sentence = sentences[index]
    let text = documents[passages[sentence.passage].document].text
    return String(decoding: text.bytes[sentence.byteRange], as: UTF8.self)
  }

  /// The bytes of the text where a passage stands, nothing collapsed.
  func source(ofPassage index: Int) -> String {
    let text = documents[passages[index].document].text
    return String(decoding: text.bytes[passages[index].byteRange], as: UTF8.self)
  }
}
