internal import Narrative

/// WordNet's two files of a part of speech, read where they lie.
///
/// Whatever the files hold, reading them is total: what isn't in the format isn't found.
struct WordNetPart {
  /// The meanings of a word.
  struct Entry {
    /// Where their synsets stand, the most frequent meaning first.
    let offsets: [Int]

    /// How many of them occur in the texts that were counted.
    let countedMeanings: Int
  }

  private let index: FileBytes
  private let data: FileBytes

  /// The longest line that is read; WordNet 3.1 has none of half the length.
  private static let longestLine = 1 << 15

  /// The meanings of a word that are read.
  private static let mostMeanings = 100

  /// Opens the files of a folder, or returns nil if one can't be read.
  init?(_ part: PartOfSpeech, inFolder folder: String) {
    // Packages replace files by renaming, so that none is cut short while it is mapped.
    guard let index = try? MappedFile(openingFileAt: "\(folder)/index.\(part.rawValue)"),
      let data = try? MappedFile(openingFileAt: "\(folder)/data.\(part.rawValue)")
    else { return nil }
    self.index = index.bytes
    self.data = data.bytes
  }

  /// The meanings of a word, or nil if it has none.
  ///
  /// - Parameter lemma: The word in lower case, without spaces.
  /// - Complexity: O(log n) in the size of the file.
  func entry(of lemma: String) -> Entry? {
    var lemma = lemma
    let range = lemma.withUTF8 { key in
      index.withSpan { bytes in unsafe SortedTable.find(key.span, in: bytes) }
    }
    guard let range else { return nil }
    var line = WordNetLine(
      index.part(from: range.lowerBound, count: min(range.count, Self.longestLine)))
    line.skip(2)
    guard let pointerCount = line.number() else { return nil }
    line.skip(pointerCount)
    guard let count = line.number(), let counted = line.number() else { return nil }
    var offsets: [Int] = []
    while offsets.count < min(count, Self.mostMeanings), let offset = line.number() {
      offsets.append(offset)
    }
    return offsets.isEmpty ? nil : Entry(offsets: offsets, countedMeanings: counted)
  }

  /// The synset at an offset, or nil if none begins there.
  func synset(at offset: Int) -> Synset? {
    guard offset < data.count, offset == 0 || data.byte(at: offset - 1) == UInt8(ascii: "\n")
    else { return nil }
    return Synset(WordNetLine(data.part(from: offset, count: Self.longestLine)), offset: offset)
  }
}
