import Foundation
import Narrative
import Retrieval

/// How long it takes to index a large text and to find passages in it.
enum ScaleBenchmark {
  /// Builds the index of a text in a fresh folder, opens it and asks it every question.
  ///
  /// - Parameters:
  ///   - textFile: The text.
  ///   - queryFile: A question a line.
  ///   - rounds: How often all questions are asked; the best time of each counts.
  static func run(textFile: String, queryFile: String, rounds: Int = 3) throws {
    let folder = NSTemporaryDirectory() + "pioneer-benchmark-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    guard let file = CorpusFile(lookingAt: textFile) else { throw BenchmarkError.noFile(textFile) }
    let cache = CorpusCache(folder: folder, smallest: 0)
    let megabytes = Double(file.size) / 1e6
    let building = try seconds {
      let built = try cache.open([file]) { try? SourceText(readingFileAt: $0.path) }
      for warning in built.warnings { print("warning: \(warning)") }
    }
    guard let name = try FileManager.default.contentsOfDirectory(atPath: folder).first else {
      return
    }
    let size = CorpusFile(lookingAt: "\(folder)/\(name)")?.size ?? 0
    print(
      "build \(format(building)) s, \(format(megabytes / building)) MB/s, index "
        + "\(format((Double(size) - Double(file.size)) / 1e6)) MB beside the text, "
        + "peak memory \(format(peakMegabytes())) MB")

    if file.size < 2_000_000 {
      let text = try SourceText(readingFileAt: textFile)
      let indexing = try seconds { _ = NarrativeIndex(try Corpus(reading: [text])).passages }
      print("in memory \(format(indexing * 1000)) ms")
    }

    var opened: Corpus?
    let opening = try seconds { opened = try cache.open([file]) { _ in nil } }
    guard let corpus = opened else { return }
    let index = corpus.passages
    print(
      "open \(format(opening * 1000)) ms (\(corpus.origin)), \(corpus.narrative.passages.count) "
        + "passages, \(corpus.narrative.sentences.count) sentences")
    let analyzer = Analyzer()
    let first = seconds {
      for found in index.search(query("When was the school built?", analyzer), limit: 10) {
        for sentence in corpus.narrative.passages[found.unit].sentences {
          _ = analyzer.terms(in: corpus.narrative.text(ofSentence: sentence))
        }
      }
    }
    print("first search with the sentences of ten passages \(format(first * 1000)) ms")
    try ask(index, queryFile, rounds: rounds)
  }

  /// Asks the index that a folder keeps of a text every question.
  static func ask(textFile: String, queryFile: String, cacheFolder: String) throws {
    guard let file = CorpusFile(lookingAt: textFile) else { throw BenchmarkError.noFile(textFile) }
    let corpus = try CorpusCache(folder: cacheFolder).open([file]) { _ in nil }
    try ask(corpus.passages, queryFile, rounds: 3)
  }

  private static func query(_ question: String, _ analyzer: Analyzer) -> [String: Double] {
    Dictionary(analyzer.terms(in: question).map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static func ask(_ index: PassageIndex, _ queryFile: String, rounds: Int) throws {
    let analyzer = Analyzer()
    let questions = try String(contentsOfFile: queryFile, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    var times = [Double](repeating: .infinity, count: questions.count)
    for _ in 0..<rounds {
      for (number, question) in questions.enumerated() {
        let time = seconds {
          _ = index.search(query(question, analyzer), limit: 10)
        }
        times[number] = min(times[number], time * 1000)
      }
    }
    times.sort()
    let quantiles = [50, 95, 99].map { "p\($0) " + format(times[times.count * $0 / 100]) }
    print("\(times.count) queries, \(quantiles.joined(separator: " ")) ms")
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(work)
    return time / .seconds(1)
  }

  private static func peakMegabytes() -> Double {
    var usage = rusage()
    #if canImport(Darwin)
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1e6
    #else
    _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1000
    #endif
  }

  private static func format(_ number: Double) -> String { String(format: "%.3f", number) }
}
