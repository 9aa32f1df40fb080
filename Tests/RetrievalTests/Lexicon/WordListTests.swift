import Foundation
import Retrieval
import TestSupport
import Testing

@Suite struct WordListTests {
  @Test(arguments: WordList.allCases)
  func `every list is there, and nothing in it twice`(list: WordList) {
    #expect(!list.entries.isEmpty)
    #expect(list.words.count == list.entries.count)
    #expect(
      list.entries.allSatisfy { $0.first?.isWhitespace == false && $0.last?.isWhitespace == false })
  }

  @Test func `no list of the files is without a name in the program`() throws {
    let folder = packageRoot + "/Sources/CLexicon/Data/lists/"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { file in
      try String(contentsOfFile: folder + file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("[") }.map { String($0.dropFirst().dropLast()) }
    }
    #expect(names.sorted() == WordList.allCases.map(\.rawValue).sorted())
  }
}
