import TestSupport
import Testing

@Suite struct SearchAndShowTests {
  @Test func `search ranks passages`() throws {
    let result = try runPioneer(["search", "--json", "embracing", "failure"])
    #expect(result.status == .exited(0))
    #expect(try result.objects(JSONKeys.self).map(\.names) == [["query", "passages"]])
    let found = try #require(try result.objects(SearchLine.self).first)
    #expect(found.query == "embracing failure")
    #expect(found.passages.count == 3)
    let scores = found.passages.map { $0.score ?? -1 }
    #expect(scores == scores.sorted(by: >))
    let story = try BuiltIn.text
    #expect(found.passages.allSatisfy { story.contains($0.text) && $0.source == BuiltIn.source })
    #expect(found.passages[0].text.contains("embracing failure"))
  }

  @Test(arguments: [1, 2, 7])
  func `search lists as many as asked for`(top: Int) throws {
    let arguments = ["search", "journey", "challenges", "failure", "success", "--top", "\(top)"]
    let lines = try runPioneer(arguments).lines
    #expect(lines.count == top)
    #expect(lines.allSatisfy { $0.hasPrefix("\(BuiltIn.source):") })
    let found = try runPioneer(arguments + ["--json"]).objects(SearchLine.self)
    #expect(found.map(\.passages.count) == [top])
  }

  @Test func `search that finds nothing says so`() throws {
    let text = try runPioneer(["search", "photosynthesis"])
    #expect(text.status == .exited(1))
    #expect(text.output.isEmpty)
    #expect(text.errorText.contains("photosynthesis"))
    let json = try runPioneer(["search", "--json", "photosynthesis"])
    #expect(json.status == .exited(1))
    #expect(try json.objects(SearchLine.self).map(\.passages.count) == [0])
  }

  @Test(arguments: [
    (4, 0, 4...4), (4, 1, 3...5), (1, 1, 1...2), (12, 2, 10...12), (6, 1_000_000, 1...12),
  ])
  func `show prints a passage with its neighbours`(
    passage: Int, context: Int, shown: ClosedRange<Int>
  ) throws {
    let arguments = ["show", "\(passage)", "--context", "\(context)"]
    let result = try runPioneer(arguments + ["--json"])
    #expect(result.status == .exited(0))
    let passages = try result.objects(Place.self)
    #expect(passages.map(\.passage) == shown.map(String.init))
    let keys = try result.objects(JSONKeys.self).map(\.names)
    #expect(keys.allSatisfy { $0 == ["text", "source", "line", "passage"] })
    let lines = try runPioneer(arguments).lines
    #expect(lines.count == shown.count)
    for (line, passage) in zip(lines, passages) { #expect(line.hasSuffix(passage.text)) }
  }

  @Test(arguments: ["0", "13", "99999999999999999999", "four", "4.4", "", "+4x"])
  func `show says which passages there are`(id: String) throws {
    let result = try runPioneer(["show", id])
    #expect(result.status == .exited(1))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains("1 to 12"))
  }
}
