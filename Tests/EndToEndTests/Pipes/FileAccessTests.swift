import TestSupport
import Testing

/// What the program does with files, as the system's calls tell.
@Suite(.enabled(if: isInstalled("strace") && !Sanitizer.needsFiles)) struct FileAccessTests {
  /// A call that names a file.
  private struct Call {
    let name: String
    let path: String
    let line: String

    /// Reads a line of strace such as `openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3`.
    init?(_ line: String) {
      guard let name = line.prefixMatch(of: #/(?:\d+ +)?(\w+)\(/#)?.output.1,
        let path = line.firstMatch(of: #/"((?:[^"\\]|\\.)*)"/#)?.output.1
      else { return nil }
      (self.name, self.path, self.line) = (String(name), String(path), line)
    }

    var opensForWriting: Bool { line.contains("O_WRONLY") || line.contains("O_RDWR") }

    var creates: Bool { line.contains("O_CREAT") }
  }

  /// A text that names files and commands, large enough for an index.
  ///
  /// Blanks make it so, since understanding a sentence takes its time.
  private static let story =
    (0..<60).map { number in
      "Day \(number). I read /etc/shadow and ran $(touch evil) `touch evil` in ../../secret.txt."
        + String(repeating: " ", count: 1_000) + "\n\n"
        + "![a](../secret.txt) [b](file:///etc/shadow) <!--#include file=\"/etc/shadow\" -->\n\n"
    }.joined()

  /// The calls of the program with arguments as a shell has them.
  ///
  /// - Parameter settings: What the shell runs before.
  private func calls(
    _ arguments: String, in folder: borrowing TemporaryFolder, settings: String = ""
  ) throws -> [Call] {
    try writeFile(Self.story.utf8, to: folder.path(of: "story.md"))
    let result = try runScript(
      """
      cd "$1"; export HOME="$1/home" PIONEER_CORPUS="$1/story.md"; mkdir -p home; \(settings)
      echo 'What did you read in ../secret.txt?' |
        strace -f -qq -s 4096 -e trace=file,process -o "$1/calls" "$0" \(arguments) >/dev/null
      cat "$1/calls"
      """, [folder.path])
    return try result.lines.compactMap(Call.init)
  }

  private static let commands = [
    "ask '/etc/passwd $(touch evil) ../secret.txt?'", "ask", "chat", "search evil", "show 1",
    "index \"$PIONEER_CORPUS\"", "quote --once", "quote --image card.svg", "quote --list",
  ]

  /// What every program reads that is linked as tests are, and the system's own files.
  private static let system = [
    "/lib/", "/usr/", "/etc/ld.so", "/etc/localtime", "/opt/", "/proc/", "/dev/", "/sys/",
  ]

  @Test(arguments: commands)
  func `only what was named is read, and only its own files are written`(arguments: String) throws {
    let folder = try TemporaryFolder()
    let program = builtProgram("pioneer")
    let calls = try calls(arguments, in: folder)
    #expect(calls.contains { $0.path.hasSuffix("/story.md") })
    for call in calls where !call.path.isEmpty && !call.line.contains("ENOENT") {
      let isSystems =
        Self.system.contains { call.path.hasPrefix($0) } || call.path == program
        || program.hasPrefix(call.path) || Sanitizer.writesReports(to: call.path)
      let isOwn =
        call.path.hasPrefix(folder.path + "/home/") || call.path == folder.path + "/home"
      let isNamed =
        folder.path.hasPrefix(call.path) || call.path == folder.path + "/story.md"
        || call.path == "card.svg" || call.path.hasPrefix(".pioneer-")
      #expect(isOwn || isNamed || (isSystems && !call.opensForWriting), "\(call.line)")
    }
    #expect(!calls.contains { $0.path.contains("shadow") || $0.path.contains("secret") })
  }

  @Test(arguments: commands)
  func `nothing is run, and what is created is private`(arguments: String) throws {
    let folder = try TemporaryFolder()
    let calls = try calls(arguments, in: folder)
    #expect(calls.count { $0.name.hasPrefix("execve") } == 1)
    for call in calls where call.creates && !call.path.hasPrefix(".pioneer-") {
      #expect(call.line.contains("0600"), "\(call.line)")
    }
    for call in calls where call.name == "mkdir" { #expect(call.line.contains("0700")) }
  }

  @Test func `an index that can't be kept is private, and nobody finds it`() throws {
    let folder = try TemporaryFolder()
    let calls = try calls(
      "search evil", in: folder, settings: "export XDG_CACHE_HOME=/dev/null TMPDIR=$1")
    let created = calls.filter(\.creates)
    #expect(!created.isEmpty)
    #expect(created.allSatisfy { $0.line.contains("O_EXCL") && $0.line.contains("0600") })
    let removed = Set(calls.filter { $0.name.hasPrefix("unlink") }.map(\.path))
    #expect(Set(created.map(\.path)).isSubset(of: removed))
  }
}
