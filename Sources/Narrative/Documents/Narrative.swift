package import Files

/// The texts a bot speaks from, taken apart into passages and sentences.
///
/// Documents, passages and sentences are flat collections that refer to each other by index, in
/// reading order, so that a place in one gives its place in the others at once. They are read from an
/// index, in a file or in memory, one at a time as they are asked for.
package struct Narrative: Sendable {
  /// The texts in the order they were given.
  package let documents: Documents

  /// The paragraphs of all documents in reading order.
  package let passages: Passages

  /// The sentences of all passages in reading order.
  package let sentences: Sentences

  /// Takes the narrative of an index, without reading it yet.
  ///
  /// - Complexity: O(1).
  package init(_ file: SectionFile) {
    documents = Documents(file)
    passages = Passages(file)
    sentences = Sentences(file)
  }

  /// The words of a sentence, white space collapsed and nothing else changed.
  package func text(ofSentence index: Int) -> String {
    let sentence = sentences[index]
    return documents.text(of: passages[sentence.passage].document)
      .collapsedText(in: sentence.byteRange)
  }

  /// The words of a passage, white space collapsed and nothing else changed.
  package func text(ofPassage index: Int) -> String {
    let passage = passages[index]
    return documents.text(of: passage.document).collapsedText(in: passage.byteRange)
  }

  /// Calls a closure with bytes that hold a sentence, and its place in them.
  ///
  /// - Parameter body: Gets the bytes, the sentence's range in them, and how much lower that is than
  ///   its range in the document's text.
  package func withBytes<Result>(
    ofSentence index: Int, _ body: (Span<UInt8>, Range<Int>, _ shift: Int) -> Result
  ) -> Result {
    let sentence = sentences[index]
    return documents.text(of: passages[sentence.passage].document)
      .withBytes(of: sentence.byteRange) { bytes, range in
        body(bytes, range, sentence.byteRange.lowerBound - range.lowerBound)
      }
  }

  /// Calls a closure with bytes that hold a passage, and its place in them.
  package func withBytes<Result>(
    ofPassage index: Int, _ body: (Span<UInt8>, Range<Int>) -> Result
  ) -> Result {
    let passage = passages[index]
    return documents.text(of: passage.document).withBytes(of: passage.byteRange, body)
  }

  /// The document a passage stands in.
  package func document(ofPassage index: Int) -> Document {
    documents[passages[index].document]
  }

  /// The short name of a passage that citations carry and `show` takes: "4", or "2.4" for the fourth
  /// passage of the second text where there are several.
  package func identifier(ofPassage index: Int) -> String {
    let passage = passages[index]
    return documents.count == 1
      ? String(passage.number) : "\(passage.document + 1).\(passage.number)"
  }

  /// The short names there are, from the first to the last: "1 to 12".
  package var firstAndLastIdentifier: String {
    "\(identifier(ofPassage: 0)) to \(identifier(ofPassage: passages.count - 1))"
  }

  /// The passage a short name stands for, or nil if there is none.
  package func passage(identifiedBy identifier: String) -> Int? {
    let parts = identifier.split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
    let document: Int?
    let number: Int?
    switch (parts.count, documents.count) {
    case (1, 1): (document, number) = (0, parts[0])
    case (2, _): (document, number) = (parts[0].map { $0 - 1 }, parts[1])
    default: return nil
    }
    guard let document, let number, documents.indices.contains(document) else { return nil }
    let passages = documents[document].passages
    guard number >= 1, number <= passages.count else { return nil }
    return passages.lowerBound + number - 1
  }

  /// The number that digits spell; a sign, which `Int` would take, belongs to no short name.
  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
  }
}
