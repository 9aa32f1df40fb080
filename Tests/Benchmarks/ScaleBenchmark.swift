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
    guard let file = CorpusFile(lookingAt: textFile) else { throw CocoaError(.fileNoSuchFile) }
    let cache = CorpusCache(folder: folder)
    let megabytes = Double(file.size) / 1e6
    let building = try seconds {
      _ = try cache.open([file]) { try? SourceText(readingFileAt: $0.path) }
    }
    let name = try FileManager.default.contentsOfDirectory(atPath: folder)[0]
    let size = CorpusFile(lookingAt: "\(folder)/\(name)")?.size ?? 0
    print(
      "build \(format(building)) s, \(format(megabytes / building)) MB/s, index "
        + "\(format((Double(size) - Double(file.size)) / 1e6)) MB beside the text, "
        + "peak memory \(format(peakMegabytes())) MB")

    var opened: Corpus?
    let opening = try seconds { opened = try cache.open([file]) { _ in nil } }
    guard let corpus = opened else { return }
    print(
      "open \(format(opening * 1000)) ms (\(corpus.origin)), \(corpus.narrative.passages.count) "
        + "passages, \(corpus.narrative.sentences.count) sentences")
    try ask(corpus.index, queryFile, rounds: rounds)
  }

  private static func ask(_ index: InvertedIndex, _ queryFile: String, rounds: Int) throws {
    let analyzer = Analyzer()
    let questions = try String(contentsOfFile: queryFile, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    var times = [Double](repeating: .infinity, count: questions.count)
    for _ in 0..<rounds {
      for (number, question) in questions.enumerated() {
        let time = seconds {
          let terms = analyzer.terms(in: question)
          _ = index.search(Dictionary(terms.map { ($0, 1) }, uniquingKeysWith: +), limit: 10)
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
