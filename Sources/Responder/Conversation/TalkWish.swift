internal import Retrieval

/// What a short line wishes of the talk itself, and not of the story: "another one", "say that again".
package enum TalkWish: Equatable {
  /// One more of what was shown last.
  case another
  /// The same once more.
  case repetition
  /// A quote, about nothing in particular.
  case quote
  /// What was offered at a place, counted from 0; nil for the last place.
  case offer(at: Int?)

  /// Recognises a wish; nil for any other line.
  ///
  /// - Complexity: O(n) in the line's length.
  package init?(_ line: String) {
    guard line.utf8.count <= Self.longest else { return nil }
    let words = line.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isCourtesy = Self.courtesies.contains
    var bare = words.drop(while: isCourtesy)
    while let last = bare.last, isCourtesy(last) { bare.removeLast() }
    let wish = [words[...], bare].map { $0.joined(separator: " ") }
    if wish.contains(where: Self.wishesForAnother.contains) {
      self = .another
    } else if wish.contains(where: Self.wishesForRepetition.contains) {
      self = .repetition
    } else if wish.contains(where: Self.wishesForQuote.contains) {
      self = .quote
    } else if let place = Self.place(in: words) {
      self = place < Self.places.count - 1 ? .offer(at: place) : .offer(at: nil)
    } else {
      return nil
    }
  }

  /// The entry of the list of places that the only telling word of a line stands in.
  ///
  /// "The second one" and "number two" name a place, "one" alone does too.
  private static func place(in words: [String]) -> Int? {
    let telling = words.filter { !courtesies.contains($0) && !wordsAroundPlaces.contains($0) }
    guard telling.count <= 1, let word = telling.first ?? words.last else { return nil }
    return places.firstIndex { $0.contains(word) }
  }

  /// The most bytes of such a line.
  private static let longest = 80

  private static let wishesForAnother = WordList.wishesForAnother.words
  private static let wishesForRepetition = WordList.wishesToHearItAgain.words
  private static let wishesForQuote = WordList.wishesForQuote.words
  private static let courtesies = WordList.courtesies.words
  private static let wordsAroundPlaces = WordList.wordsAroundPlacesOfOffers.words
  private static let places = WordList.placesOfOffers.entries.map {
    $0.split(separator: " ").map(String.init)
  }
}
