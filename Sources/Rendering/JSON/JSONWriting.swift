extension JSONObject {
  /// Appends the object as one line of JSON Lines, its newline included.
  ///
  /// The line is valid UTF-8 without spaces between its parts. Scalars that could act on a
  /// terminal are escaped, so that the line is safe to look at and still loses nothing.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package func appendLine(to output: inout [UInt8]) {
    append(to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  func append(to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 {
        output.append(UInt8(ascii: ","))
      }
      member.key.appendJSON(to: &output)
      output.append(UInt8(ascii: ":"))
      member.value.append(to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}

extension JSONValue {
  /// Appends the value in its shortest spelling, without white space.
  ///
  /// Doubles are written with the fewest digits that read back as the same number.
  ///
  /// - Complexity: O(*n*) in the number of bytes appended.
  package func append(to output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
    case .integer(let number): output.append(contentsOf: number.description.utf8)
    case .number(let number):
      output.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
    case .string(let text): text.appendJSON(to: &output)
    case .array(let elements): Self.append(elements, to: &output)
    case .object(let object): object.append(to: &output)
    }
  }

  private static func append(_ elements: [JSONValue], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 {
        output.append(UInt8(ascii: ","))
      }
      element.append(to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }
}
