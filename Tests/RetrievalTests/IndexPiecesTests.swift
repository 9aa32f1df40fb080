import Files
import Narrative
import Testing

@testable import Retrieval

@Suite struct IndexPiecesTests {
  @Test func `length codes keep short lengths and never grow a long one`() {
    for length in stride(from: 0, to: 60_000, by: 7) {
      let code = LengthCode.code(for: length)
      let decoded = LengthCode.lengths[Int(code)]
      #expect(decoded <= length)
      if length < 128 { #expect(decoded == length) }
      if length < 10_000 { #expect(length - decoded <= length / 20) }
    }
  }

  /// The test vectors of the xxHash specification's reference implementation.
  @Test(arguments: [
    ("", UInt64(0xEF46_DB37_51D8_E999)),
    ("a", 0xD24E_C4F1_A98C_6E5B),
    ("abc", 0x44BC_2CF5_AD77_0999),
    ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
  ])
  func `checksums are those of XXH64`(text: String, expected: UInt64) {
    let bytes = Array(text.utf8)
    #expect(Checksum.of(bytes.span) == expected)
    var pieces = Checksum()
    for byte in bytes { pieces.update([byte].span) }
    #expect(pieces.value == expected)
  }

  @Test func `the word table numbers words in the order they come`() {
    var table = WordTable()
    for round in 0..<2 {
      for number in 0..<9_000 {
        #expect(table.number(of: Array("w\(number)".utf8).span) == number, "round \(round)")
      }
    }
    #expect(table.count == 9_000)
    #expect(String(decoding: table.word(1234), as: UTF8.self) == "w1234")
  }

  @Test func `the vocabulary joins the tables of workers`() {
    let words = [["pear", "apple", "apple pie", "äpfel"], ["zebra", "apple", "pearls"]]
    var tables = [WordTable(), WordTable()]
    for worker in 0..<2 {
      for word in words[worker] { _ = tables[worker].number(of: Array(word.utf8).span) }
    }
    let vocabulary = Vocabulary(tables, counts: [[1, 2, 3, 4], [10, 20, 30]])
    let joined = (0..<vocabulary.count).map {
      String(decoding: vocabulary.word($0), as: UTF8.self)
    }
    #expect(joined == ["apple", "apple pie", "pear", "pearls", "zebra", "äpfel"])
    #expect(vocabulary.counts == [22, 3, 1, 30, 10, 4])
    for worker in 0..<2 {
      #expect(vocabulary.places[worker].map { joined[Int($0)] } == words[worker])
    }
  }
}
