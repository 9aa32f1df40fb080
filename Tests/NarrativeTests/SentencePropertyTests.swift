import TestSupport
import Testing

@testable import Narrative

/// What holds for the sentences of any text: nothing of it is lost, doubled or changed.
@Suite struct SentencePropertyTests {
  /// Words, stops and marks of every kind that the splitter treats apart.
  private static let pieces = [
    "Mr", "i", "I", "3", "U.S", "é", "“", "”", "\"", "(", ")", "[1]", ".", "…", "?", " ", "\r\n",
  ]

  @Test func `every short text is made of its sentences and white space`() {
    var broken: [String] = []
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          let text = "A\(first)\(second)\(third)."
          if !Self.isWhole(text) { broken.append(text) }
          let longer = "Go\(first)\(second)\(third) \(first)\(third)End"
          if !Self.isWhole(longer) { broken.append(longer) }
        }
      }
    }
    #expect(broken == [])
  }

  @Test(.enabled(if: !SharedFolder.texts.isEmpty), arguments: SharedFolder.texts)
  func `every paragraph of a book is made of its sentences, white space and marks of footnotes`(
    path: String
  ) throws {
    let text = try SourceText(readingFileAt: path)
    let narrative = try Narrative(reading: [text])
    let broken = narrative.passages.filter { passage in
      let ranges = narrative.sentences[passage.sentences].map(\.byteRange)
      let bytes = narrative.documents[passage.document].text.bytes
      return !Self.isWhole(bytes, passage.byteRange, ranges, besides: "[]0123456789")
    }
    #expect(broken.map(\.line) == [])
  }

  private static func isWhole(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let ranges = SentenceSplitter().sentences(in: bytes.span, 0..<bytes.count)
    return isWhole(bytes, 0..<bytes.count, ranges)
  }

  /// Whether ranges follow each other, cut no character, and leave only white space and some other
  /// characters between them.
  private static func isWhole(
    _ bytes: [UInt8], _ paragraph: Range<Int>, _ ranges: [Range<Int>], besides others: String = ""
  ) -> Bool {
    guard ranges.first?.lowerBound == paragraph.lowerBound,
      ranges.last?.upperBound == paragraph.upperBound
    else { return false }
    let areTrimmed = ranges.allSatisfy { range in
      !range.isEmpty && !bytes[range.lowerBound].isASCIIWhitespace
        && !bytes[range.upperBound - 1].isASCIIWhitespace && bytes[range.lowerBound] & 0xC0 != 0x80
    }
    let arePartedBySpace = zip(ranges, ranges.dropFirst()).allSatisfy { range, next in
      range.upperBound < next.lowerBound
        && bytes[range.upperBound..<next.lowerBound].allSatisfy {
          $0.isASCIIWhitespace || others.utf8.contains($0)
        }
    }
    return areTrimmed && arePartedBySpace
  }

  @Test(arguments: [
    ("他来了。我走了！", "他来了。我走了！"), ("他说：“好。”我走了。", "他说：“好。”我走了。"),
    ("He came. I left.", "He came. I left."),
  ])
  func `no space is shown between sentences of Chinese`(text: String, shown: String) throws {
    let narrative = try Narrative(texts: text)
    #expect(narrative.text(ofSentences: narrative.sentences.indices) == shown)
  }
}
