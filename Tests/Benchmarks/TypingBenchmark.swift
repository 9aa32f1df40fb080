import Foundation
import TestSupport

/// How long a key takes in a chat, from its press to the first that the terminal shows of it.
enum TypingBenchmark {
  /// Types lines in a chat key by key, with the Tab key after each word, and takes each back.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - arguments: What the chat is about, such as `--corpus` and a text.
  ///   - lineFile: The lines.
  static func run(program: String, arguments: [String], lineFile: String) throws {
    let environment = ProcessInfo.processInfo.environment.merging(
      ["TERM": "xterm-256color", "PIONEER_HISTORY": ""]) { $1 }
    let terminal = try PseudoTerminal(
      program, ["chat"] + arguments, environment: environment, columns: 120)
    try terminal.waitUntilEditing(prompt: "›", timeout: .seconds(600))
    let lines = try String(contentsOfFile: lineFile, encoding: .utf8).split(separator: "\n")
    var letters: [Double] = []
    var tabs: [Double] = []
    for line in lines.prefix(30) {
      for character in line.prefix(100) {
        letters.append(try milliseconds(of: String(character), on: terminal))
        if character == " " { tabs.append(try milliseconds(of: "\t", on: terminal)) }
      }
      _ = try milliseconds(of: "\u{1}\u{B}", on: terminal)
    }
    print(summary(letters, of: "letters"))
    print(summary(tabs, of: "presses of Tab"))
  }

  /// The time from a key's press to the program's first output.
  private static func milliseconds(of key: String, on terminal: PseudoTerminal) throws -> Double {
    // A user rests between two keys; what is done meanwhile is no part of the next one's time.
    terminal.pause(.milliseconds(5))
    let before = terminal.output.count
    let clock = ContinuousClock()
    let time = try clock.measure {
      try terminal.send(key)
      try terminal.waitUntilScreen("an answer to a key") { _ in terminal.output.count > before }
    }
    return time / .milliseconds(1)
  }

  private static func summary(_ times: [Double], of what: String) -> String {
    guard !times.isEmpty else { return "no \(what)" }
    let sorted = times.sorted()
    let quantiles = [50, 95, 99].map { quantile in
      "p\(quantile) " + String(format: "%.3f", sorted[sorted.count * quantile / 100])
    }
    return "\(times.count) \(what), \(quantiles.joined(separator: " ")) ms, "
      + "longest \(String(format: "%.3f", sorted[sorted.count - 1])) ms"
  }
}
