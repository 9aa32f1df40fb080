#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Texts of many pages that lie outside the package, for tests that take all there is of them.
enum SharedFolder {
  /// The paths of the texts; empty where there is no such folder.
  static var texts: [String] {
    ["the-e-commerce-pioneer", "carnegie", "up-from-slavery"]
      .map { "\(path)/texts/\($0).txt" }
      .filter { unsafe access($0, R_OK) == 0 }
  }

  /// The folder that `PIONEER_SHARED_FOLDER` names, else `../shared` from the package's root.
  private static var path: String {
    if let named = unsafe getenv("PIONEER_SHARED_FOLDER") { return unsafe String(cString: named) }
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return root.joined(separator: "/") + "/../shared"
  }
}
