import Testing

@testable import Narrative

@Suite struct PassageIdentifierTests {
  @Test(arguments: [
    ["One came.\n\nTwo came.\n\nThree came."],
    ["One came.\n\nTwo came.", "Heading Alone", "Three came.\n\nFour came.\n\nFive came."],
  ])
  func `every passage is found by the name it is cited by`(texts: [String]) throws {
    let narrative = try Narrative(
      reading: texts.map { try SourceText(name: "a", rawBytes: Array($0.utf8)) })
    let identifiers = narrative.passages.indices.map { narrative.identifier(ofPassage: $0) }
    #expect(Set(identifiers).count == identifiers.count)
    for (passage, identifier) in identifiers.enumerated() {
      #expect(narrative.passage(identifiedBy: identifier) == passage)
    }
  }

  @Test func `one text needs its passage's number alone, several the text's too`() throws {
    #expect(try Narrative(texts: "One came.\n\nTwo came.").identifier(ofPassage: 1) == "2")
    #expect(
      try Narrative(texts: "One came.\n\nTwo came.", "Three came.").identifier(ofPassage: 2)
        == "2.1")
    #expect(try Narrative(texts: "One came.\n\nTwo came.").passage(identifiedBy: "1.2") == 1)
    #expect(
      try Narrative(texts: "One came.\n\nTwo came.", "Three came.").passage(identifiedBy: "2")
        == nil)
  }

  @Test(arguments: [
    "", "0", "3", "-1", "+1", " 1", "1 ", "one", "1.", ".1", "1.0", "1.3", "0.1", "2.1", "1.1.1",
    "１", "99999999999999999999", "-9223372036854775808.1", "1.-9223372036854775808",
    "9223372036854775807",
  ])
  func `nothing else names a passage`(identifier: String) throws {
    let narrative = try Narrative(texts: "One came.\n\nTwo came.")
    #expect(narrative.passage(identifiedBy: identifier) == nil)
  }
}
