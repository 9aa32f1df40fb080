import Narrative
import Testing

@testable import Retrieval

@Suite struct PersistentIndexTests {
  private func corpora(
    _ texts: [SourceText], workers: Int = 2
  ) throws -> (memory: Corpus, stored: Corpus) {
    let folder = TemporaryFolder()
    let cache = CorpusCache(folder: folder.path, workerCount: workers, smallest: 0)
    let files = texts.map { CorpusFile(path: $0.name, size: $0.count, modified: 0) }
    let stored = try cache.open(files) { file in texts.first { $0.name == file.path } }
    #expect(stored.origin == .built)
    return (try Corpus(reading: texts), stored)
  }

  private func expectSame(_ left: Narrative, _ right: Narrative) {
    #expect(left.documents.count == right.documents.count)
    #expect(left.passages.count == right.passages.count)
    #expect(left.sentences.count == right.sentences.count)
    for (one, other) in zip(left.documents, right.documents) {
      #expect(one.text.name == other.text.name)
      #expect(one.text.bytes == other.text.bytes)
      #expect(one.title == other.title)
      #expect(one.author == other.author)
      #expect(one.passages == other.passages)
    }
    for index in left.passages.indices {
      let (one, other) = (left.passages[index], right.passages[index])
      #expect(one.document == other.document)
      #expect(one.number == other.number)
      #expect(one.byteRange == other.byteRange)
      #expect(one.line == other.line)
      #expect(one.sentences == other.sentences)
      #expect(left.text(ofPassage: index) == right.text(ofPassage: index))
    }
    for index in left.sentences.indices {
      let (one, other) = (left.sentences[index], right.sentences[index])
      #expect(one.passage == other.passage)
      #expect(one.byteRange == other.byteRange)
      #expect(one.line == other.line)
      #expect(left.text(ofSentence: index) == right.text(ofSentence: index))
    }
  }

  @Test func `keeps several texts word for word with every place`() throws {
    let (memory, stored) = try corpora(Samples.sources())
    expectSame(memory.narrative, stored.narrative)
  }

  @Test(arguments: [1, 2, 3])
  func `keeps the built-in narrative whatever the number of workers`(workers: Int) throws {
    let (memory, stored) = try corpora([SourceText.builtIn()], workers: workers)
    expectSame(memory.narrative, stored.narrative)
    let (index, storedIndex) = (memory.passages, stored.passages)
    #expect(index.allTerms == storedIndex.allTerms)
    for term in index.allTerms {
      #expect(index.documentFrequency(of: term) == storedIndex.documentFrequency(of: term))
    }
  }

  @Test func `counts words and terms as the analyzer does`() throws {
    let (memory, stored) = try corpora(Samples.sources() + [SourceText.builtIn()])
    let analyzer = Analyzer()
    var counts: [String: Int] = [:]
    for passage in memory.narrative.passages.indices {
      for token in analyzer.tokens(in: memory.narrative.text(ofPassage: passage)) {
        counts[token.word, default: 0] += 1
      }
    }
    var storedCounts: [String: Int] = [:]
    stored.words.visitAll { word, count in
      storedCounts[String(decoding: word, as: UTF8.self)] = count
    }
    #expect(counts == storedCounts)
    for (word, count) in counts { #expect(stored.words.count(of: word) == count) }
    #expect(stored.words.count(of: "unheard") == 0)
  }

  @Test func `finds exactly what adding up all scores finds`() throws {
    let text = try SourceText(
      name: "random.txt", rawBytes: Array(Samples.text(passages: 4500).utf8))
    let index = try corpora([text]).stored.passages
    var generator = SeededGenerator(seed: 7)
    for round in 0..<120 {
      var query: [String: Double] = [:]
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let share = Double.random(in: 0..<1, using: &generator)
        query["zq" + Samples.word(Int(3000 * share * share * share))] =
          [1, 1, 2, 0.3].randomElement(using: &generator)
      }
      if round % 5 == 0 { query["zend"] = 1 }
      let limit = [1, 3, 10, 100][round % 4]
      // Where all are wanted, none can be skipped.
      let all = index.search(query, limit: index.passageCount)
      #expect(index.search(query, limit: limit) == Array(all.prefix(limit)), "\(query)")
    }
  }

  @Test(arguments: [
    [:], ["nowhere": 1], ["zend": 0], ["zend": -1], ["zend": .nan], ["zend": .infinity],
    ["zend": 1e300], ["": 1],
  ])
  func `survives any query`(query: [String: Double]) throws {
    let text = try SourceText(
      name: "random.txt", rawBytes: Array(Samples.text(passages: 200).utf8))
    let index = try corpora([text]).stored.passages
    _ = index.search(query, limit: 10)
    #expect(index.search(query, limit: 0).isEmpty)
  }

  @Test(arguments: [1, 2, 3])
  func `finds the same in texts of many languages as in memory`(workers: Int) throws {
    let (memory, stored) = try corpora(Samples.languages(), workers: workers)
    expectSame(memory.narrative, stored.narrative)
    #expect(memory.languages == stored.languages)
    #expect(memory.languages.count == 6)
    #expect(memory.languages.contains(nil))
    for (one, other) in zip(memory.narrative.documents, stored.narrative.documents) {
      #expect(one.language == other.language)
    }
    let (left, right) = (NarrativeIndex(memory), NarrativeIndex(stored))
    #expect(left.passages.allTerms == right.passages.allTerms)
    for term in left.passages.allTerms {
      #expect(
        left.passages.documentFrequency(of: term) == right.passages.documentFrequency(of: term))
    }
    #expect(left.wordCount == right.wordCount)
    for question in [
      "When was the mill sold?", "¿Quién vendió el molino?", "谁卖了磨坊？", "Кто продал?",
    ] {
      let (one, other) = (left.query(question), right.query(question))
      #expect(one.terms == other.terms)
      let (found, storedFound) = (left.search(one, limit: 9), right.search(other, limit: 9))
      #expect(found == storedFound)
    }
  }
}
