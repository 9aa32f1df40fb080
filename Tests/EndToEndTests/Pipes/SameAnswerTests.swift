import TestSupport
import Testing

/// A question has one answer: in every run, in every locale, whatever order texts are named in.
@Suite struct SameAnswerTests {
  private static let locales = [
    ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "de_DE.ISO-8859-1"],
    ["LC_ALL": "none"], ["LC_ALL": "", "LANG": "ja_JP.eucJP", "TZ": "Asia/Tokyo"],
  ]

  /// Stories in files of a folder, and questions on them, one a line.
  private struct Shelf: ~Copyable {
    let folder: TemporaryFolder
    let stories: [String: RandomStory]
    let questions: [UInt8]

    init(seed: UInt64, paragraphs: Int) throws {
      var generator = RepeatableGenerator(seed: seed)
      let folder = try TemporaryFolder()
      var stories: [String: RandomStory] = [:]
      for name in ["b.txt", "a.txt", "c"] {
        let story = RandomStory(paragraphs: paragraphs, using: &generator)
        try writeFile(story.text.utf8, to: folder.path(of: name))
        stories[name] = story
      }
      let questions = (0..<30).compactMap { number in
        stories[["a.txt", "b.txt", "c"][number % 3]]?.question(using: &generator)
      }
      self.folder = folder
      self.stories = stories
      self.questions = Array(questions.map { $0 + "\n" }.joined().utf8)
    }

    /// What is printed when the questions are asked of the files in an order.
    func answers(
      _ names: [String] = ["a.txt", "b.txt", "c"], environment: [String: String] = [:]
    ) throws -> ProcessResult {
      let texts = names.flatMap { ["--corpus", folder.path(of: $0)] }
      return try runPioneer(
        ["ask", "--json"] + texts, input: questions,
        environment: ["XDG_CACHE_HOME": folder.path(of: "cache")].merging(environment) { $1 })
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `the same questions get the same answers`(seed: UInt64) throws {
    let shelf = try Shelf(seed: seed, paragraphs: 8)
    let usual = try shelf.answers()
    #expect(try !usual.lines.isEmpty)
    for _ in 0..<3 { #expect(try shelf.answers().output == usual.output) }
    for locale in Self.locales {
      #expect(try shelf.answers(environment: locale).output == usual.output, "\(locale)")
    }
    for names in [["a.txt", "c", "b.txt"], ["c", "b.txt", "a.txt"], ["b.txt", "a.txt", "c"]] {
      #expect(try shelf.answers(names).output == usual.output, "\(names)")
    }
    #expect(try shelf.answers(["."]).output == usual.output)
  }

  @Test func `nor does it matter whether the index was there`() throws {
    let shelf = try Shelf(seed: 4, paragraphs: 150)
    let cold = try shelf.answers()
    #expect(try shelf.answers(["c", "a.txt", "b.txt"]).output == cold.output)
    #expect(try shelf.answers(environment: ["LC_ALL": "C"]).output == cold.output)
    #expect(try shelf.answers(environment: ["XDG_CACHE_HOME": "/dev/null"]).output == cold.output)
  }

  @Test(arguments: 10..<14 as Range<UInt64>)
  func `what is cited stands there`(seed: UInt64) throws {
    let shelf = try Shelf(seed: seed, paragraphs: 6)
    var quoted = 0
    for answer in try shelf.answers().objects(AnswerLine.self) {
      #expect(answer.answer == answer.quotes.map(\.text).joined(separator: " "))
      for place in answer.quotes + answer.sentences {
        let sentence = RandomStory.Sentence(text: place.text, line: place.line)
        #expect(shelf.stories[place.source]?.sentences.contains(sentence) == true, "\(sentence)")
        quoted += 1
      }
    }
    #expect(quoted > 0)
  }
}
