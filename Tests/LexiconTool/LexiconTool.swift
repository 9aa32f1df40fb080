import Foundation
import Retrieval

/// Makes the tables that the program reads in place of the lexicon's sources that people edit.
///
/// Run it after a change of a source: `swift run lexicon-tool Sources/CLexicon/Data`. A test fails
/// where the tables are not those of the sources.
@main
enum LexiconTool {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: lexicon-tool Sources/CLexicon/Data")
      exit(64)
    }
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    let tables = try LexiconTables.compile(read: { name in
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    })
    for (name, table) in tables {
      let file = folder.appendingPathComponent(name)
      try table.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
