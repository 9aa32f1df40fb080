import Foundation

/// Builds and asks corpora of several sizes, beside another search engine if there is one, and prints
/// a table in Markdown.
///
/// Everything is measured from outside, as a process of its own: the programs take turns, and the best
/// of three builds and the median of cold starts count.
struct RaceBenchmark {
  /// The folder with `scale-10000.txt` and so on, and `queries.txt`, a question a line.
  let folder: String

  /// The command of the other engine: it is called with `build TEXT FOLDER` and `query QUERIES FOLDER`
  /// and prints "… s, … MB/s, index … MB" and "p50 … p95 … p99 … ms".
  let peer: [String]

  private static let sizes = [10_000, 100_000, 1_000_000]
  private static let builds = 3
  private static let coldStarts = 11

  /// The questions of cold starts, evenly spread.
  private static let coldQuestions = 6

  /// What was measured of one engine at one size.
  struct Figures {
    var seconds = Double.infinity
    var indexMegabytes = 0.0
    var peakMegabytes = 0.0
    var p50 = 0.0
    var p99 = 0.0
    var coldAsk: Double?
    var coldQuote: Double?
  }

  /// Runs the race and prints the table.
  ///
  /// - Throws: `BenchmarkError` if a program or file is missing.
  func run() throws {
    guard FileManager.default.fileExists(atPath: queries) else {
      throw BenchmarkError.noFile(queries)
    }
    let scratch = NSTemporaryDirectory() + "pioneer-race-\(getpid())"
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    print("| passages | | build | MB/s | index beside the text | peak memory | query p50 | p99 |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    var cold: [String] = []
    for size in Self.sizes {
      let text = "\(folder)/scale-\(size).txt"
      guard FileManager.default.fileExists(atPath: text) else { continue }
      let megabytes = Double(Self.byteCount(text)) / 1e6
      var (own, other) = (Figures(), Figures())
      for _ in 0..<Self.builds {
        try build(text, scratch, &own)
        if !peer.isEmpty { try buildPeer(text, scratch, &other) }
      }
      try ask(text, scratch, &own)
      print(Self.row(size, "pioneer", own, megabytes))
      if !peer.isEmpty {
        try askPeer(scratch, &other)
        print(Self.row(size, "peer", other, megabytes))
      }
      cold.append(try coldRow(size, text, scratch))
    }
    print(
      "\n| passages | cold `ask`, built-in | cold `ask` | cold `quote`, built-in | cold `quote` |")
    print("| --- | --- | --- | --- | --- |")
    for row in cold { print(row) }
  }

  private var queries: String { "\(folder)/queries.txt" }

  private func build(_ text: String, _ scratch: String, _ figures: inout Figures) throws {
    try? FileManager.default.removeItem(atPath: "\(scratch)/pioneer")
    let child = try ChildProcess(
      [ChildProcess.pioneer, "index", "--quiet", text], cacheHome: scratch)
    guard child.status == 0 else {
      throw BenchmarkError.failed("pioneer index \(text)", status: child.status)
    }
    figures.seconds = min(figures.seconds, child.seconds)
    figures.peakMegabytes = max(figures.peakMegabytes, child.peakMegabytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(scratch)/pioneer")
    let bytes = names.reduce(0) { $0 + Self.byteCount("\(scratch)/pioneer/\($1)") }
    figures.indexMegabytes = Double(bytes - Self.byteCount(text)) / 1e6
  }

  private func buildPeer(_ text: String, _ scratch: String, _ figures: inout Figures) throws {
    try? FileManager.default.removeItem(atPath: "\(scratch)/peer")
    let child = try ChildProcess(peer + ["build", text, "\(scratch)/peer"], cacheHome: scratch)
    guard child.status == 0 else {
      throw BenchmarkError.failed(
        (peer + ["build", text]).joined(separator: " "), status: child.status)
    }
    // Its own clock leaves out what it takes to start an interpreter.
    figures.seconds = min(figures.seconds, Self.number(after: "build", in: child.output))
    figures.indexMegabytes = Self.number(after: "index", in: child.output)
    figures.peakMegabytes = max(figures.peakMegabytes, child.peakMegabytes)
  }

  private func ask(_ text: String, _ scratch: String, _ figures: inout Figures) throws {
    let child = try ChildProcess(
      [CommandLine.arguments[0], "query", text, queries, "\(scratch)/pioneer"], cacheHome: scratch)
    figures.p50 = Self.number(after: "p50", in: child.output)
    figures.p99 = Self.number(after: "p99", in: child.output)
  }

  private func askPeer(_ scratch: String, _ figures: inout Figures) throws {
    let child = try ChildProcess(peer + ["query", queries, "\(scratch)/peer"], cacheHome: scratch)
    figures.p50 = Self.number(after: "p50", in: child.output)
    figures.p99 = Self.number(after: "p99", in: child.output)
  }

  /// Cold starts with the built-in story and with a corpus, taking turns.
  private func coldRow(_ size: Int, _ text: String, _ scratch: String) throws -> String {
    let lines = try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n")
    let step = max(1, lines.count / Self.coldQuestions)
    let questions = stride(from: 0, to: lines.count, by: step).prefix(Self.coldQuestions)
      .map { String(lines[$0]) }
    var times: [[Double]] = Array(repeating: [], count: 4)
    for _ in 0..<Self.coldStarts {
      for question in questions {
        times[0].append(try milliseconds(["ask", question], scratch))
        times[1].append(try milliseconds(["--corpus", text, "ask", question], scratch))
      }
      times[2].append(try milliseconds(["quote"], scratch))
      times[3].append(try milliseconds(["--corpus", text, "quote"], scratch))
    }
    let medians = times.map { "\(Self.format($0.sorted()[$0.count / 2])) ms" }
    return "| \(size) | \(medians.joined(separator: " | ")) |"
  }

  private func milliseconds(_ arguments: [String], _ scratch: String) throws -> Double {
    try ChildProcess([ChildProcess.pioneer] + arguments, cacheHome: scratch).seconds * 1000
  }

  private static func row(
    _ size: Int, _ name: String, _ figures: Figures, _ megabytes: Double
  ) -> String {
    let columns = [
      "\(size)", name, "\(format(figures.seconds)) s", format(megabytes / figures.seconds),
      "\(format(figures.indexMegabytes)) MB", "\(format(figures.peakMegabytes)) MB",
      "\(format(figures.p50)) ms", "\(format(figures.p99)) ms",
    ]
    return "| \(columns.joined(separator: " | ")) |"
  }

  /// The number after a word of an output, or infinity.
  private static func number(after word: String, in output: String) -> Double {
    let words = output.split { $0 == " " || $0 == "\n" || $0 == "," }
    guard let place = words.firstIndex(where: { $0 == word }), place + 1 < words.count else {
      return .infinity
    }
    return Double(words[place + 1]) ?? .infinity
  }

  private static func byteCount(_ path: String) -> Int {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// A number with three digits that count.
  private static func format(_ number: Double) -> String {
    String(
      format: number < 1 ? "%.3f" : number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number)
  }
}
