import TestSupport
import Testing

@Suite struct FittingQuoteTests {
  @Test(arguments: [
    (20, 10), (30, 6), (40, 4), (60, 3), (72, 2), (80, 3), (132, 1), (250, 1), (7, 60), (1, 400),
  ])
  func `a quote fits the room there is`(columns: Int, rows: Int) throws {
    for date in ["2026-11-22", "2026-11-23", "2026-11-24"] {
      let result = try runPioneer(["quote", "--fit", "\(columns)x\(rows)", "--date", date])
      guard result.status == .exited(0) else {
        #expect(result.status == .exited(1))
        #expect(result.output.isEmpty)
        continue
      }
      let lines = try result.lines
      #expect(lines.count <= rows)
      #expect(lines.allSatisfy { $0.count <= columns })
    }
  }

  @Test func `what fits is not refused`() throws {
    for size in ["80x3", "250x1", "1x400"] {
      #expect(try runPioneer(["quote", "--fit", size]).status == .exited(0))
    }
  }

  @Test func `where the quote is from takes room too`() throws {
    let all = try runPioneer(["quote", "--list", "--quiet"]).lines
    let longest = try #require(all.map(\.count).max())
    let size = ["--fit", "\(longest)x2"]
    let shown = try runPioneer(["quote", "--date", "2026-11-22"] + size)
    #expect(try shown.lines.count == 2)
    #expect(try shown.lines[1].contains(BuiltIn.title))
    let narrow = try runPioneer(["quote", "--date", "2026-11-22", "--fit", "\(longest)x1"])
    #expect(try narrow.lines.count == 1)
    #expect(narrow.errorText.contains("no room"))
  }

  @Test func `the shortest is named where none fits, and the room it takes`() throws {
    let quotes = try runPioneer(["quote", "--list", "--quiet"]).lines
    let shortest = try #require(quotes.min { $0.count < $1.count })
    let result = try runPioneer(["quote", "--fit", "30x1"])
    #expect(result.status == .exited(1))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains(shortest))
    let size = try #require(
      result.errorText.split(separator: " ").first { $0.hasPrefix("30x") && $0 != "30x1." })
    let fitting = try runPioneer(["quote", "--quiet", "--fit", size.filter { $0 != ":" }])
    #expect(fitting.status == .exited(0))
    #expect(try fitting.lines.joined(separator: " ") == shortest)
  }

  @Test func `fitting quotes take turns like the others`() throws {
    let fitting = try runPioneer(["quote", "--list", "--quiet", "--fit", "250x1"]).lines
    let count = fitting.count
    #expect(count > 1)
    // Rounds are counted from the first of 2026, and the better half has two days in each.
    let shown = try (1...count + count / 2).map { day in
      try runPioneer([
        "quote", "--quiet", "--fit", "250x1", "--date", "2026-01-\(day < 10 ? "0" : "")\(day)",
      ])
      .lines[0]
    }
    #expect(Set(shown) == Set(fitting))
  }

  @Test func `lengths are columns of the words on one line`() throws {
    let all = try runPioneer(["quote", "--list", "--quiet"]).lines
    for (options, isIncluded) in [
      (["--min-length", "150"], { $0.count >= 150 }),
      (["--max-length", "150"], { $0.count <= 150 }),
      (["--min-length", "100", "--max-length", "190"], { (100...190).contains($0.count) }),
    ] as [([String], (String) -> Bool)] {
      let shown = try runPioneer(["quote", "--list", "--quiet"] + options).lines
      #expect(Set(shown) == Set(all.filter(isIncluded)))
    }
  }

  @Test func `the shortest is named where none is short enough`() throws {
    let result = try runPioneer(["quote", "--max-length", "10"])
    #expect(result.status == .exited(1))
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains("The shortest has"))
  }

  @Test(arguments: [
    ["--min-length", "9", "--max-length", "8"], ["--max-length", "0"], ["--min-length", "-1"],
    ["--seed", "1"], ["--by-text"], ["--utc", "--date", "2026-01-01"],
    ["--json", "--format", "line"], ["--format", "pdf"], ["--fit", "60"],
  ])
  func `options that make no sense are wrong usage`(options: [String]) throws {
    let result = try runPioneer(["quote"] + options)
    #expect(result.status == .exited(64))
    #expect(result.output.isEmpty)
  }
}
