import Files
import Narrative
import Testing

@testable import Retrieval

@Suite struct CacheLeftoverTests {
  private let sources = TemporaryFolder()
  private let folder = TemporaryFolder()

  @Test func `removes what a crash left, and nothing that is being written`() throws {
    let text = sources.write(Samples.text(passages: 10), to: "random.txt")
    let minute = 60
    for (name, age) in [("new", 0), ("old", 2 * minute), ("ancient", 120 * minute)] {
      let path = folder.write(Array("left behind".utf8), to: "\(name).partial")
      setTime(path, seconds: Int(time(nil)) - age)
    }
    let file = try OutputFile(creating: "\(folder.path)/locked.partial")
    setTime("\(folder.path)/locked.partial", seconds: Int(time(nil)) - 2 * minute)
    let cache = CorpusCache(folder: folder.path, smallest: 0)
    _ = try cache.open([CorpusFile(lookingAt: text)].compactMap { $0 }) {
      try? SourceText(readingFileAt: $0.path)
    }
    #expect(
      folder.names.filter { $0.hasSuffix(".partial") } == ["locked.partial", "new.partial"])
    withExtendedLifetime(file) {}
  }
}
