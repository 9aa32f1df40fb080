import Encoder
import Synchronization
import Testing

/// What holds for any network, with one that is quickly computed.
@Suite struct EncodingTests {
  /// Texts of all lengths, many longer than a window, in no order.
  private func texts(_ count: Int) -> [String] {
    var source = FixedGenerator(seed: 3)
    return (0..<count).map { _ in
      let words = (0..<Int.random(in: 0..<40, using: &source)).map { _ in
        String(
          (0..<Int.random(in: 1...7, using: &source)).map { _ in
            Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &source)))
          })
      }
      return words.joined(separator: " ")
    }
  }

  @Test(arguments: ["plain", "avx2", "avxvnni", "avx512vnni", "neon", "dotprod"], [1, 2, 3, 16])
  func `gives the same vectors with any instructions and threads`(
    kernel: String, threads: Int
  ) throws {
    let texts = texts(300)
    let expected = try Fixtures.tinyEncoder(kernel: "plain", threads: 1).encode(texts)
    let encoder = try Fixtures.tinyEncoder(kernel: kernel, threads: threads)
    #expect(try encoder.encode(texts) == expected)
    // Once more, with what the call before left behind.
    #expect(try encoder.encode(texts) == expected)
  }

  @Test func `gives a text the same vector alone and among others`() throws {
    let texts = texts(200)
    let encoder = try Fixtures.tinyEncoder()
    let vectors = try encoder.encode(texts)
    for (index, text) in texts.enumerated() {
      #expect(try encoder.encode(text) == vectors[index])
    }
  }

  @Test func `reads a long text as the sum of its windows`() throws {
    // A window of 24 positions has room for 22 pieces.
    let encoder = try Fixtures.tinyEncoder()
    let window = String(repeating: "a ", count: 22)
    let one = try encoder.encode(window)
    let three = try encoder.encode(window + window + window)
    #expect(one.cosine(three) > 0.9999)
    let other = String(repeating: "b ", count: 22)
    #expect(try encoder.encode(window + other).cosine(encoder.encode(other + window)) > 0.9999)
  }

  @Test(arguments: [
    "", "a", " \n ", "\0", "\u{FFFD}", "😀👩‍👩‍👧‍👦", "\u{301}\u{301}",
    String(repeating: "word ", count: 10_000), String(repeating: "x", count: 10_000),
  ])
  func `reads any text`(text: String) throws {
    let vector = try Fixtures.tinyEncoder().encode(text)
    #expect(vector.codes.count == 64)
    let length = vector.numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(abs(length - 1) < 0.02)
  }

  @Test func `reads any bytes`() throws {
    var source = FixedGenerator(seed: 5)
    let encoder = try Fixtures.tinyEncoder()
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &source) }
      #expect(try encoder.encode(bytes: bytes).codes.contains { abs($0) == 127 })
    }
  }

  @Test func `says how far it is, and stops when told to`() throws {
    let texts = texts(500)
    let encoder = try Fixtures.tinyEncoder(threads: 2)
    var heard: [Int] = []
    let vectors = try encoder.encode(texts) { done in
      heard.append(done)
      return true
    }
    #expect(vectors.count == 500)
    #expect(heard == heard.sorted() && heard.count > 1)
    #expect(heard.allSatisfy { (0...500).contains($0) })
    #expect(throws: SentenceEncoderError.cancelled) {
      _ = try encoder.encode(texts) { _ in false }
    }
    #expect(try encoder.encode(texts) == vectors)
  }

  @Test func `serves several threads at once`() async throws {
    let texts = texts(60)
    let encoder = try Fixtures.tinyEncoder(threads: 2)
    let expected = try encoder.encode(texts)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { try encoder.encode(texts) == expected }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func `comes back from bytes`() throws {
    let vectors = try Fixtures.tinyEncoder().encode(texts(20))
    let bytes = vectors.bytes
    #expect(SentenceVectors(bytes: bytes.span) == vectors)
    for length in 0..<bytes.count {
      #expect(SentenceVectors(bytes: bytes.span.extracting(0..<length)) == nil)
    }
    var damaged = bytes
    damaged[11] = 0xFF
    #expect(SentenceVectors(bytes: damaged.span) == nil)
    let none = try Fixtures.tinyEncoder().encode([])
    #expect(SentenceVectors(bytes: none.bytes.span) == none)
  }

  @Test func `compares nothing with vectors of another width`() throws {
    let vectors = try Fixtures.tinyEncoder().encode(["a", "b"])
    let other = try SentenceEncoder(ModelFile.embedded()).encode("a")
    #expect(vectors.products(with: other) == [0, 0])
    #expect(vectors[0].cosine(other) == 0)
  }
}
