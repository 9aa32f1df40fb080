import Encoder
import Testing

/// The program's own models: vectors as transformers computes them, whatever the way.
@Suite struct EncoderTests {
  private let file: ModelFile

  init() throws { file = try ModelFile.embedded() }

  @Test func `agrees with transformers`() throws {
    let texts = try Fixtures.lines("sentences.txt")
    let codes = try Fixtures.bytes("sentences.vectors").map { Int8(bitPattern: $0) }
    let vectors = try SentenceEncoder(file).encode(texts)
    try #require(texts.count == 200 && codes.count == 200 * vectors.width)
    for (index, text) in texts.enumerated() {
      let expected = codes[index * vectors.width..<(index + 1) * vectors.width].map { Float($0) }
      let cosine = cosine(vectors[index].numbers, expected)
      #expect(cosine >= 0.995, "\(text)")
    }
  }

  private func cosine(_ left: [Float], _ right: [Float]) -> Float {
    func product(_ left: [Float], _ right: [Float]) -> Float {
      zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return product(left, right) / (product(left, left) * product(right, right)).squareRoot()
  }

  @Test func `gives a text one vector, with any instructions and threads, alone or not`() throws {
    let texts = ["Where were you born?", "", "I was born in Leeds, and I kept bees.", "😀"]
    let expected = try SentenceEncoder(file, kernel: "plain", threads: 1).encode(texts)
    for kernel in ["avx512vnni", "avxvnni", "avx2", "dotprod", "neon", "none"] {
      let vectors = try SentenceEncoder(file, kernel: kernel, threads: 2).encode(texts)
      #expect(vectors == expected, "\(kernel)")
    }
    let encoder = try SentenceEncoder(file)
    for (index, text) in texts.enumerated() {
      let vector = try encoder.encode(text)
      #expect(vector == expected[index])
    }
  }

  @Test func `finds what means the same`() throws {
    let vectors = try SentenceEncoder(file).encode([
      "How old are you?", "What is your age?", "The bread is in the oven.",
    ])
    #expect(vectors.cosine(0, 1) > 0.6)
    #expect(vectors.cosine(0, 2) < 0.3)
    let products = vectors.products(with: vectors[0])
    #expect(abs(products[1] - vectors.cosine(0, 1)) < 0.005)
  }

  @Test func `has the bytes it was written with`() {
    #expect(file.verify())
    #expect(file.digest.count == 32)
    #expect(file.floats("no such model") == nil)
  }
}
