import Narrative
import Retrieval
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct CorpusTests {
  @Test func `texts that can be read are kept in order beside what is wrong with the others`()
    throws
  {
    let folder = try TemporaryFolder()
    try writeFile("One came.\n".utf8, to: folder.path(of: "one.txt"))
    try writeFile("Two came.\n".utf8, to: folder.path(of: "two.txt"))
    try writeFile([0x41, 0], to: folder.path(of: "three.txt"))
    try writeFile("ALONE".utf8, to: folder.path(of: "four.txt"))
    let reading = CorpusReading(
      ["two.txt", "none.txt", "three.txt", "one.txt", "four.txt"].map { folder.path(of: $0) })
    let corpus = try reading.open(narrator: "Ann Lee")
    #expect(corpus.origin == .memory)
    #expect(corpus.narrative.documents.map(\.text.name) == ["two.txt", "one.txt", "four.txt"])
    #expect(corpus.narrative.documents.map(\.author) == ["Ann Lee", "Ann Lee", "Ann Lee"])
    #expect(
      reading.errors == [
        .notFound(name: folder.path(of: "none.txt")), .binary(name: folder.path(of: "three.txt")),
        .noSentences(name: "four.txt"),
      ])
    #expect(corpus.notes == reading.errors.dropFirst().map(\.description))
  }

  @Test func `nothing that can be read is the error of the first path`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.txt")
    try writeFile([0x41, 0], to: path)
    #expect(throws: SourceError.binary(name: path)) {
      try CorpusReading([path]).open(narrator: nil)
    }
    #expect(throws: SourceError.notFound(name: "/nonexistent")) {
      try CorpusReading(["/nonexistent"]).open(narrator: nil)
    }
  }
}
