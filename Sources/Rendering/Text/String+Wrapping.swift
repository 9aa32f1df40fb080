internal import TerminalText

extension String {
  /// The text broken into lines that are at most so many columns wide.
  ///
  ///     "What I do is bet on the future.".wrapped(to: 12, indentation: "  ")
  ///     // ["  What I do", "  is bet on", "  the", "  future."]
  ///
  /// Lines break at spaces, which are dropped there, and between wide characters as Chinese and
  /// Japanese are written. A word is split, between grapheme clusters, only if it alone is wider
  /// than a line; a line is too wide only if a single cluster is. Line ends in the text stay, so an
  /// empty text is one empty line. Spaces within a line stay too, tabs as one space each.
  ///
  /// - Parameters:
  ///   - columns: The width of the lines, indentation included; below 1 it is unlimited.
  ///   - indentation: Stands before every line that isn't empty; left out if it would take up the
  ///     whole width.
  /// - Returns: The lines, without newlines or trailing spaces.
  /// - Complexity: O(*n*) in the length of the text, times the length of the indentation at worst.
  package func wrapped(to columns: Int, indentation: String = "") -> [String] {
    let width = indentation.displayWidth
    let isIndented = columns < 1 || width < columns
    let lines = lines(fitting: columns < 1 || !isIndented ? columns : columns - width)
    return lines.map { line in
      line.isEmpty ? "" : (isIndented ? indentation : "") + line.withTabsAsSpaces
    }
  }

  /// The lines of the text as slices of it, each at most so many columns wide.
  ///
  /// Breaks as `wrapped(to:indentation:)` does, for callers that style parts of a line. A tab in a
  /// slice was counted as one column.
  ///
  /// - Parameter columns: The width of the lines; below 1 it is unlimited.
  /// - Returns: The slices in order; between them lie only spaces and line ends.
  /// - Complexity: O(*n*) in the length of the text.
  package func lines(fitting columns: Int) -> [Substring] {
    lines(by: LineBreaker(columns: columns < 1 ? Int.max : columns))
  }

  /// The lines of the text as slices of it, by any measure.
  ///
  /// - Parameter breaker: What finds the ends of lines; it must be new.
  func lines(by breaker: LineBreaker) -> [Substring] {
    var breaker = breaker
    for cluster in self {
      breaker.append(cluster)
    }
    breaker.finish()
    return breaker.lines.map { range in
      let start = utf8.index(startIndex, offsetBy: range.lowerBound)
      let end = utf8.index(start, offsetBy: range.count)
      return self[start..<end]
    }
  }
}

extension Substring {
  fileprivate var withTabsAsSpaces: String {
    guard utf8.contains(UInt8(ascii: "\t")) else {
      return String(self)
    }
    return String(map { $0 == "\t" ? " " : $0 })
  }
}
