import Files
import Narrative
import Testing

@testable import Retrieval

/// Index files whose checksums are right and whose contents lie: no answer is promised, and no
/// crash is.
@Suite struct HostileIndexTests {
  private let folder = TemporaryFolder()

  /// The sections and numbers of a good index.
  private func goodSections() throws -> (sections: [(SectionIdentifier, [UInt8])], [UInt64]) {
    let text = try SourceText(name: "a.txt", rawBytes: Array(Samples.text(passages: 400).utf8))
    let cache = CorpusCache(folder: folder.path, workerCount: 1, smallest: 0)
    let file = CorpusFile(path: "a", size: text.count, modified: 0)
    _ = try cache.open([file], rebuild: true) { _ in text }
    let name = try #require(folder.names.first)
    let good = try SectionFile(
      openingFileAt: "\(folder.path)/\(name)", version: IndexFormat.version)
    return (
      good.header.sections.map { ($0.identifier, good.section($0.identifier).array) },
      good.header.numbers
    )
  }

  private func tryAll(
    _ sections: [(SectionIdentifier, [UInt8])], _ numbers: [UInt64], name: String
  ) throws {
    let path = "\(folder.path)/\(name)"
    let output = try OutputFile(creating: path + ".new")
    let writer = try SectionFileWriter(output, version: IndexFormat.version)
    for (identifier, bytes) in sections { try writer.append(identifier, bytes) }
    try writer.finish(key: ContentKey(high: 0, low: 0), digest: 0, numbers: numbers)
    try output.publish(as: path)
    let file = try SectionFile(openingFileAt: path, version: IndexFormat.version)
    guard let corpus = Corpus(file, origin: .cache, warnings: []) else { return }
    let narrative = corpus.narrative
    for document in narrative.documents { _ = document.text.bytes.count }
    for passage in sampled(narrative.passages.count) {
      _ = narrative.text(ofPassage: passage)
      _ = narrative.identifier(ofPassage: passage)
      _ = narrative.document(ofPassage: passage).title
      for sentence in narrative.passages[passage].sentences.prefix(3) {
        _ = narrative.text(ofSentence: sentence)
      }
    }
    for sentence in sampled(narrative.sentences.count) {
      _ = narrative.text(ofSentence: sentence)
      _ = narrative.sentences[sentence].line
    }
    let query = ["zqa": 1.0, "zend": 1, "zqj": 1, "so": 2, "zqab": 1, "": 1]
    _ = corpus.passages.search(query, limit: 10)
    _ = corpus.passages.search(query, limit: 1_000_000)
    _ = corpus.passages.allTerms.count
    corpus.words.visitAll { _, _ in }
  }

  private func sampled(_ count: Int) -> StrideTo<Int> {
    stride(from: 0, to: count, by: max(count / 40, 1))
  }

  @Test func `survives any section full of anything`() throws {
    let (sections, numbers) = try goodSections()
    var generator = SeededGenerator(seed: 3)
    for number in sections.indices {
      for variant in 0..<5 {
        var damaged = sections
        let count = damaged[number].1.count
        switch variant {
        case 0: damaged[number].1 = []
        case 1: damaged[number].1 = [UInt8](repeating: 0xFF, count: count)
        case 2: damaged[number].1 = [UInt8](repeating: 0, count: count)
        case 3: damaged[number].1 = (0..<count).map { _ in .random(in: 0...255, using: &generator) }
        default: damaged[number].1.removeLast(count / 2)
        }
        try tryAll(damaged, numbers, name: "\(number)-\(variant)")
      }
    }
  }

  @Test func `survives single lies everywhere`() throws {
    let (sections, numbers) = try goodSections()
    var generator = SeededGenerator(seed: 4)
    for round in 0..<150 {
      var damaged = sections
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let number = Int.random(in: 0..<sections.count, using: &generator)
        guard let place = damaged[number].1.indices.randomElement(using: &generator) else {
          continue
        }
        damaged[number].1[place] = .random(in: 0...255, using: &generator)
      }
      try tryAll(damaged, numbers, name: "lie-\(round)")
    }
  }

  @Test func `survives numbers that lie`() throws {
    let (sections, numbers) = try goodSections()
    for number in numbers.indices {
      for lie in [0, 1, 399, 401, UInt64(UInt32.max), UInt64.max] {
        var lies = numbers
        lies[number] = lie
        try tryAll(sections, lies, name: "number-\(number)-\(lie)")
      }
    }
  }

  @Test func `refuses any bytes as a file`() {
    var generator = SeededGenerator(seed: 5)
    for count in [0, 1, 8, 4096, 4097, 20_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let path = folder.write(bytes, to: "random-\(count)")
      #expect(throws: SectionFileError.foreign) {
        try SectionFile(openingFileAt: path, version: IndexFormat.version)
      }
    }
    #expect(throws: SectionFileError.foreign) {
      try SectionFile(openingFileAt: folder.path, version: IndexFormat.version)
    }
    #expect(throws: SectionFileError.missing) {
      try SectionFile(openingFileAt: folder.path + "/none", version: IndexFormat.version)
    }
  }
}
