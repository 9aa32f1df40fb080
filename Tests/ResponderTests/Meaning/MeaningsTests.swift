import Encoder
import Retrieval
import Testing

@testable import Responder

@Suite struct MeaningsTests {
  private static let story = "We sold kites in Bristol. A banker refused us. The road went uphill."

  private let index: NarrativeIndex
  private let encoder: SentenceEncoder

  init() throws {
    index = try NarrativeIndex(texts: Self.story)
    encoder = try SentenceEncoder(ModelFile.embedded(), threads: 1)
  }

  private func meanings(areComplete: Bool) throws -> Meanings {
    Meanings(
      index: index, encoder: encoder,
      vectors: areComplete ? try encoder.encode(index.sentenceTexts) : nil)
  }

  @Test func `with all vectors every sentence is compared`() throws {
    let meanings = try meanings(areComplete: true)
    let vector = meanings.vector(of: "We sold kites in Bristol.")
    let likeness = meanings.likeness(to: vector, among: [])
    #expect(meanings.areComplete)
    #expect(likeness.closest(1) == [0])
    #expect(likeness[0] > 0.99 && likeness[1] < likeness[0])
    #expect(meanings.likeness(of: 0, and: 0) > 0.99)
  }

  @Test func `without, those that are asked for`() throws {
    let meanings = try meanings(areComplete: false)
    let vector = meanings.vector(of: "We sold kites in Bristol.")
    #expect(meanings.vector(ofSentence: 0) == nil && meanings.likeness(of: 0, and: 0) == 0)
    let likeness = meanings.likeness(to: vector, among: [0, 2])
    #expect(!meanings.areComplete)
    #expect(likeness.closest(3) == [0, 2])
    #expect(likeness[1] == likeness.mean)
    #expect(meanings.vector(ofSentence: 0) == vector)
    #expect(meanings.vector(ofSentence: 1) == nil)
  }

  // In an index file that lies a sentence may belong to two passages.
  @Test(arguments: [true, false])
  func `a sentence may be named twice`(areComplete: Bool) throws {
    let meanings = try meanings(areComplete: areComplete)
    let likeness = meanings.likeness(to: meanings.vector(of: "kites"), among: [1, 0, 1, 1])
    #expect((-1...1).contains(likeness[1]))
  }

  @Test func `a line has one vector, however many were asked for since`() throws {
    let meanings = try meanings(areComplete: true)
    let vector = meanings.vector(of: "Did you sell kites?")
    for number in 0..<20 { _ = meanings.vector(of: "\(number)") }
    #expect(meanings.vector(of: "Did you sell kites?") == vector)
    #expect(try encoder.encode("Did you sell kites?") == vector)
  }

  @Test func `a line is read as far as it says what it is about`() throws {
    let meanings = try meanings(areComplete: true)
    let long = String(repeating: "We sold kites. ", count: 4_000)
    #expect(meanings.vector(of: long) == meanings.vector(of: String(long.prefix(2_048))))
    let context = Context(line: long, best: nil, answer: [], said: [])
    let joined = context.joined(with: "Did a banker help?")
    #expect(joined.hasPrefix("We sold kites. We") && joined.hasSuffix(" Did a banker help?"))
    #expect(joined.utf8.count < Meanings.mostBytes)
    // A character that is cut is no trouble.
    _ = meanings.vector(of: String(repeating: "你", count: 1_000))
  }
}
