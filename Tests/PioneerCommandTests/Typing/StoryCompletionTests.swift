import Testing

@testable import PioneerCommand

@Suite struct StoryCompletionTests {
  private let completion = StoryCompletion(
    words: { letters, limit in
      Array(
        ["jobs", "job", "journey", "taobao"].filter { $0.rest(after: letters) != nil }.prefix(limit)
      )
    },
    subjects: ["my job search", "the United States", "our core values"],
    lines: ["What is Taobao?", "What is your job?"])

  @Test(arguments: [
    ("tao", "tao", ["taobao"]), ("about Tao", "Tao", ["Taobao"]), ("taobao", "taobao", []),
    ("your jo", "jo", ["job", "job search", "jobs", "journey"]),
    ("your job s", "s", ["search"]), ("your JOB s", "s", ["search"]), ("your job z", "z", []),
    ("in the united st", "st", ["states"]),
    ("what is ", "", ["Taobao?", "United States", "core values", "job search", "your job?"]),
    ("what is y", "y", ["your job?"]), ("zz", "zz", []),
  ])
  func `the end of a text is completed`(text: String, word: String, candidates: [String]) {
    let found = completion.candidates(for: text)
    #expect(found.word == word)
    #expect(found.candidates == candidates)
  }

  @Test func `an empty line has the subjects and lines there are`() {
    #expect(
      completion.candidates(for: "").candidates
        == ["United States", "What is Taobao?", "What is your job?", "core values", "job search"])
  }
}
