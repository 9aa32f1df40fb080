import Foundation
import TestSupport
import Testing

/// What the pager is given, and how little of what `PAGER` says is run.
@Suite struct HostilePagerTests {
  private static let long = ["search", "--top", "12", "internet", "business", "future", "people"]

  /// Runs a command on a screen that is too small for what it prints.
  private func run(
    _ arguments: [String], pager: String, in folder: borrowing TemporaryFolder
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram("pioneer"), arguments,
      environment: terminalEnvironment.merging(["PAGER": pager]) { $1 }, rows: 4,
      currentFolder: folder.path)
  }

  private func files(in folder: borrowing TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [
    ["search", "--top", "20", "honey", "hive"], ["search", "honey", HostileText.word],
    ["show", "1", "--context", "9"], ["quote", "--list"], ["quote", "--list", "--format", "line"],
    ["quote", "--list", "--format", "markdown"], ["quote", "--list", "--format", "fortune"],
  ])
  func `it is given nothing raw of a text`(command: [String]) throws {
    let folder = try TemporaryFolder()
    let story = try HostileText.writeStory(in: folder)
    let (pager, shown) = (folder.path(of: "pager"), folder.path(of: "shown"))
    try writeExecutable("#!/bin/sh\ncat > \"$1\"\n", to: pager)
    let terminal = try run(
      command + ["--corpus", story], pager: "\(pager) \(shown)", in: folder)
    #expect(try terminal.exitStatus() == .exited(0))
    let text = String(decoding: try readFile(shown), as: UTF8.self)
    #expect(text.contains("hive"))
    #expect(HostileText.hazard(onTerminal: text) == nil)
    #expect(HostileText.hazard(onTerminal: terminal.outputText) == nil)
  }

  @Test(arguments: [
    "no-pager; touch evil", "no-pager | touch evil", "no-pager && touch evil",
    "no-pager\ntouch evil", "$(touch evil)", "`touch evil`", "<(touch evil)", "${IFS}touch evil",
    ";touch evil", "|touch evil", "A=1 touch evil", "*", "~/pager", "-", "--help",
    "./my pager", "./no-interpreter", ".", "/dev/null", HostileText.word,
    String(repeating: "x", count: 100_000),
  ])
  func `what names no program is never run, and all is written`(pager: String) throws {
    let folder = try TemporaryFolder()
    try writeExecutable("#!/bin/sh\ntouch evil\n", to: folder.path(of: "my pager"))
    // A shell would take this for a script of its own.
    try writeExecutable("touch evil\n", to: folder.path(of: "no-interpreter"))
    let terminal = try run(Self.long, pager: pager, in: folder)
    #expect(try terminal.exitStatus() == .exited(0))
    #expect(terminal.writtenLines.count { $0.hasPrefix("[") } >= 3)
    #expect(HostileText.hazard(onTerminal: terminal.outputText) == nil)
    #expect(try files(in: folder) == ["my pager", "no-interpreter"])
  }
}
