import ArgumentParser
import Narrative
import Rendering
import Testing

@testable import PioneerCommand

@Suite struct PreferencesTests {
  private func preferences(
    _ arguments: [String] = [], _ environment: [String: String] = [:], _ file: String = ""
  ) throws -> Preferences {
    try Preferences(
      CommonOptions.parse(arguments), environment: { environment[$0] },
      configuration: ConfigurationParser.parse(file, home: nil))
  }

  private static let file = """
    corpus = /file
    color = always
    width = 70
    history = no
    narrator = Anna
    language = es
    @journal = /journal:/more
    @journal.narrator = Berta
    @plain = /plain
    """

  @Test func `without a word the standard holds`() throws {
    let preferences = try preferences()
    #expect(preferences.texts.selection.paths.isEmpty)
    #expect(preferences.color.value == .auto)
    #expect(preferences.width.value == 80)
    #expect(preferences.hints.value)
    #expect(preferences.history.value)
    #expect(!preferences.conversation.value)
    #expect(preferences.width.origin == .standard)
  }

  @Test(
    arguments: [
      ([], [:], ["/file"], .file(line: 1)),
      ([], ["PIONEER_CORPUS": "/a:/b"], ["/a", "/b"], .environment("PIONEER_CORPUS")),
      ([], ["PIONEER_CORPUS": ""], ["/file"], .file(line: 1)),
      (["--corpus", "/o"], ["PIONEER_CORPUS": "/a"], ["/o"], .option("--corpus")),
      (["--corpus", "@journal"], [:], ["/journal", "/more"], .option("--corpus")),
      (["--corpus", "@plain", "--corpus", "x"], [:], ["/plain", "x"], .option("--corpus")),
      ([], ["PIONEER_CORPUS": "@plain"], ["/plain"], .environment("PIONEER_CORPUS")),
      (["--corpus", "@built-in"], [:], [], .option("--corpus")),
    ] as [([String], [String: String], [String], PreferenceOrigin)])
  func `options count more than the environment, and that more than the file`(
    arguments: [String], environment: [String: String], paths: [String], origin: PreferenceOrigin
  ) throws {
    let preferences = try preferences(arguments, environment, Self.file)
    #expect(preferences.texts.selection.paths == paths)
    #expect(preferences.texts.corpus.origin == origin)
  }

  @Test(
    arguments: [
      ([], [:], .always), ([], ["NO_COLOR": "1"], .never),
      (["--color", "always"], ["NO_COLOR": "1"], .always),
      (["--color", "auto"], [:], .auto), (["--color", "auto"], ["CLICOLOR": "0"], .never),
      (["--color", "never"], ["CLICOLOR_FORCE": "1"], .never),
    ] as [([String], [String: String], ColorChoice)])
  func `style is chosen by the same order`(
    arguments: [String], environment: [String: String], choice: ColorChoice
  ) throws {
    #expect(try preferences(arguments, environment, Self.file).color.value == choice)
  }

  @Test(
    arguments: [
      ([:], nil), (["PIONEER_HISTORY": "/h"], "/h"), (["PIONEER_HISTORY": ""], nil),
    ] as [([String: String], String?)])
  func `the environment may keep a history that the file doesn't`(
    environment: [String: String], path: String?
  ) throws {
    let environment = environment.merging(["HOME": "/home/anna"]) { $1 }
    #expect(try preferences([], environment, Self.file).historyFile == path)
  }

  @Test(
    arguments: [
      ([], "Anna", "es"), (["--corpus", "@journal"], "Berta", nil), (["--corpus", "/x"], nil, nil),
      (["--corpus", "@plain"], nil, nil), (["--corpus", "@journal", "--corpus", "/x"], nil, nil),
      (["--corpus", "@journal", "--narrator", "Carl"], "Carl", nil),
    ] as [([String], String?, String?)])
  func `what the file says of some texts isn't said of others`(
    arguments: [String], narrator: String?, language: String?
  ) throws {
    let selection = try preferences(arguments, [:], Self.file).texts.selection
    #expect(selection.narrator == narrator)
    #expect(selection.language?.tag == language)
  }

  @Test func `a name that isn't given is told with those that are`() throws {
    for (file, hint) in [(Self.file, "@journal, @plain"), ("", "@jornal = PATH")] {
      do {
        _ = try preferences(["--corpus", "@jornal"], [:], file)
        Issue.record("The name was taken.")
      } catch let error as UnknownCorpusName {
        #expect(error.description.contains(hint))
      }
    }
  }

  @Test func `the report says what holds in the words of the file`() throws {
    let preferences = try preferences(
      ["--width", "60"], ["NO_COLOR": "1", "HOME": "/home/anna"], "narrator = \"A # B\"\n@a = /x:/y"
    )
    let lines = PreferenceReport(preferences).lines
    #expect(lines[0] == "# /home/anna/.config/pioneer/config")
    let settings = lines.dropFirst().map { $0.split(separator: "  ", maxSplits: 1)[0] }
    #expect(
      settings == [
        "corpus = @built-in", "narrator = \"A # B\"", "# language = CODE", "color = never",
        "width = 60", "hints = yes", "history = yes", "conversation = no", "@a = /x:/y",
      ])
    #expect(lines[2].hasSuffix("# line 1"))
    #expect(lines[4].hasSuffix("# NO_COLOR"))
    #expect(lines[5].hasSuffix("# --width"))
    let again = try ConfigurationParser.parse(lines.joined(separator: "\n"), home: nil)
    #expect(again.narrator?.value == "A # B")
    #expect(again.width?.value == 60)
  }
}
