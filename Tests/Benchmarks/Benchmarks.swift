import Foundation
import Retrieval

/// Measurements that anyone can repeat; none of them is a test.
@main
enum Benchmarks {
  static func main() {
    do {
      try run(CommandLine.arguments.dropFirst())
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ arguments: ArraySlice<String>) throws {
    switch arguments.first {
    case "builtin-index" where arguments.count == 1:
      FileHandle.standardOutput.write(Data(try Corpus.builtInIndex()))
    case "weighting" where arguments.count == 2:
      try WeightingBenchmark.run(squadFile: arguments[arguments.startIndex + 1])
    case "languages" where arguments.count > 1:
      try LanguagesBenchmark.run(squadFiles: Array(arguments.dropFirst()))
    case "scale" where arguments.count == 3:
      let files = Array(arguments.dropFirst())
      try ScaleBenchmark.run(textFile: files[0], queryFile: files[1])
    case "query" where arguments.count == 4:
      let files = Array(arguments.dropFirst())
      try ScaleBenchmark.ask(textFile: files[0], queryFile: files[1], cacheFolder: files[2])
    case "race" where arguments.count >= 2:
      let rest = Array(arguments.dropFirst())
      try RaceBenchmark(folder: rest[0], peer: Array(rest.dropFirst())).run()
    case "features" where arguments.count >= 4, "turns" where arguments.count >= 4:
      let files = Array(arguments.dropFirst())
      try FeatureDump.run(
        modelsFile: files[0], cache: files[1], withQuestions: arguments.first == "features",
        folders: Array(files.dropFirst(2)))
    case "vectors" where arguments.count == 3:
      let files = Array(arguments.dropFirst())
      try VectorDump.run(modelsFile: files[0], lineFile: files[1])
    case "hashed-words" where arguments.count == 2:
      try HashedWordsDump.run(lineFile: arguments[arguments.startIndex + 1])
    case "quotable" where arguments.count >= 2:
      try QuoteBenchmark.printFeatures(textFiles: Array(arguments.dropFirst()))
    case "story-quotes" where arguments.count == 2:
      try QuoteBenchmark.writeStorySection(modelsFile: arguments[arguments.startIndex + 1])
    case "quotes" where arguments.count == 3 || arguments.count == 4:
      let files = Array(arguments.dropFirst())
      try QuoteBenchmark.measure(
        textFile: files[0], labelFile: files[1], modelsFile: files.count > 2 ? files[2] : nil)
    case "sentences" where arguments.count == 2 || arguments.count == 3:
      let rest = Array(arguments.dropFirst())
      try SentenceBenchmark.run(file: rest[0], listsFaults: rest.dropFirst().first == "faults")
    case "bounds" where arguments.count <= 2:
      exit(try BoundsBenchmark(wanted: arguments.dropFirst().first ?? "").run() ? 0 : 1)
    case "load" where arguments.count <= 2:
      let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
      exit(try LoadBenchmark(count: count).run() ? 0 : 1)
    case "typing" where arguments.count >= 3:
      let rest = Array(arguments.dropFirst())
      try TypingBenchmark.run(
        program: rest[0], arguments: Array(rest[1..<(rest.count - 1)]),
        lineFile: rest[rest.count - 1])
    default:
      print("usage: benchmarks builtin-index")
      print("       benchmarks weighting SQUAD.json")
      print("       benchmarks languages SQUAD.json ...")
      print("       benchmarks scale TEXT QUERIES")
      print("       benchmarks query TEXT QUERIES CACHE")
      print("       benchmarks race FOLDER [PEER ...]")
      print("       benchmarks features MODELS CACHE FOLDER ... (or turns: of dialogues alone)")
      print("       benchmarks vectors MODELS LINES (or - for the built-in story)")
      print("       benchmarks hashed-words LINES")
      print("       benchmarks quotable TEXT ...")
      print("       benchmarks story-quotes MODELS")
      print("       benchmarks quotes TEXT LABELS [MODELS]")
      print("       benchmarks sentences SET.jsonl [faults]")
      print("       benchmarks bounds [WORD]")
      print("       benchmarks load [COUNT]")
      print("       benchmarks typing PROGRAM [--corpus TEXT ...] LINES")
      exit(64)
    }
  }
}
