import Narrative

/// Looks whether all places in a narrative fit each other and the texts.
struct NarrativeInspection {
  private let narrative: Narrative

  init(_ narrative: Narrative) { self.narrative = narrative }

  /// What doesn't fit, or nil.
  var problem: String? {
    for document in narrative.documents {
      if let problem = problem(in: document) { return problem }
    }
    return narrative.documents.last?.passages.upperBound == narrative.passages.count
      ? nil : "passages without a document"
  }

  private func problem(in document: Document) -> String? {
    let bytes = document.text.bytes
    var lines = LineCounter(bytes)
    var end = 0
    for number in document.passages {
      let passage = narrative.passages[number]
      if passage.byteRange.lowerBound < end || passage.byteRange.upperBound > bytes.count {
        return "passage \(number) out of place"
      }
      end = passage.byteRange.lowerBound
      if passage.sentences.isEmpty { return "passage \(number) without a sentence" }
      let identifier = narrative.identifier(ofPassage: number)
      if narrative.passage(identifiedBy: identifier) != number {
        return "passage \(number) isn't found by its name \(identifier)"
      }
      for index in passage.sentences {
        let sentence = narrative.sentences[index]
        let range = sentence.byteRange
        if sentence.passage != number || range.isEmpty || range.lowerBound < end
          || range.upperBound > passage.byteRange.upperBound
        {
          return "sentence \(index) out of place"
        }
        end = range.upperBound
        if Self.cutsCharacter(bytes, range.lowerBound) || Self.cutsCharacter(bytes, end) {
          return "sentence \(index) cuts a character"
        }
        if lines.line(at: range.lowerBound) != sentence.line {
          return "sentence \(index) on another line"
        }
        if narrative.text(ofSentence: index).isEmpty { return "sentence \(index) is empty" }
      }
      if end != passage.byteRange.upperBound { return "passage \(number) ends elsewhere" }
    }
    return nil
  }

  private static func cutsCharacter(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}

/// Counts the lines of a text from its beginning to places further and further on.
private struct LineCounter {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of the line that an offset is on; offsets must not go back.
  mutating func line(at offset: Int) -> Int {
    while position < offset {
      let endsLine =
        bytes[position] == 0x0A
        || (bytes[position] == 0x0D && (position + 1 == bytes.count || bytes[position + 1] != 0x0A))
      if endsLine { line += 1 }
      position += 1
    }
    return line
  }
}
