import Files
import TestSupport
import Testing

@testable import Narrative

@Suite struct SourceFileTests {
  @Test func `a file is read whole and cited by its last name`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "my story.txt")
    // More than one read of any size.
    let bytes = Array(String(repeating: "It goes on. ", count: 50_000).utf8)
    try writeFile(bytes, to: path)
    let text = try SourceText(readingFileAt: path)
    #expect(text.name == "my story.txt")
    #expect(text.bytes == bytes)
  }

  @Test(
    arguments: [
      ([], SourceError.empty(name: "a.txt")), (Array(" \n".utf8), .empty(name: "a.txt")),
      ([0x61, 0x00], .binary(name: "a.txt")),
    ] as [([UInt8], SourceError)])
  func `what isn't text is refused under the path that was given`(
    bytes: [UInt8], expected: SourceError
  ) throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.txt")
    try writeFile(bytes, to: path)
    let error = #expect(throws: SourceError.self) { try SourceText(readingFileAt: path) }
    let description = expected.description
    #expect(error?.description == path + description.dropFirst("a.txt".count))
  }

  @Test func `a path to nothing is not found`() throws {
    let folder = try TemporaryFolder()
    try writeFile("Words.".utf8, to: folder.path(of: "a.txt"))
    for path in [
      "", folder.path(of: "b.txt"), folder.path(of: "b/a.txt"), folder.path(of: "a.txt/b"),
    ] {
      #expect(throws: SourceError.notFound(name: path)) { try SourceText(readingFileAt: path) }
    }
  }

  @Test func `a folder isn't a text`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    #expect(throws: SourceError.folder(name: path)) { try SourceText(readingFileAt: path) }
  }

  @Test func `what the system refuses is told in its own words`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "circle")
    // Unlike a permission, a link to itself stops the superuser too.
    let linked = unsafe symlink("circle", path)
    try #require(linked == 0)
    let reason = unsafe String(cString: strerror(ELOOP))
    #expect(throws: SourceError.unreadable(name: path, reason: reason)) {
      try SourceText(readingFileAt: path)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `a file without permission is told as such`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "secret.txt")
    try writeFile("Words.".utf8, to: path)
    let changed = unsafe chmod(path, 0)
    try #require(changed == 0)
    let reason = unsafe String(cString: strerror(EACCES))
    #expect(throws: SourceError.unreadable(name: path, reason: reason)) {
      try SourceText(readingFileAt: path)
    }
  }
}
