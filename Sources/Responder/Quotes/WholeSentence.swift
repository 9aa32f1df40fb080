internal import Retrieval

/// Tells whether words are a whole sentence, as far as its marks tell.
enum WholeSentence {
  /// The words a quote of one sentence may have.
  static let wordCounts = 3...60

  /// Whether a sentence begins with a capital letter, be it after a number, ends in a stop, leaves no
  /// quotation mark or bracket open and is neither too short nor too long to quote.
  ///
  /// - Complexity: O(n) in its length.
  static func isWhole(_ text: String, wordCount: Int) -> Bool {
    guard wordCounts.contains(wordCount),
      let first = text.unicodeScalars.drop(while: isNumbering).first, first.properties.isUppercase
    else { return false }
    var depth = 0
    var straight = 0
    var isEnded = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "(", "«", "[": depth += 1
      case "”", ")", "»", "]": depth -= 1
      case "\"": straight += 1
      case "'", "’", "_", "*": break
      case "|", "=", "{", "}", "<", ">": return false
      case ".", "!", "?", "…": isEnded = true
      default: isEnded = false
      }
    }
    return isEnded && depth == 0 && straight.isMultiple(of: 2)
  }

  /// Whether a character may be part of the number of an item, such as "12)".
  static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == ")" || scalar == " "
  }
}
