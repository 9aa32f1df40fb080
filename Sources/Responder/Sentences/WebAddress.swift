/// Addresses of pages in sentences, such as `https://example.org/bees`.
enum WebAddress {
  private static let openings = ["http://", "https://", "www."]

  /// Whether a sentence has an address, which nobody says aloud.
  ///
  /// - Complexity: O(n) in its length.
  static func stands(in text: String) -> Bool { openings.contains(where: text.contains) }

  /// Whether a sentence is hardly more than an address: half of it, or all but a label with a colon.
  ///
  /// - Complexity: O(n) in its length.
  static func isMost(of text: String) -> Bool {
    guard stands(in: text) else { return false }
    let words = text.split(separator: " ")
    let addresses = words.filter { word in openings.contains(where: word.contains) }
    let length = addresses.reduce(0) { $0 + $1.utf8.count }
    if length * 2 >= text.utf8.count { return true }
    guard let last = words.last, openings.contains(where: last.contains) else { return false }
    return words.dropLast().last?.hasSuffix(":") ?? true
  }
}
