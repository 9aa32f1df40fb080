import Narrative
import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct CorpusTests {
  @Test func `texts that can be read are kept in order beside what is wrong with the others`()
    throws
  {
    let folder = try TemporaryFolder()
    try writeFile("One.\n".utf8, to: folder.path(of: "one.txt"))
    try writeFile("Two.\n".utf8, to: folder.path(of: "two.txt"))
    let corpus = Corpus.read(
      ["two.txt", "none.txt", "one.txt"].map { folder.path(of: $0) } + [folder.path])
    #expect(corpus.texts.map(\.name) == ["two.txt", "one.txt"])
    #expect(corpus.errors.count == 2)
    #expect(corpus.errors.first?.description.contains("none.txt") == true)
  }
}
