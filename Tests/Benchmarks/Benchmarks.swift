import Foundation

/// Measurements that anyone can repeat; none of them is a test.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "weighting" where arguments.count == 2:
      try WeightingBenchmark.run(squadFile: arguments[arguments.startIndex + 1])
    default:
      print("usage: benchmarks weighting SQUAD.json")
      exit(64)
    }
  }
}
