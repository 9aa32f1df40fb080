import Files
import TestSupport
import Testing

@testable import LineEditing

@Suite struct HistoryFileTests {
  @Test func `entries come back in order`() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path(of: "history"))
    #expect(try file.entries().isEmpty)
    for line in ["one", "two", "two", "one"] { try file.append(entry(line)) }
    #expect(try file.lines() == ["two", "one"])
  }

  @Test func `only the user may read the file and the folders made for it`() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path(of: "state/pioneer/history"))
    try file.append(entry("one"))
    #expect(try permissions(of: folder.path(of: "state")) == 0o700)
    #expect(try permissions(of: folder.path(of: "state/pioneer")) == 0o700)
    #expect(try permissions(of: file.path) == 0o600)
  }

  @Test func `the file is shortened to the limit when it is half as long again`() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path(of: "history"), limit: 10)
    for number in 1...15 { try file.append(entry("line \(number)")) }
    #expect(try readLines(file.path).count == 15)
    #expect(try file.lines() == (6...15).map { "line \($0)" })
    try file.append(entry("line 16"))
    #expect(try readLines(file.path) == (7...16).map { "line \($0)" })
    #expect(try permissions(of: file.path) == 0o600)
    #expect(try fileNames(in: folder.path) == ["history"])
  }

  @Test func `repeats are folded when the file is shortened`() throws {
    let folder = try TemporaryFolder()
    let file = HistoryFile(path: folder.path(of: "history"), limit: 4)
    for line in ["a", "b", "a", "b", "c", "a", "b"] { try file.append(entry(line)) }
    #expect(try readLines(file.path) == ["c", "a", "b"])
  }

  @Test func `a link stays a link when the file is shortened`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "link")
    try #require(unsafe symlink(folder.path(of: "real"), path) == 0)
    let file = HistoryFile(path: path, limit: 2)
    for number in 1...9 { try file.append(entry("line \(number)")) }
    #expect(try file.lines() == ["line 8", "line 9"])
    #expect(try readLines(folder.path(of: "real")).last == "line 9")
    #expect(try fileNames(in: folder.path) == ["link", "real"])
  }

  @Test(arguments: [1000, 20])
  func `sessions at the same time lose nothing`(limit: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path, limit: limit)
          for number in 0..<50 { try file.append(entry("\(session) \(number)")) }
        }
      }
      try await group.waitForAll()
    }
    let lines = try HistoryFile(path: path, limit: limit).lines()
    #expect(lines.count == min(200, limit))
    for session in 0..<4 {
      let numbers = lines.filter { $0.hasPrefix("\(session) ") }.compactMap {
        Int($0.dropFirst(2))
      }
      #expect(numbers == numbers.sorted())
      // Whatever the sessions' order, no entry between two that were kept is missing.
      if let first = numbers.first { #expect(numbers == Array(first..<50)) }
    }
  }

  @Test func `a damaged file is read as well as it can be`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    let damage: [UInt8] = [0xFF, 0, 0x1B]
    try writeFile("one\n\n\n \r\ntw".utf8 + damage + "o\nthree".utf8, to: path)
    let file = HistoryFile(path: path)
    #expect(try file.lines() == ["one", "tw\u{FFFD}o", "three"])
    try file.append(entry("four"))
    #expect(try file.lines() == ["one", "tw\u{FFFD}o", "three", "four"])
  }

  @Test func `of a long file the end is read, and no line without its beginning`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    try writeFile("one\ntwo\nthree and more\nfour\nfive\nfour\n".utf8, to: path)
    var file = HistoryFile(path: path, limit: 4)
    file.mostBytes = 20
    #expect(try file.lines() == ["five", "four"])
    for line in ["six", "seven", "eight"] { try file.append(entry(line)) }
    #expect(try readLines(path).count == 9)
    #expect(try file.lines() == ["six", "seven", "eight"])
    file.mostBytes = 1000
    try file.append(entry("nine"))
    #expect(try readLines(path) == ["six", "seven", "eight", "nine"])
  }

  @Test func `a line longer than all that is read doesn't swallow the next`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "history")
    try writeFile(String(repeating: "x", count: 50_000).utf8, to: path)
    var file = HistoryFile(path: path)
    file.mostBytes = 20_000
    try file.append(entry("one"))
    try file.append(entry("two"))
    #expect(try file.lines() == ["one", "two"])
    #expect(try readLines(path).suffix(2) == ["one", "two"])
  }

  @Test func `shortening keeps what reading all would have kept`() throws {
    var generator = RepeatableGenerator(seed: 1)
    for limit in [1, 2, 3, 4, 7] {
      let folder = try TemporaryFolder()
      let file = HistoryFile(path: folder.path(of: "history"), limit: limit)
      var expected: [String] = []
      for _ in 0..<40 {
        let line = "line \(Int.random(in: 0..<8, using: &generator))"
        try file.append(entry(line))
        guard line != expected.last else { continue }
        expected.append(line)
        if expected.count > limit + limit / 2 {
          var kept: [String] = []
          for line in expected.reversed() where !kept.contains(line) { kept.append(line) }
          expected = kept.prefix(limit).reversed()
        }
        #expect(try readLines(file.path) == expected)
      }
    }
  }

  @Test func `what can't be opened is an error that names it`() throws {
    let folder = try TemporaryFolder()
    try writeFile("".utf8, to: folder.path(of: "file"))
    let below = HistoryFile(path: folder.path(of: "file/history"))
    let error = #expect(throws: HistoryFileError.self) { try below.append(entry("one")) }
    #expect(error?.operation == .open)
    #expect(
      error?.description
        == "The history can't be kept: cannot open \(below.path): Not a directory.")
    #expect(throws: HistoryFileError.self) { try HistoryFile(path: folder.path).entries() }
    #expect(throws: HistoryFileError.self) { try HistoryFile(path: folder.path).append(entry("a")) }
  }

  @Test func `a named pipe isn't waited for`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "pipe")
    try #require(unsafe mkfifo(path, 0o600) == 0)
    #expect(throws: HistoryFileError.self) { try HistoryFile(path: path).entries() }
    #expect(throws: HistoryFileError.self) { try HistoryFile(path: path).append(entry("one")) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func `a folder that can't be written to is an error`() throws {
    let folder = try TemporaryFolder()
    try #require(unsafe chmod(folder.path, 0o500) == 0)
    let file = HistoryFile(path: folder.path(of: "state/history"))
    let error = #expect(throws: HistoryFileError.self) { try file.append(entry("one")) }
    #expect(error?.operation == .createFolder)
    #expect(error?.code == EACCES)
  }

  @Test func `a folder where none can be made is an error, and there is no history`() throws {
    let file = HistoryFile(path: "/proc/none/history")
    #expect(try file.entries().isEmpty)
    let error = #expect(throws: HistoryFileError.self) { try file.append(entry("one")) }
    #expect(error?.operation == .createFolder)
    #expect(error?.path == "/proc/none")
  }

  @Test(arguments: [
    ("one", "one"), ("one  ", "one  "), ("one\n", "one"), ("a\tb", "a b"), ("a\u{0}b", "ab"),
    ("", nil), (" one", nil), ("\tone", nil), ("\n", nil), ("\u{1B}", nil),
    ("\u{0} one", nil),
    (String(repeating: "x", count: HistoryEntry.maximumLength + 1), nil),
  ])
  func `what is worth keeping`(line: String, text: String?) {
    #expect(HistoryEntry(line)?.text == text)
  }
}

private func entry(_ line: String) throws -> HistoryEntry { try #require(HistoryEntry(line)) }

private func readLines(_ path: String) throws -> [String] {
  String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n").map(String.init)
}

private func fileNames(in folder: String) throws -> [String] {
  let result = try runProcess("/bin/ls", ["-A", folder])
  return result.outputText.split(separator: "\n").map(String.init)
}

extension HistoryFile {
  fileprivate func lines() throws -> [String] { try entries().map(\.text) }
}
