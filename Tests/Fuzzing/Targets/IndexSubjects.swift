import Retrieval

/// Puts any bytes in the place of an index file.
final class AnyIndexSubject: FuzzSubject {
  private let stored: StoredCorpus

  init() throws { stored = try StoredCorpus() }

  func problem(with input: [UInt8]) throws -> String? {
    for isTrusted in [false, true] {
      if let corpus = try stored.open(index: input, isTrusted: isTrusted),
        let problem = try StoredCorpusUse(corpus, stored).problem()
      {
        return problem
      }
    }
    return nil
  }
}

/// Makes some bytes of a good index file lie, or of the quotes or vectors kept beside it, five bytes of
/// the input at a time: which part, where in it, how, and what.
final class DamagedIndexSubject: FuzzSubject {
  private static let mostLies = 64

  private let stored: StoredCorpus

  init() throws { stored = try StoredCorpus() }

  func problem(with input: [UInt8]) throws -> String? {
    var (index, quotes, vectors) = (stored.index, stored.quotes, stored.vectors)
    var hasLyingQuotes = false
    var hasLyingVectors = false
    var reader = InputReader(input)
    for _ in 0..<Self.mostLies {
      guard let part = reader.byte() else { break }
      if part == .max {
        hasLyingQuotes = true
        Self.lie(in: &quotes, part: reader.byte() ?? 0, &reader)
      } else if part == .max - 1 {
        hasLyingVectors = true
        Self.lie(in: &vectors, part: reader.byte() ?? 0, &reader)
      } else {
        Self.lie(in: &index, part: part, &reader)
      }
    }
    SectionLayout.sealHeader(of: &index)
    SectionLayout.sealHeader(of: &quotes)
    SectionLayout.sealHeader(of: &vectors)
    if hasLyingQuotes { try stored.put(quotes: quotes, isTrusted: true) }
    if hasLyingVectors { try stored.put(vectors: vectors, isTrusted: true) }
    guard let corpus = try stored.open(index: index, isTrusted: true) else { return nil }
    let use = try StoredCorpusUse(corpus, stored)
    // Quotes that aren't believed are written anew, which takes the disk's time.
    if hasLyingQuotes { use.quote() }
    return use.problem()
  }

  private static func lie(in bytes: inout [UInt8], part: UInt8, _ reader: inout InputReader) {
    let regions = SectionLayout(bytes).regions
    guard !regions.isEmpty else { return }
    let region = regions[Int(part) % regions.count]
    let place = Int(reader.byte() ?? 0) | Int(reader.byte() ?? 0) << 8
    let start = region.lowerBound + place % region.count
    let kind = reader.byte() ?? 0
    let value = reader.byte() ?? 0
    switch kind % 4 {
    case 0: bytes[start] = value
    case 1: bytes[start] ^= value
    case 2:
      for offset in start..<min(start + Int(value % 9), region.upperBound) { bytes[offset] = 0xFF }
    default:
      for offset in start..<min(start + Int(value), region.upperBound) { bytes[offset] = 0 }
    }
  }
}
