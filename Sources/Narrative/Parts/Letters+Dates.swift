/// Dates that stand below letters and not above them.
extension Letters {
  /// A date that stands below a letter.
  struct DateBelow {
    /// The block that greets in the letter.
    let greeting: Int

    /// The block that is the date and nothing else; nil where it is a line of the one that takes leave.
    let block: Int?

    /// The date as it is written.
    let words: String
  }

  /// The dates below letters, where the text has them there: the first letter has none above it, and all
  /// have one below.
  ///
  /// - Complexity: O(n) in the number of letters.
  func datesBelow(in text: SourceText) -> [DateBelow] {
    guard let first = all.first,
      first.lowerBound == 0 || !pieces[first.lowerBound - 1].isDate(in: text)
    else { return [] }
    var dates: [DateBelow] = []
    for letter in all {
      guard let date = dateBelow(letter, in: text) else { return [] }
      dates.append(date)
    }
    // Below a lone letter it may head the entry of another day.
    if dates.count == 1, let block = dates[0].block, block + 1 < pieces.count,
      !pieces[block + 1].isHeading
    {
      return []
    }
    return dates
  }

  private func dateBelow(_ letter: Range<Int>, in text: SourceText) -> DateBelow? {
    let next = letter.upperBound
    if next < pieces.count, pieces[next].isDate(in: text) {
      return DateBelow(
        greeting: letter.lowerBound, block: next,
        words: text.collapsedText(in: pieces[next].byteRange))
    }
    let range = pieces[next - 1].byteRange
    let bytes = text.bytes
    let start = bytes[range].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? range.upperBound
    let line = text.collapsedText(in: start..<range.upperBound)
    guard line.utf8.contains(where: \.isASCIIDigit), EntryDate(heading: line)?.isWhole ?? false
    else { return nil }
    return DateBelow(greeting: letter.lowerBound, block: nil, words: line)
  }
}

extension Piece {
  /// Whether the block is the date of a day, perhaps with a place, and nothing else.
  fileprivate func isDate(in text: SourceText) -> Bool {
    byteRange.count <= 80 && EntryDate(heading: text.collapsedText(in: byteRange))?.day != nil
  }
}
