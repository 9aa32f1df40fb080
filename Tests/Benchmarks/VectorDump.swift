import Encoder
import Foundation
import Retrieval

/// The vectors of lines, for models that are fitted to nothing else.
enum VectorDump {
  /// Writes the vectors of the lines of a file, one text a line, to standard output, in the form of
  /// `SentenceVectors.bytes`.
  ///
  /// For `-` in place of the file, the section of the models file for the built-in story.
  static func run(modelsFile: String, lineFile: String) throws {
    let encoder = try SentenceEncoder(try ModelFile(path: modelsFile))
    if lineFile == "-" {
      let section = try VectorCache.section(of: Corpus.builtIn(), by: encoder)
      FileHandle.standardOutput.write(Data(section))
      return
    }
    let lines = try String(contentsOfFile: lineFile, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    FileHandle.standardOutput.write(Data(try encoder.encode(lines).bytes))
  }
}
