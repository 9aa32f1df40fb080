import Narrative
import Testing

@testable import Retrieval

/// Words typed on a keyboard that lacks some of their letters, and words that aren't indexed.
@Suite struct UnaccentedWordTests {
  private func index(_ text: String, _ language: String) throws -> NarrativeIndex {
    let source = try SourceText(
      name: "a.txt", rawBytes: Array("---\nlanguage: \(language)\n---\n\n\(text)\n".utf8))
    return NarrativeIndex(try Corpus(reading: [source]))
  }

  @Test(arguments: [
    ("es", "Mi abuela Begoña vino de Logroño a la feria.", "Begona"),
    ("sv", "Jag föddes i Malmö och min bror heter Åke.", "Malmo"),
    ("sv", "Jag föddes i Malmö och min bror heter Åke.", "Ake"),
    ("tr", "Ben Çanakkale'de doğdum ve annem Işık idi.", "Canakkale"),
    ("tr", "Ben Çanakkale'de doğdum ve annem Işık idi.", "Isik"),
    ("fi", "Minun äiti oli kotoisin Jyväskylästä.", "aiti"),
    ("fr", "Ma sœur Anaïs vendait des œufs au marché.", "Anais"),
    ("de", "Ich wurde in Düsseldorf geboren, und Käthe kam aus Köln.", "Duesseldorf"),
    ("de", "Ich wurde in Düsseldorf geboren, und Käthe kam aus Köln.", "Kathe"),
    ("en", "I was born in Düsseldorf, and my wife came from Cologne.", "Duesseldorf"),
  ])
  func `a name is found without the marks on its letters`(
    language: String, text: String, word: String
  ) throws {
    let index = try index(text, language)
    #expect(index.search(index.query(word), limit: 3).count == 1)
  }

  @Test func `a word that stands in the text is no other one`() throws {
    let index = try index("El año fue bueno.\n\nEl ano de la vaca dolía mucho aquel día.", "es")
    #expect(index.search(index.query("ano"), limit: 3).count == 1)
  }

  @Test(arguments: [
    ("en", "To be or not to be was never my question, said the smith.", "to be or not to be"),
    ("en", "I am what I am, and the sea is what it is.", "It IS"),
    ("fr", "L'été, je pêchais la truite dans la rivière.", "été"),
  ])
  func `words too common for the index are found as they stand`(
    language: String, text: String, words: String
  ) throws {
    let index = try index("\(text)\n\nThe mill stood there, too, for many years.", language)
    #expect(index.passages(holding: words, limit: 5).map(\.unit) == [0])
  }
}
