import TestSupport
import Testing

/// Small inputs that once went wrong, each with a check of its own; see `Tests/Cases`.
@Suite struct CaseTests {
  private static let folder = packageRoot + "/Tests/Cases"

  private static var names: [String] {
    get throws {
      try runProcess("/bin/ls", [folder]).outputText.split(separator: "\n").map(String.init)
        .filter { $0.allSatisfy(\.isNumber) }
    }
  }

  @Test(arguments: try names) func `what once went wrong is right`(name: String) throws {
    let folder = try TemporaryFolder()
    _ = try runProcess("/bin/cp", ["-r", "\(Self.folder)/\(name)/.", folder.path])
    // The first block of code after the heading.
    let check = try String(decoding: readFile(folder.path(of: "case.md")), as: UTF8.self)
      .split(separator: "## Check")[1].split(separator: "```")[1]
    let result = try runProcess(
      "/bin/bash", ["-c", "mkdir .bin; ln -s '\(builtProgram("pioneer"))' .bin/pioneer\n\(check)"],
      environment: [
        "LC_ALL": "C.UTF-8", "HOME": folder.path,
        "PATH": "\(folder.path(of: ".bin")):/usr/local/bin:/usr/bin:/bin",
      ], currentFolder: folder.path)
    #expect(result.status == .exited(0), "\(name): \(result.outputText) \(result.errorText)")
  }
}
