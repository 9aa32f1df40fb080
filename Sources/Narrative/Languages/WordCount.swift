/// Counts words as people do.
package enum WordCount {
  /// The number of words of a text: runs between spaces, and where no spaces part words, so many
  /// characters as `UnspacedScript` says for each.
  ///
  /// - Parameter text: A text with its white space collapsed.
  /// - Complexity: O(n) in its length.
  package static func of(_ text: String) -> Int {
    guard !text.isEmpty else { return 0 }
    var text = text
    let (spaces, mayBeUnspaced) = text.withUTF8 { bytes in
      var spaces = 0
      var mayBeUnspaced = false
      let bytes = unsafe bytes.span
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == UInt8(ascii: " ") { spaces += 1 }
        // After E2 stand quotation marks and dashes; what is below E0 takes two bytes at most.
        if byte >= 0xE0, byte != 0xE2 { mayBeUnspaced = true }
      }
      return (spaces, mayBeUnspaced)
    }
    return mayBeUnspaced ? count(text) : spaces + 1
  }

  private static func count(_ text: String) -> Int {
    var count = 0
    var characters: [UnspacedScript: Int] = [:]
    var hasWords = false
    var hasCharacters = false
    func endRun() {
      if hasWords || !hasCharacters { count += 1 }
      hasWords = false
      hasCharacters = false
    }
    for scalar in text.unicodeScalars {
      if scalar == " " {
        endRun()
      } else if scalar.value >= UnspacedScript.first, let script = UnspacedScript(scalar.value),
        !isKorean(scalar)
      {
        hasCharacters = true
        if scalar.properties.generalCategory != .nonspacingMark {
          characters[script, default: 0] += 1
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        hasWords = true
      }
    }
    endRun()
    for (script, number) in characters {
      count += (number + script.charactersPerWord - 1) / script.charactersPerWord
    }
    return count
  }

  /// Korean has spaces between words, though words are cut for the search.
  private static func isKorean(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }
}
