import Files
import Testing

@testable import Retrieval

@Suite struct CacheFolderTests {
  private let folder = TemporaryFolder()

  @Test func `a folder is made with those above it, for the user alone`() {
    let path = folder.path + "/a/b/c"
    #expect(CacheFolder.make(path) == nil)
    #expect(CacheFolder.make(path) == nil)
    var status = stat()
    #expect(unsafe stat(path, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFDIR)
    #expect(status.st_mode & 0o077 == 0)
    _ = unsafe system("rm -r \(folder.path)/a")
  }

  @Test(arguments: ["file", "file/below", "link", "link/below"])
  func `one that can't be made is told`(name: String) {
    _ = folder.write("no folder", to: "file")
    _ = unsafe symlink("nowhere", "\(folder.path)/link")
    #expect(CacheFolder.make("\(folder.path)/\(name)") != nil)
    #expect(folder.bytes(of: "file") == Array("no folder".utf8))
  }

  @Test(arguments: ["/", "/tmp", "/proc"])
  func `one that is there is left as it is`(path: String) {
    #expect(CacheFolder.make(path) == nil)
  }

  @Test func `what is kept beside an index goes with it, and nothing else does`() {
    let names = [
      "one.index", "one.quotes", "one.vectors", "two.vectors", "three.quotes", "new.index",
      "new.vectors", "letter", "one", "one.txt", "index", "four.index.bak",
    ]
    for name in names { _ = folder.write("any", to: name) }
    CacheFolder.evict(
      in: folder.path, besides: "\(folder.path)/new.vectors",
      // A file's time may be a moment ahead of the clock's.
      by: EvictionPolicy(longestUnused: -60, mostBytes: 0, safeFor: -60))
    #expect(
      folder.names == [
        "four.index.bak", "index", "letter", "new.index", "new.vectors", "one", "one.txt",
      ])
  }

  @Test func `a folder that isn't there has nothing to remove`() {
    CacheFolder.evict(
      in: "\(folder.path)/missing", besides: "\(folder.path)/missing/a.index", by: EvictionPolicy())
    CacheFolder.removeLeftovers(in: "\(folder.path)/missing")
    #expect(folder.names.isEmpty)
  }

  @Test func `no two builds write to the same file`() {
    let names = (0..<100).map { _ in CacheFolder.leftoverPrefix(in: folder.path) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix(folder.path + "/\(getpid())-") })
  }
}
