import Files
import Testing

@testable import Retrieval

@Suite struct PathResolverTests {
  private let folder = TemporaryFolder()

  @Test func `a path is the one that the system finds`() {
    let root = folder.path
    _ = folder.write("I keep bees.", to: "story")
    for (name, target) in [("link", "story"), ("here", "."), ("loop", "loop"), ("gone", "none")] {
      _ = unsafe symlink(target, "\(root)/\(name)")
    }
    var resolver = PathResolver()
    let paths = [
      "story", "link", "here/story", "here/here/link", "./story", "here/../\(name)/story", "loop",
      "gone", "none", "none/story", "story/story", "", "here/", ".", "..", "here/.", "//story",
    ].map { "\(root)/\($0)" }
    for path in paths + paths + ["/", "/tmp", "//tmp", "tmp", "", ".", "..", "../"] {
      #expect(resolver.absolute(path) == CorpusFile.absolute(path), "\(path)")
    }
  }

  private var name: String { String(folder.path.split(separator: "/").last ?? "") }
}
