import TestSupport
import Testing

@testable import Retrieval

@Suite struct WordVectorsTests {
  private let vectors = WordVectors()

  @Test func `every stem of the list has a vector of about the same length`() throws {
    let path = "\(packageRoot)/Sources/CLexicon/Data/english-word-vector-stems.txt"
    let stems = String(decoding: try readFile(path), as: UTF8.self).split(separator: "\n")
    let wrong = stems.enumerated().filter { place, stem in
      guard let number = vectors.number(of: String(stem)) else { return true }
      var sum = [Float](repeating: 0, count: WordVectors.dimensions)
      vectors.add(number, times: 1, to: &sum)
      let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return number != place || !(200...300).contains(length)
    }
    #expect(wrong.map(\.element) == [])
    #expect(stems.count > 10_000)
  }

  @Test(arguments: ["", "xyzzy", "alibaba ", "The", "你好"])
  func `what isn't in the list has none`(stem: String) {
    #expect(vectors.number(of: stem) == nil)
  }

  @Test(arguments: [
    ("teacher", "school", "ship"), ("money", "bank", "poem"), ("mother", "father", "steel"),
    ("ship", "sea", "exam"), ("failure", "success", "cotton"),
  ])
  func `words of one company point the same way`(
    word: String, like: String, unlike: String
  ) throws {
    let word = try direction(of: word)
    let like = try direction(of: like)
    let unlike = try direction(of: unlike)
    #expect(product(word, like) > product(word, unlike))
    #expect(abs(product(word, word) - 1) < 0.001)
  }

  @Test func `a weight counts, and a negative one takes away`() throws {
    let number = try #require(vectors.number(of: Analyzer().stem("teacher")))
    var sum = [Float](repeating: 0, count: WordVectors.dimensions)
    vectors.add(number, times: 2, to: &sum)
    vectors.add(number, times: -2, to: &sum)
    #expect(sum.allSatisfy { $0 == 0 })
  }

  @Test func `nothing can't be made of length 1 and stays nothing`() {
    var nothing = [Float](repeating: 0, count: 3)
    WordVectors.normalize(&nothing)
    #expect(nothing == [0, 0, 0])
    var some: [Float] = [3, 0, 4]
    WordVectors.normalize(&some)
    #expect(zip(some, [0.6, 0, 0.8] as [Float]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  private func direction(of word: String) throws -> [Float] {
    let number = try #require(vectors.number(of: Analyzer().stem(word)), "\(word)")
    var sum = [Float](repeating: 0, count: WordVectors.dimensions)
    vectors.add(number, times: 1, to: &sum)
    WordVectors.normalize(&sum)
    return sum
  }

  private func product(_ left: [Float], _ right: [Float]) -> Float {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
