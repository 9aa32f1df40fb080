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
  /// The passages of a text as tests compare them: the words, who says them where that isn't the
  /// narrator, and the section.
  static func told(
    _ text: String, name: String = "life.txt", narrator: String? = nil
  ) throws -> [String] {
    let source = try SourceText(name: name, rawBytes: Array(text.utf8))
    let narrative = try Narrative(reading: [source], narrator: narrator)
    return narrative.passages.indices.map { passage in
      let setting = narrative.setting(ofPassage: passage)
      let voice = setting.voice == .narrator ? "" : "[\(setting.voice) \(setting.speaker ?? "")] "
      let section = setting.section.map { " (\($0))" } ?? ""
      return voice + narrative.text(ofPassage: passage) + section
    }
  }

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
