import Foundation
import TestSupport
import Testing

@Suite struct QuoteTests {
  /// All quotes, in the order of their days.
  private func list() throws -> [String] {
    try runPioneer(["quote", "--list", "--json"]).objects(QuoteLine.self).map(\.text)
  }

  private func quote(_ arguments: [String]) throws -> QuoteLine {
    let result = try runPioneer(["quote", "--json"] + arguments)
    #expect(result.status == .exited(0))
    return try #require(try result.objects(QuoteLine.self).first)
  }

  @Test func `a quote is one line with the keys of the contract`() throws {
    let result = try runPioneer(["quote", "--json", "--date", "2026-11-22"])
    #expect(result.status == .exited(0))
    let keys = try result.objects(JSONKeys.self).map(\.names)
    #expect(keys == [["date", "text", "source", "title", "author", "line", "passage"]])
    let quote = try #require(try result.objects(QuoteLine.self).first)
    #expect(quote.date == "2026-11-22")
    #expect(try BuiltIn.text.contains(quote.text))
    #expect(quote.text == quote.text.collapsed)
    #expect(quote.source == BuiltIn.source)
    #expect(quote.title == BuiltIn.title)
    #expect(quote.author == "Jack Ma")
    let shown = try runPioneer(["show", "--json", quote.passage]).objects(Place.self)
    #expect(shown.first?.text.contains(quote.text) == true)
    #expect(shown.first?.line == quote.line)
  }

  @Test func `as text it is the words and where they are from`() throws {
    let arguments = ["quote", "--date", "2026-11-22"]
    let lines = try runPioneer(arguments).lines
    #expect(lines.count == 2)
    #expect(try lines[0] == quote(["--date", "2026-11-22"]).text)
    #expect(lines[1] == "  — \(BuiltIn.title)")
    #expect(try runPioneer(arguments + ["--quiet"]).lines == [lines[0]])
  }

  @Test func `it stays the same all day`() throws {
    let today = try quote([])
    let date = try #require(today.date)
    #expect(try quote(["--date", date]).text == today.text)
    #expect(try quote(["--date", date]).text == today.text)
  }

  @Test func `the day is that of the user's time zone`() throws {
    // 26 hours apart, these two are never on the same day.
    let dates = try ["XXX-14", "XXX12"].map { zone in
      try runPioneer(["quote", "--json"], environment: ["TZ": zone]).objects(QuoteLine.self)[0].date
    }
    #expect(dates[0] != dates[1])
  }

  @Test func `all are shown in a round, over the end of a year too`() throws {
    let all = try list()
    #expect(all.count >= 5)
    #expect(Set(all).count == all.count)
    let start = try Date("2026-12-20", strategy: .iso8601.year().month().day())
    let shown = try (0..<2 * all.count).map { number in
      let day = start.addingTimeInterval(Double(number) * 86_400)
      return try quote(["--date", day.formatted(.iso8601.year().month().day())]).text
    }
    #expect(Set(shown) == Set(all))
    for (place, text) in shown.enumerated() {
      let soon = shown[(place + 1)...].prefix(all.count / 2)
      #expect(!soon.contains(text))
    }
  }

  @Test(arguments: ["0001-01-01", "2024-02-29", "1582-10-10", "9999-12-31"])
  func `every day of the calendar has its quote`(date: String) throws {
    #expect(try list().contains(quote(["--date", date]).text))
  }

  @Test(arguments: ["2023-02-29", "0000-01-01", "10000-01-01", "tomorrow"])
  func `what is no day is wrong usage`(date: String) throws {
    let result = try runPioneer(["quote", "--date", date])
    #expect(result.status == .exited(64))
    #expect(result.output.isEmpty)
  }

  @Test func `universal time is the same in every zone`() throws {
    let dates = try ["XXX-14", "XXX12", "UTC"].map { zone in
      try runPioneer(["quote", "--json", "--utc"], environment: ["TZ": zone])
        .objects(QuoteLine.self)[0].date
    }
    // Midnight may come between two runs, but not twice.
    #expect(Set(dates).count <= 2)
  }

  @Test func `a draw repeats itself from its seed`() throws {
    let draws = try (1...8).map { try quote(["--random", "--seed", String($0)]).text }
    #expect(Set(draws).count > 1)
    #expect(try quote(["--random", "--seed", "3"]).text == draws[2])
    #expect(try list().contains(quote(["--random"]).text))
  }

  @Test(arguments: [["failure"], ["--about", "failures"], ["embracing", "failure"]])
  func `a subject chooses`(about: [String]) throws {
    for date in ["2026-11-22", "2026-11-23"] {
      let quote = try quote(about + ["--date", date]).text
      #expect(quote.contains(/failure|setback/))
    }
  }

  @Test func `a subject without a quote is named`() throws {
    let result = try runPioneer(["quote", "photosynthesis"])
    #expect(result.status == .exited(1))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains("photosynthesis"))
  }

  @Test(arguments: [[], ["--by-text"], ["--max-length", "150"], ["perseverance"]])
  func `the chances in a list add up to one`(options: [String]) throws {
    let quotes = try runPioneer(["quote", "--list", "--json"] + options).objects(QuoteLine.self)
    #expect(!quotes.isEmpty)
    let sum = quotes.compactMap(\.probability).reduce(0, +)
    #expect(abs(sum - 1) < 1e-9)
    #expect(quotes.allSatisfy { ($0.score ?? 0) > 0 && ($0.score ?? 2) <= 1 })
  }

  @Test func `the list is what the days are made of`() throws {
    let lines = try runPioneer(["quote", "--list", "--quiet"]).lines
    #expect(lines == (try list()))
    let date = "2026-11-22"
    #expect(lines.contains(try quote(["--date", date]).text))
  }
}
