import Files
import TestSupport
import Testing

@testable import Narrative

@Suite struct TextFilesTests {
  @Test func `walks a folder in byte order without hidden files, other kinds and loops`() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "b/inner", ".hidden"] { unsafe mkdir(folder.path(of: name), 0o755) }
    for name in ["a.txt", "Z.md", "b/1.txt", "b/inner/2", ".x.txt", ".hidden/y.txt", "c.png"] {
      try writeFile("Hi.".utf8, to: folder.path(of: name))
    }
    unsafe symlink(folder.path, folder.path(of: "b/loop"))
    unsafe symlink("a.txt", folder.path(of: "same.txt"))
    unsafe symlink("nowhere", folder.path(of: "broken"))
    let root = folder.path
    let found = TextFiles(at: [root])
    #expect(found.files.map(\.name) == ["Z.md", "a.txt", "b/1.txt", "b/inner/2"])
    #expect(found.files.map(\.path) == found.files.map { root + "/" + $0.name })
    #expect(found.errors.isEmpty)
    #expect(
      found.skipped.map(\.name).sorted()
        == ["b/loop", "broken", "c.png", "same.txt"].map { root + "/" + $0 })
  }

  @Test func `reads no file twice and names what isn't there`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "a.txt")
    try writeFile("Hi.".utf8, to: file)
    let missing = folder.path(of: "none")
    let root = folder.path
    let found = TextFiles(at: [file, root, missing, "/dev/null"])
    #expect(found.files.map(\.path) == [file])
    #expect(
      found.errors == [
        .noFiles(name: root), .notFound(name: missing), .notAFile(name: "/dev/null"),
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `names what may not be read, until it may`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "a.txt")
    try writeFile("Hi.".utf8, to: file)
    let root = folder.path
    let reason = SystemReason.text(EACCES)
    unsafe chmod(file, 0)
    #expect(TextFiles(at: [root]).skipped == [.unreadable(name: file, reason: reason)])
    #expect(TextFiles(at: [file]).errors == [.unreadable(name: file, reason: reason)])
    unsafe chmod(file, 0o600)
    #expect(TextFiles(at: [root]).files.map(\.path) == [file])
    unsafe chmod(root, 0)
    defer { unsafe chmod(root, 0o700) }
    #expect(TextFiles(at: [root]).errors == [.unreadable(name: root, reason: reason)])
  }
}
