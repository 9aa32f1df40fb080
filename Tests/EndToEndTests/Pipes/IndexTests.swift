import TestSupport
import Testing

@Suite struct IndexTests {
  private struct Report: Decodable {
    let documents: Int
    let passages: Int
    let sentences: Int
    let words: Int
    let seconds: Double
  }

  private static let story = "A Title\n\nI keep bees. They are kind.\n\nSo am I.\n"

  @Test func `a text is counted`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(Self.story.utf8, to: path)
    let result = try runPioneer(["index", path, "--json"])
    #expect(result.status == .exited(0))
    let report = try #require(try result.objects(Report.self).first)
    #expect(report.documents == 1)
    #expect(report.passages == 2)
    #expect(report.sentences == 3)
    #expect(report.words == 9)
    #expect(report.seconds >= 0)
    let text = try runPioneer(["index", path]).outputText
    for word in ["1 document, ", "2 passages", "3 sentences", "9 words", "MB/s"] {
      #expect(text.contains(word))
    }
  }

  @Test func `a text that can't be read is named, and the others are counted`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "story.txt")
    try writeFile(Self.story.utf8, to: path)
    let result = try runPioneer(["index", "/nonexistent/a.txt", path, "--json"])
    #expect(result.status == .exited(0))
    #expect(result.errorText.contains("/nonexistent/a.txt"))
    #expect(try result.objects(Report.self).map(\.documents) == [1])
  }

  @Test func `no text at all is wrong usage`() throws {
    #expect(try runPioneer(["index"]).status == .exited(64))
  }
}
