import Foundation

/// Makes the table that the program reads in place of the list of word forms that people edit.
///
/// Run it after a change of the list: `swift run lexicon-tool Sources/CLexicon/Data`. A test fails
/// where the table isn't that of the list.
@main
enum LexiconTool {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: lexicon-tool Sources/CLexicon/Data")
      exit(64)
    }
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let list = try String(
      contentsOf: folder.appendingPathComponent(WordFormsTable.source), encoding: .utf8)
    try WordFormsTable.compile(list)
      .write(
        to: folder.appendingPathComponent(WordFormsTable.name), atomically: true, encoding: .utf8)
  }
}
