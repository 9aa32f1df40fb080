internal import TerminalText

/// A name with what it means or holds.
package struct Definition: Sendable, Equatable {
  /// The name.
  package let term: String

  /// What it stands for.
  package let meaning: String

  /// Takes a name and its meaning.
  package init(_ term: String, _ meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

extension Layout {
  /// The least columns for meanings to stand beside their terms.
  private static let leastForMeaning = 24

  /// Lays out definitions as a table of two columns, aligned by display width; where the lines are too
  /// narrow for that, the meanings stand below their terms.
  ///
  /// - Parameters:
  ///   - definitions: What to list.
  ///   - indentation: What every line begins with.
  /// - Returns: Lines without their ends.
  package func lines(_ definitions: [Definition], indentation: String = "  ") -> [String] {
    let rows = definitions.map {
      Definition($0.term.terminalSafe(onOneLine: true), $0.meaning.terminalSafe(onOneLine: true))
    }
    let width = rows.map(\.term.displayWidth).max() ?? 0
    let hanging = indentation.displayWidth + width + 2
    guard let columns else {
      return rows.map { indentation + term($0, width) + $0.meaning }
    }
    guard columns - hanging >= Self.leastForMeaning else {
      return rows.flatMap { row in
        lines(row.term, as: .prompt, indentation: indentation)
          + lines(row.meaning, as: .narrator, indentation: indentation + "  ")
      }
    }
    return rows.flatMap { row in
      let meaning = row.meaning.wrapped(to: columns - hanging)
      let rest = meaning.dropFirst().map { String(repeating: " ", count: hanging) + $0 }
      return [indentation + term(row, width) + (meaning.first ?? "")] + rest
    }
  }

  /// A term in bold, filled up to the column of the meanings.
  private func term(_ row: Definition, _ width: Int) -> String {
    let padded = row.term.padded(to: width + 2)
    return styler.styled(row.term, as: .prompt) + padded.dropFirst(row.term.count)
  }
}
