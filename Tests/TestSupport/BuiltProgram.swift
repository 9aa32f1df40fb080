/// The path of an executable of this package, which the build puts beside the tests.
///
/// - Parameter name: The executable's name in the manifest. The test target must depend on it, or it
///   may be missing or out of date.
package func builtProgram(_ name: String) -> String {
  // Where a bundle is a folder, as on macOS, the program that runs the tests isn't beside it, but
  // the bundle is among its arguments.
  let arguments = CommandLine.arguments
  let bundle = arguments.first { $0.contains(".xctest") } ?? arguments.first ?? ""
  let folders = bundle.split(separator: "/", omittingEmptySubsequences: false)
  let inside = folders.firstIndex { $0.hasSuffix(".xctest") } ?? max(0, folders.count - 1)
  return (folders[..<inside] + [name[...]]).joined(separator: "/")
}
