/// Follows the quotation marks of a passage from sentence to sentence, to tell the narrator's words
/// from someone else's.
struct QuotationMarks {
  private var depth = 0
  private var isStraightOpen = false

  /// Whether what comes next stands within quotation marks.
  var isOpen: Bool { depth > 0 || isStraightOpen }

  /// Reads on.
  ///
  /// - Complexity: O(n) in the length of the sentence.
  mutating func read(_ sentence: String) {
    for scalar in sentence.unicodeScalars {
      switch scalar {
      case "“", "«", "„": depth += 1
      case "”", "»": depth = max(depth - 1, 0)
      case "\"": isStraightOpen.toggle()
      default: break
      }
    }
  }
}
