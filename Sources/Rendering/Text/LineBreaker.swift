internal import TerminalText

/// Finds where the lines of a text end when none may be wider than a number of columns.
///
/// Takes the grapheme clusters one after another and never looks back, hence linear whatever the
/// text. A line is first fit: a word goes on the line if it fits there. A word is what stands
/// between two places where a line may break: at spaces, and between two wide characters (Chinese
/// and Japanese are written without spaces) unless punctuation belongs to one of them.
struct LineBreaker {
  /// The lines so far as ranges of UTF-8 offsets, without the spaces at which they were broken.
  private(set) var lines: [Range<Int>] = []

  private let columns: Int
  private let width: (Character) -> Int
  private var position = 0
  private var line = Extent(start: 0)
  private var gapColumns = 0
  private var word = Extent(start: 0)
  private var lastWide: Character?

  /// Breaks at a width.
  ///
  /// - Parameters:
  ///   - columns: The most that the clusters of a line measure together.
  ///   - width: What a cluster measures.
  init(columns: Int, width: @escaping (Character) -> Int = { $0.displayWidth }) {
    self.columns = columns
    self.width = width
  }

  /// Takes the next cluster of the text.
  mutating func append(_ cluster: Character) {
    let length = cluster.utf8.count
    if cluster.isNewline {
      endWord()
      endLine()
      advance(by: length)
      line = Extent(start: position)
    } else if cluster.isBreakingSpace {
      endWord()
      // A tab is made a space.
      gapColumns += width(cluster == "\t" ? " " : cluster)
      advance(by: length)
    } else {
      appendToWord(cluster, length)
    }
  }

  /// Takes the end of the text, which ends the last line.
  mutating func finish() {
    endWord()
    endLine()
  }

  private mutating func appendToWord(_ cluster: Character, _ length: Int) {
    let width = width(cluster)
    let isWide = cluster.displayWidth == 2
    let mayBreak = isWide && lastWide?.mayEndLine(before: cluster) == true
    // A word too wide for any line is let go piece by piece.
    if mayBreak || word.columns + width > columns {
      endWord()
    }
    position += length
    word.end = position
    word.columns += width
    lastWide = isWide ? cluster : nil
  }

  private mutating func advance(by length: Int) {
    position += length
    word = Extent(start: position)
    lastWide = nil
  }

  private mutating func endWord() {
    guard !word.isEmpty else {
      return
    }
    if line.columns + gapColumns + word.columns <= columns {
      line.end = word.end
      line.columns += gapColumns + word.columns
    } else {
      if !line.isEmpty {
        endLine()
      }
      line = word
    }
    gapColumns = 0
    word = Extent(start: position)
  }

  private mutating func endLine() {
    lines.append(line.start..<line.end)
    gapColumns = 0
  }
}

/// A stretch of the text and its width.
private struct Extent {
  var start: Int
  var end: Int
  var columns = 0

  init(start: Int) {
    self.start = start
    self.end = start
  }

  var isEmpty: Bool { end == start }
}

extension Character {
  fileprivate var isBreakingSpace: Bool {
    guard let first = unicodeScalars.first else {
      return false
    }
    switch first {
    case " ", "\t": return utf8.count == 1
    case "\u{A0}", "\u{2007}", "\u{202F}": return false
    default:
      return first.value > 0x7F && first.properties.generalCategory == .spaceSeparator
        && unicodeScalars.count == 1
    }
  }

  fileprivate func mayEndLine(before next: Character) -> Bool {
    !belongsToNext && !next.belongsToPrevious
  }

  private var belongsToNext: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  private var belongsToPrevious: Bool {
    switch unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter: true
    default: false
    }
  }
}
