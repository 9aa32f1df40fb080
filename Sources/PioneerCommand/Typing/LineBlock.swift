/// A question over several lines, between marks of three quotation marks.
struct LineBlock {
  private static let mark = "\"\"\""

  private var lines: [String] = []

  /// Whether the mark at its end has come.
  private(set) var isComplete = false

  /// Begins a block.
  ///
  /// - Parameter line: The line that was typed; nil comes of one that doesn't begin with the mark.
  init?(_ line: String) {
    let line = line.drop(while: \.isWhitespace)
    guard line.hasPrefix(Self.mark) else { return nil }
    append(String(line.dropFirst(Self.mark.count)))
  }

  /// Adds a line, up to the mark if it ends with that.
  mutating func append(_ line: String) {
    var text = line[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    isComplete = text.hasSuffix(Self.mark)
    lines.append(isComplete ? String(text.dropLast(Self.mark.count)) : line)
  }

  /// What stands between the marks.
  var text: String {
    lines.joined(separator: "\n")
  }
}
