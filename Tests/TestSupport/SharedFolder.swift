internal import Files

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Texts of many pages, and questions about them, that lie outside the package, for tests that take
/// all there is of them.
package enum SharedFolder {
  /// The paths of the texts; empty where there is no such folder.
  package static var texts: [String] { files(in: "texts", endingIn: ".txt") }

  /// The paths of the question files; empty where there is no such folder.
  package static var questionFiles: [String] {
    files(in: "questions", endingIn: ".jsonl").filter { !$0.hasSuffix(".qrels.jsonl") }
  }

  /// The path of the text that a question file asks about, or nil for the built-in story.
  ///
  /// A file is named after its text: `carnegie-dev.jsonl` asks about `carnegie.txt`.
  package static func text(askedBy questionFile: String) -> String? {
    let name = questionFile.split(separator: "/").last?.split(separator: "-").first ?? ""
    let text = "\(path)/texts/\(name).txt"
    return unsafe access(text, R_OK) == 0 ? text : nil
  }

  private static func files(in folder: String, endingIn suffix: String) -> [String] {
    let folder = "\(path)/\(folder)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The folder that `PIONEER_SHARED_FOLDER` names, else `../shared` from the package's root.
  private static var path: String {
    if let named = unsafe getenv("PIONEER_SHARED_FOLDER") { return unsafe String(cString: named) }
    return packageRoot + "/../shared"
  }
}
