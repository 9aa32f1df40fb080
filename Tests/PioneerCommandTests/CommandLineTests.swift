import ArgumentParser
import Narrative
import Rendering
import Responder
import Testing

@testable import PioneerCommand

@Suite struct CommandLineTests {
  @Test(arguments: [
    ([], "Pioneer"), (["chat"], "Chat"), (["ask", "What?"], "Ask"), (["quote", "hope"], "Quote"),
    (["search", "hope"], "Search"), (["show", "4"], "Show"), (["index", "a"], "Index"),
    (["evaluate", "a"], "Evaluate"), (["config"], "Config"),
  ])
  func `a word chooses a command`(arguments: [String], name: String) throws {
    let command = try Pioneer.parseAsRoot(arguments)
    #expect("\(type(of: command))" == name)
  }

  @Test func `a file of models goes with the texts`() throws {
    let ask = try #require(
      try Pioneer.parseAsRoot(["ask", "--models", "a.models", "Why?"]) as? Pioneer.Ask)
    let preferences = try Preferences(ask.common, environment: { _ in nil }, configuration: nil)
    #expect(preferences.texts.selection.models == "a.models")
    #expect(ask.words == ["Why?"])
  }

  @Test func `without options the usual holds`() throws {
    let options = try #require(try Pioneer.parseAsRoot(["ask"]) as? Pioneer.Ask).common
    #expect(options.corpus.isEmpty)
    #expect(options.top == 3)
    #expect(options.color == nil)
    #expect(options.width == nil)
    #expect(!options.json)
    #expect(!options.quiet)
  }

  @Test func `options may stand before and after the words`() throws {
    let arguments = ["--corpus", "a", "What", "--json", "is", "-q", "it?", "--corpus", "b"]
    let ask = try #require(try Pioneer.parseAsRoot(["ask"] + arguments) as? Pioneer.Ask)
    #expect(ask.words == ["What", "is", "it?"])
    #expect(ask.common.corpus == ["a", "b"])
    #expect(ask.common.json)
    #expect(ask.common.quiet)
  }

  @Test(arguments: [("es", "es"), ("Spanish", "es"), ("zh-TW", "zh"), ("nb", "no")])
  func `a language is named by its tag or in English`(name: String, tag: String) throws {
    let ask = try #require(try Pioneer.parseAsRoot(["ask", "--language", name]) as? Pioneer.Ask)
    #expect(ask.common.language?.tag == tag)
  }

  @Test func `a quote is chosen by words, day, chance and room`() throws {
    let arguments = [
      "quote", "hope", "--about", "joy", "--date", "2024-02-29", "--random", "--seed", "7",
      "--fit", "60x3",
    ]
    let quote = try #require(try Pioneer.parseAsRoot(arguments) as? Pioneer.Quote)
    #expect(quote.words == ["hope"])
    #expect(quote.choice.about == "joy")
    #expect(quote.choice.date == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(quote.choice.seed == 7)
    #expect(quote.choice.fit == FittingSize(columns: 60, rows: 3))
  }

  @Test(arguments: [
    (["ask", "--top", "0"], "--top"), (["ask", "--top", "100001"], "--top"),
    (["quote", "--seed", "1"], "--random"), (["show", "4", "--context", "-1"], "--context"),
    (["evaluate", "a", "--at-least", "1.5"], "--at-least"),
    (["evaluate", "a", "--at-least", "nan"], "--at-least"),
    (["ask", "--language", "Klingon"], "--language"), (["ask", "--language", "12"], "Spanish"),
    (["ask", "--colour", "always"], "--color"), (["ask", "--color", "maybe"], "always"),
    (["ask", "--width", "9"], "from 10"), (["ask", "--width", "wide"], "--width"),
  ])
  func `a wrong option is named with what would be right`(arguments: [String], hint: String) {
    do {
      _ = try Pioneer.parseAsRoot(arguments)
      Issue.record("These arguments were taken.")
    } catch {
      #expect(Pioneer.exitCode(for: error).rawValue == 64)
      #expect(Pioneer.fullMessage(for: error).contains(hint))
    }
  }

  @Test func `the help says that it isn't the real person`() {
    let help = Pioneer.helpMessage(columns: 1000)
    #expect(help.contains("It is a program and not the real person"))
  }
}
