import Narrative
import Rendering
import Testing

@testable import PioneerCommand

@Suite struct ConfigurationParserTests {
  private func parse(_ text: String) throws -> Configuration {
    try ConfigurationParser.parse(text, home: "/home/anna")
  }

  @Test func `every key is read, with its line`() throws {
    let configuration = try parse(
      """
      # mine
      corpus = ~/life.txt:@journal

      narrator = Anna Karlsson
        language=sv
      color = never # on paper
      width = 100
      hints = no
      history = no
      conversation = yes
      @journal = /texts/journal
      """)
    #expect(configuration.corpus == .init(value: ["/home/anna/life.txt", "@journal"], line: 2))
    #expect(configuration.narrator == .init(value: "Anna Karlsson", line: 4))
    #expect(configuration.language?.value == Language("sv"))
    #expect(configuration.color == .init(value: .never, line: 6))
    #expect(configuration.width == .init(value: 100, line: 7))
    #expect(configuration.hints == .init(value: false, line: 8))
    #expect(configuration.history == .init(value: false, line: 9))
    #expect(configuration.conversation == .init(value: true, line: 10))
    #expect(configuration.names["journal"]?.paths == ["/texts/journal"])
  }

  @Test(arguments: ["", "\n\n", "# nothing", "  # nothing\r\n\r\n", "\u{FEFF}# nothing"])
  func `a file may say nothing`(text: String) throws {
    #expect(try parse(text) == Configuration())
  }

  @Test(arguments: [
    ("narrator = Anna # who else", "Anna"), ("narrator = \"Anna # B\" # who", "Anna # B"),
    ("narrator = Anna#B", "Anna#B"), ("\u{FEFF}narrator = Anna\r\n", "Anna"),
    ("narrator = \"  Anna\"", "  Anna"), ("narrator = a = b", "a = b"),
  ])
  func `comments and quotation marks are told from the value`(line: String, value: String) throws {
    #expect(try parse(line).narrator?.value == value)
  }

  @Test func `what is said of a name may stand before the name is given`() throws {
    let names = try parse(
      "@diary.narrator = Anna\n@diary.language = Swedish\n@diary = ~/a b:/c\n@us = /us"
    ).names
    #expect(names.all == ["diary", "us"])
    #expect(names["diary"]?.paths == ["/home/anna/a b", "/c"])
    #expect(names["diary"]?.narrator == .init(value: "Anna", line: 1))
    #expect(names["diary"]?.language?.value == Language("sv"))
    #expect(names["us"]?.narrator == nil)
  }

  @Test(arguments: [
    ("narator = A", 1, "Did you mean narrator?"), ("\n\ncolour = auto", 3, "Did you mean color?"),
    ("shape = round", 1, "The keys are: corpus, narrator"), ("width", 1, "key = value"),
    ("= 3", 1, "key = value"), ("width =", 1, "width has no value"),
    ("width = # wide", 1, "width has no value"), ("width = wide", 1, "from 10 to 10000"),
    ("width = 9", 1, "from 10"), ("hints = true", 1, "hints takes yes or no"),
    ("color = red", 1, "auto, always or never"), ("language = Klingon", 1, "such as Spanish"),
    ("narrator = 12", 1, "takes a name"), ("width = 90\nwidth = 80", 2, "on line 1 already"),
    ("corpus = life.txt", 1, "must begin with / or ~/"), ("@a = @b", 1, "must begin with /"),
    ("corpus = :", 1, "the path of a text"), ("@built-in = /a", 1, "Choose another name"),
    ("@a b = /a", 1, "letters, digits"), ("@ = /a", 1, "letters, digits"),
    ("@a.b = /a", 1, "@a.narrator"), ("@a.narrator = B", 1, "Add a line: @a = PATH"),
    ("@a = /a\n@a = /b", 2, "line 1"), ("narrator = \"Anna", 1, "quotation mark"),
    ("narrator = \"A\" B", 1, "second quotation mark"),
  ])
  func `what can't be understood is named with its line and the way out`(
    text: String, line: Int, hint: String
  ) throws {
    do throws(ConfigurationError) {
      _ = try ConfigurationParser.parse(text, home: "/home/anna")
      Issue.record("It was understood.")
    } catch {
      #expect(error.line == line)
      #expect(error.reason.contains(hint))
    }
  }

  @Test func `the keys are those of the table`() throws {
    let values: [ConfigurationKey: String] = [
      .corpus: "/a", .narrator: "A", .language: "es", .color: "auto", .width: "80", .hints: "yes",
      .history: "yes", .conversation: "no",
    ]
    for key in ConfigurationKey.allCases {
      let value = try #require(values[key])
      #expect(try parse("\(key.rawValue) = \(value)") != Configuration())
    }
  }
}
