import Testing

@testable import Narrative

@Suite struct EncodingTests {
  private func text(_ bytes: [UInt8]) throws -> SourceText {
    try SourceText(name: "life.txt", rawBytes: bytes)
  }

  private func string(_ bytes: [UInt8]) throws -> String {
    String(decoding: try text(bytes).bytes, as: UTF8.self)
  }

  @Test func `drops the byte order mark of UTF-8`() throws {
    #expect(try string([0xEF, 0xBB, 0xBF] + Array("Café.".utf8)) == "Café.")
  }

  @Test func `drops the mark of a file's end`() throws {
    #expect(try string(Array("I left.\n".utf8) + [0x1A, 0x1A]) == "I left.\n")
  }

  @Test(arguments: [
    ("Itâ€™s my fiancÃ©eâ€™s goose.", "It’s my fiancée’s goose."),
    ("Il a l’âge de rire, à Âge.", "Il a l’âge de rire, à Âge."),
    ("A MAÇÃ, e a â€œÁguaâ€.", "A MAÇÃ, e a â€œÁguaâ€."),
    ("I write â€™ here.", "I write â€™ here."),
    ("The ﬁne ﬂeet of the oﬃce.", "The fine fleet of the office."),
  ])
  func `repairs what other programs did to letters`(text: String, repaired: String) throws {
    #expect(try string(Array(text.utf8)) == repaired)
  }

  @Test(arguments: [true, false])
  func `reads UTF-16 in both byte orders`(isLittleEndian: Bool) throws {
    let story = "I met Zoë.\r\n\r\n我笑了。 😀 Done.\n"
    let units = [0xFEFF] + Array(story.utf16)
    let bytes = units.flatMap { unit in
      isLittleEndian
        ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try string(bytes) == story)
    #expect(try text(bytes).warnings.isEmpty)
    let narrative = try Narrative(reading: [text(bytes)])
    #expect(narrative.passages.map(\.line) == [1, 3])
  }

  @Test func `repairs lone surrogates and a missing last byte of UTF-16`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x43]
    #expect(try string(bytes) == "A\u{FFFD}B\u{FFFD}")
    #expect(try text(bytes).warnings == [.encoding(name: "life.txt", .repaired(count: 2))])
  }

  @Test func `doesn't believe a mark of UTF-16 in front of UTF-8`() throws {
    let bytes = [0xFF, 0xFE] + Array("I was born.".utf8)
    #expect(try string(bytes) == "I was born.")
    #expect(
      try text(bytes).warnings == [.encoding(name: "life.txt", .misleadingByteOrderMark)])
  }

  @Test(arguments: [
    "the world \u{97} my mother\u{92}s words", "\u{93}Go,\u{94} she said\u{85}",
    "a goose for \u{A3}2", "it froze at 5\u{B0} in May", "a stile\u{A0}and a gate",
    "\u{A7} 7 of the will", "\u{BD} a goose, and \u{AB}so\u{BB} on", "2\u{D7}2 \u{80}9",
    "\u{A3}2 for a goose at the caf\u{E9}", "Ren\u{E9} fra\u{EE}che, \u{A9} 1950",
  ])
  func `signs and letters alone are those of Windows-1252`(latin: String) {
    #expect(OtherEncoding(of: latin.unicodeScalars.map { UInt8($0.value) }) == nil)
  }

  @Test func `takes other bytes as Windows-1252 and says so`() throws {
    let bytes = [0x93] + Array("Caf".utf8) + [0xE9, 0x94, 0x20, 0x80]
    #expect(try string(bytes) == "“Café” €")
    #expect(try text(bytes).warnings == [.encoding(name: "life.txt", .assumedWindows1252)])
  }

  @Test func `repairs UTF-8 with a damaged byte rather than misread all of it`() throws {
    #expect(try string(Array("Zoë, René".utf8) + [0xFF] + Array(".".utf8)) == "Zoë, René\u{FFFD}.")
  }

  @Test func `reads what is UTF-8 only in part`() throws {
    let bytes =
      Array("She drank café au lait.\n\nMy sister".utf8) + [0x92] + Array("s goose cost ".utf8)
      + [0xA3] + Array("2.".utf8)
    #expect(try string(bytes) == "She drank café au lait.\n\nMy sister’s goose cost £2.")
    #expect(try text(bytes).warnings == [.encoding(name: "life.txt", .partlyWindows1252)])
  }

  @Test(arguments: [
    ("CP866", "Я родился в Москве, и мать моя пела мне."),
    ("KOI8-R", "Я родился в Москве, и мать моя пела мне."),
    ("CP1251", "Я родился в Москве, и мать моя пела мне."),
    ("CP1253", "Γεννήθηκα στην Αθήνα και η μητέρα μου τραγουδούσε."),
    ("ISO-8859-15", "Ma sœur a payé 9 €."),
    ("CP1250", "Byl jsem v Brně u řeky a moje žena mě tam čekala. Měl jsem dům a pole."),
    (
      "CP1250",
      "Az apám pék volt, és én a műhelyben nőttem fel. Ő volt a mester, és az üzlet is övé."
    ),
    (
      "CP1254",
      "Ben bir köyde doğdum ve annem bana çok şey öğretti. Işık yoktu, ama su için kuyu vardı."
    ),
    (
      "CP1257",
      "Aš gimiau kaime ir mano tėvas buvo kepėjas. Močiutė mane išmokė skaityti, o aš ją dainuoti."
    ),
  ])
  func `names other encodings of a byte a character`(name: String, words: String) throws {
    let table = try #require(EncodingTables.all.first { $0.name == name })
    let characters = table.characters
    let bytes = words.unicodeScalars.map { scalar in
      scalar.isASCII
        ? UInt8(scalar.value)
        : UInt8((characters.firstIndex(of: scalar.value) ?? 0) + 0x80)
    }
    #expect(OtherEncoding(of: bytes)?.name == name)
  }

  @Test(arguments: [
    "Ég fæddist á Þingeyri og faðir minn var bakari. Móðir mín kenndi börnum að lesa.",
    "Ich wurde in Köln geboren, und meine Mutter verkaufte Äpfel für fünf Pfennige.",
    "Je suis né à Orléans, où ma mère vendait des pêches sur la place du marché.",
    "Jag föddes på en ö, och min far var fiskare där i många år.",
  ])
  func `takes the languages of Windows-1252 for what they are`(words: String) {
    #expect(OtherEncoding(of: words.unicodeScalars.map { UInt8($0.value) }) == nil)
  }

  @Test func `leaves out the half of a character a file ends with`() throws {
    let bytes = Array("Yes. 我笑".utf8.dropLast())
    #expect(try string(bytes) == "Yes. 我")
    #expect(try text(bytes).warnings == [.encoding(name: "life.txt", .endsInsideCharacter)])
  }

  @Test(arguments: [
    (Array("%PDF-1.4 x".utf8), "pdftotext 'my life.bin' 'my life.txt'"),
    (Array("PK\u{3}\u{4}....mimetypeapplication/epub+zip".utf8), "pandoc"),
    (Array("PK\u{3}\u{4}....[Content_Types].xml".utf8), "Word document"),
    (Array("\n<!DOCTYPE HTML><p>Hi.".utf8), "pandoc"),
    (Array("{\\rtf1 Hi.}".utf8), "RTF"),
    (Array("<p>I was born.</p>".utf8), "HTML"),
    ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "iconv -f UTF-32"),
    (Array("I\0 \0a\0m\0.\0".utf8), "iconv -f UTF-16LE -t UTF-8"),
    (Array("\0I\0 \0a\0m\0.".utf8), "iconv -f UTF-16BE -t UTF-8"),
  ])
  func `names the command that turns another format into text`(
    bytes: [UInt8], expected: String
  ) throws {
    let error = #expect(throws: SourceError.self) {
      try SourceText(name: "my life.bin", rawBytes: bytes)
    }
    #expect(error?.description.contains(expected) ?? false)
  }

  @Test(arguments: [
    ("life.pdf", "pdftotext life.pdf life.txt"),
    ("a/life.txt", "pdftotext a/life.txt life-plain.txt"),
    ("life.txt.pdf", "pdftotext life.txt.pdf life.txt"), ("life", "pdftotext life life.txt"),
    ("my days.pdf", "pdftotext 'my days.pdf' 'my days.txt'"),
  ])
  func `names a command that never writes over the file itself`(
    path: String, expected: String
  ) throws {
    let signature = FileSignature(binary: Array("%PDF-1".utf8).span)
    #expect(signature?.command(for: path) == expected)
  }

  @Test func `lets Markdown begin with a tag`() throws {
    let bytes = Array("<div align=right>\n\nI was born.\n".utf8)
    #expect(try SourceText(name: "life.md", rawBytes: bytes).format == .markdown)
    #expect(throws: SourceError.self) { try SourceText(name: "life.txt", rawBytes: bytes) }
  }

  @Test(arguments: [[], [0x20, 0x0A], [0x41, 0x00, 0x42], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF]])
  func `refuses what holds no text`(bytes: [UInt8]) {
    #expect(throws: SourceError.self) { try text(bytes) }
  }

  @Test func `survives every truncation of every encoding`() throws {
    let story = "Zoë 我笑了 😀.\n"
    let utf16: [UInt8] = [0xFE, 0xFF] + story.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [Array(story.utf8), utf16] {
      for length in 5...bytes.count {
        let text = try text(Array(bytes.prefix(length)))
        let isValid = UTF8Text.isValid(text.bytes.span)
        #expect(isValid)
      }
    }
  }
}
