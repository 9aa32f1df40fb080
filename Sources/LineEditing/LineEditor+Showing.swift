internal import CEditLine

extension LineEditor {
  /// What a line is shown for.
  enum Occasion: Equatable {
    /// The user goes on editing it.
    case editing

    /// It is shown for the last time, with a mark at its end.
    case last(mark: String)
  }

  /// Shows a line, and what may follow it, on the screen.
  func show(_ line: EditedLine, for occasion: Occasion) {
    switch occasion {
    case .editing:
      let text = suggestion(for: line)
      unsafe CEditLine_write(bell() + painter.paint(layout(of: line, suggestion: text)))
    case .last(let mark):
      let output = painter.finish(layout(of: line, suggestion: ""), mark: mark)
      unsafe CEditLine_write(bell() + output)
    }
  }

  func layout(of line: EditedLine, suggestion: String) -> LineLayout {
    LineLayout(
      prompt: prompt, line: line, suggestion: suggestion, encoding: encoding, size: .current)
  }

  /// What may follow a line, asked for once for each line.
  func suggestion(for line: EditedLine) -> String {
    guard let suggester else { return "" }
    if let offer, offer.line == line { return offer.rest }
    let rest = suggester.rest(of: line, on: .current)
    offer = (line, rest)
    return rest
  }

  /// What rings the bell if libedit has done so since the last call.
  private func bell() -> String { discarded.takeBell() ? "\u{7}" : "" }
}
