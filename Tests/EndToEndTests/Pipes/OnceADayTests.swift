import Foundation
import TestSupport
import Testing

@Suite struct OnceADayTests {
  private func run(_ date: String, state: String) throws -> [String] {
    let result = try runPioneer(
      ["quote", "--once", "--quiet", "--date", date], environment: ["XDG_STATE_HOME": state])
    #expect(result.status == .exited(0))
    #expect(result.errorText.isEmpty)
    return result.output.isEmpty ? [] : try result.lines
  }

  @Test func `it speaks the first time each day and is silent after`() throws {
    let folder = try TemporaryFolder()
    let state = "\(folder.path)/new/state"
    #expect(try run("2026-11-22", state: state).count == 1)
    #expect(try run("2026-11-22", state: state) == [])
    #expect(try run("2026-11-23", state: state).count == 1)
    #expect(try run("2026-11-23", state: state) == [])
    // As in a time zone further west.
    #expect(try run("2026-11-22", state: state) == [])
    #expect(try run("2026-11-23", state: state) == [])
  }

  @Test func `a home that isn't there isn't made`() throws {
    let folder = try TemporaryFolder()
    let home = folder.path(of: "ghost")
    let result = try runPioneer(
      ["quote", "--once"], environment: ["HOME": home, "XDG_STATE_HOME": ""])
    #expect(result.status == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test(arguments: ["/proc/nowhere", "/dev/null"])
  func `where nothing can be written it speaks every time`(state: String) throws {
    for _ in 0..<2 { #expect(try run("2026-11-22", state: state).count == 1) }
  }

  @Test(arguments: ["", "2026-11-2", "yesterday", "\u{0}\u{0}"])
  func `a damaged mark is as good as none`(content: String) throws {
    let folder = try TemporaryFolder()
    let state = folder.path
    try FileManager.default.createDirectory(
      atPath: "\(state)/pioneer", withIntermediateDirectories: true)
    try Data(content.utf8).write(to: URL(filePath: "\(state)/pioneer/quote"))
    #expect(try run("2026-11-22", state: state).count == 1)
    #expect(try run("2026-11-22", state: state) == [])
  }

  @Test func `a quote that doesn't fit isn't one that was shown`() throws {
    let folder = try TemporaryFolder()
    let refused = try runPioneer(
      ["quote", "--once", "--fit", "10x1", "--date", "2026-11-22"],
      environment: ["XDG_STATE_HOME": folder.path])
    #expect(refused.status == .exited(1))
    #expect(try run("2026-11-22", state: folder.path).count == 1)
  }
}
