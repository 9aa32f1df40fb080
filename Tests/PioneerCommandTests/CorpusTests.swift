import Files
import Narrative
import Retrieval
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct CorpusTests {
  @Test func `texts that can be read are put in order beside what is wrong with the others`()
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
    #expect(corpus.narrative.documents.map(\.text.name) == ["four.txt", "one.txt", "two.txt"])
    #expect(corpus.narrative.documents.map(\.author) == ["Ann Lee", "Ann Lee", "Ann Lee"])
    #expect(
      reading.errors == [
        .notFound(name: folder.path(of: "none.txt")), .binary(name: folder.path(of: "three.txt")),
        .noSentences(name: "four.txt"),
      ])
    #expect(
      corpus.notes == reading.errors.dropFirst().map { CorpusNote(.unusable, $0.description) })
  }

  @Test func `quiet silences what is good to know, but not what is missing`() throws {
    let folder = try TemporaryFolder()
    try writeFile(Array("I met Ren".utf8) + [0xE9, 0x2E], to: folder.path(of: "one.txt"))
    let inner = folder.path(of: "inner")
    _ = unsafe mkdir(inner, 0o700)
    for name in ["scan", "cover.png"] { try writeFile("%PDF-1".utf8, to: inner + "/" + name) }
    let missing = folder.path(of: "none.txt")
    let reading = CorpusReading([folder.path(of: "one.txt"), missing, inner])
    let corpus = try reading.open(narrator: nil)
    let error = SourceError.notFound(name: missing).description
    #expect(
      reading.report(corpus) == [
        error, "one.txt: isn't UTF-8; read as Windows-1252.",
        "1 file was passed over; pioneer index says why.",
      ])
    #expect(reading.report(corpus, isQuiet: true) == [error])
    #expect(reading.reportAll(corpus).count == 4)
    #expect(reading.reportAll(corpus, isQuiet: true) == [error])
  }

  @Test func `a file that vanishes before it is read is named, and the others are used`() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] { try writeFile("Days went by.".utf8, to: folder.path(of: name)) }
    let paths = ["one", "two"].map { folder.path(of: $0) }
    let reading = CorpusReading(paths)
    unsafe unlink(paths[0])
    let corpus = try reading.open(narrator: nil)
    #expect(corpus.narrative.documents.map(\.text.name) == ["two"])
    #expect(reading.errors == [.notFound(name: paths[0])])
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
