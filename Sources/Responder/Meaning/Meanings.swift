internal import Encoder
internal import Narrative
internal import Retrieval

/// How close lines are in meaning to the sentences of a narrative.
///
/// The vectors of a narrative's sentences come with its index. A narrative too long for that has none:
/// then the sentences that are looked at are encoded when they are asked for.
final class Meanings {
  private let index: NarrativeIndex
  private let encoder: SentenceEncoder
  private let ranShort: () -> Void

  /// The vectors of all sentences, if they are there.
  let vectors: SentenceVectors?

  private var encoded: [Int: SentenceVector] = [:]
  private var lines: [String: SentenceVector] = [:]

  /// The entries a memo may hold before it starts afresh, so that lines without end can't fill the
  /// memory.
  private static let mostRemembered = 4_096

  /// The bytes of a line that are read, about as many as the network looks at together: whoever writes
  /// more has said what it is about.
  static let mostBytes = 2_048

  /// Compares with the sentences of a narrative.
  ///
  /// - Parameters:
  ///   - index: The narrative.
  ///   - encoder: What makes vectors of lines.
  ///   - vectors: The vectors of all its sentences, in order; nil to encode those that are asked for.
  ///   - ranShort: Called when there isn't the memory to read a text.
  init(
    index: NarrativeIndex, encoder: SentenceEncoder, vectors: SentenceVectors?,
    ranShort: @escaping () -> Void = {}
  ) {
    self.index = index
    self.encoder = encoder
    self.vectors = vectors
    self.ranShort = ranShort
  }

  /// Whether the vectors of all sentences are there.
  var areComplete: Bool { vectors != nil }

  /// The vector of a line, as far as it is read.
  ///
  /// - Complexity: O(n) in its length, with some milliseconds for the first word.
  func vector(of line: String) -> SentenceVector {
    let line = line.beginning(ofBytes: Self.mostBytes)
    if let known = lines[line] { return known }
    let vector = encoded([line])[0]
    if lines.count >= Self.mostRemembered { lines.removeAll() }
    lines[line] = vector
    return vector
  }

  /// Makes the vectors of lines that will be asked for.
  ///
  /// - Complexity: O(n) in their length.
  func prepare(_ lines: [String]) {
    let new = Array(Set(lines.filter { self.lines[$0] == nil && !$0.isEmpty })).sorted()
    guard !new.isEmpty else { return }
    if self.lines.count + new.count > Self.mostRemembered { self.lines.removeAll() }
    for (line, vector) in zip(new, encoded(new)) { self.lines[line] = vector }
  }

  /// The cosines of a vector with the sentences of the narrative.
  ///
  /// - Parameter sentences: Those that are wanted, where not all vectors are there.
  func likeness(to vector: SentenceVector, among sentences: [Int]) -> Likeness {
    if let vectors { return Likeness(all: vectors.products(with: vector)) }
    let new = sentences.filter { encoded[$0] == nil }
    if encoded.count + new.count > Self.mostRemembered { encoded.removeAll() }
    let missing = sentences.filter { encoded[$0] == nil }
    let found = encoded(missing.map { index.narrative.text(ofSentence: $0) })
    for (place, sentence) in missing.enumerated() { encoded[sentence] = found[place] }
    return Likeness(
      // In an index file that lies a sentence may belong to two passages.
      some: Dictionary(
        sentences.compactMap { sentence in
          encoded[sentence].map { (sentence, $0.cosine(vector)) }
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// The vectors of texts; of no length where there isn't the memory to read them, so that nothing is
  /// near them.
  private func encoded(_ texts: [String]) -> [SentenceVector] {
    guard let vectors = try? encoder.encode(texts) else {
      ranShort()
      return Array(repeating: .zero(width: encoder.width), count: texts.count)
    }
    return texts.indices.map { vectors[$0] }
  }

  /// The cosine of two sentences.
  func likeness(of sentence: Int, and other: Int) -> Float {
    guard let left = vector(ofSentence: sentence), let right = vector(ofSentence: other)
    else { return 0 }
    return left.cosine(right)
  }

  /// The vector of a sentence, where it is known.
  func vector(ofSentence sentence: Int) -> SentenceVector? {
    if let vectors { return vectors[sentence] }
    return encoded[sentence]
  }
}

extension String {
  /// The first characters, of some bytes at most and one that is cut.
  func beginning(ofBytes count: Int) -> String {
    utf8.count <= count ? self : String(decoding: utf8.prefix(count), as: UTF8.self)
  }
}
