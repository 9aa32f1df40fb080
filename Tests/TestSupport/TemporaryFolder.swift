internal import CTestSupport
import Files

/// A new empty folder, removed with all that is in it at the end of the scope.
package struct TemporaryFolder: ~Copyable {
  /// The absolute path, without links in it.
  package let path: String

  /// Creates the folder.
  package init() throws {
    var template = Array("/tmp/pioneer-tests.XXXXXX".utf8CString)
    guard let created = unsafe mkdtemp(&template) else {
      throw TestFailure("No temporary folder: error \(errno)")
    }
    let resolved = unsafe realpath(created, nil)
    defer { unsafe free(resolved) }
    path = unsafe String(cString: resolved ?? created)
  }

  deinit { unsafe CTestSupport_remove(path) }

  /// The path of something in the folder.
  package func path(of name: String) -> String { path + "/" + name }
}
