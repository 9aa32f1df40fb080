extension String {
  /// The text with everything taken out that could act on a terminal instead of being read.
  ///
  /// - Every line end (LF, CR LF, CR, NEL, U+2028, U+2029) becomes one newline. Other control
  ///   characters become U+FFFD, so that an escape sequence shows as the harmless text it is.
  /// - Private-use and unassigned scalars become U+FFFD.
  /// - Invisible format characters, bidirectional controls among them, are dropped; so are joiners
  ///   that don't stand between letters, digits or emoji.
  ///
  /// Ordinary text comes back as it was.
  ///
  /// - Parameter onOneLine: Makes line ends and tabs spaces, so that the result is one line.
  /// - Returns: Text free of every `PrintingHazard` but line ends, tabs and joiners in their place.
  /// - Complexity: O(*n*) in the length of the text.
  package func terminalSafe(onOneLine: Bool = false) -> String {
    let isClean = unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\n", "\t": !onOneLine
      default: scalar.printingHazard == nil
      }
    }
    if isClean {
      return self
    }
    var cleaner = TerminalTextCleaner(onOneLine: onOneLine)
    for scalar in unicodeScalars {
      cleaner.append(scalar)
    }
    return cleaner.text
  }
}

/// Builds safe text one scalar at a time, with a memory of one scalar for pairs.
private struct TerminalTextCleaner {
  let onOneLine: Bool
  private var output = String.UnicodeScalarView()
  private var joiner: Unicode.Scalar?
  private var isAfterCarriageReturn = false

  init(onOneLine: Bool) {
    self.onOneLine = onOneLine
  }

  var text: String { String(output) }

  mutating func append(_ scalar: Unicode.Scalar) {
    let isSecondOfPair = isAfterCarriageReturn && scalar == "\n"
    isAfterCarriageReturn = scalar == "\r"
    if isSecondOfPair {
      return
    }
    switch scalar.printingHazard {
    case nil: emit(scalar)
    case .format: break
    case .joiner: hold(scalar)
    case .undefined: emit("\u{FFFD}")
    case .lineSeparator: emit(onOneLine ? " " : "\n")
    case .control: emitControl(scalar)
    }
  }

  private mutating func emitControl(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\u{85}": emit(onOneLine ? " " : "\n")
    case "\t": emit(onOneLine ? " " : "\t")
    default: emit("\u{FFFD}")
    }
  }

  private mutating func hold(_ scalar: Unicode.Scalar) {
    if joiner == nil, output.last?.isJoinable == true {
      joiner = scalar
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar) {
    if let joiner, scalar.isJoinable {
      output.append(joiner)
    }
    joiner = nil
    output.append(scalar)
  }
}

extension Unicode.Scalar {
  fileprivate var isJoinable: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      true
    default: properties.isEmoji || properties.isEmojiModifier
    }
  }
}
