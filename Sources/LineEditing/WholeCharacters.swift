/// What is left to do after libedit has moved or deleted within what a reader takes for one
/// character, such as a letter with its accent or a family of four joined emoji.
///
/// libedit counts Unicode scalars. So the cursor may come to stand in the middle of such a
/// character, and a deletion may leave a part of it.
struct WholeCharacters: Equatable {
  /// How many scalars to move forward, or backward if negative, first.
  var movement = 0

  /// How many scalars before the cursor to delete then.
  var deletion = 0

  /// What makes the change from one line to another one of whole characters; nil if it is.
  ///
  /// An insertion is none: more may come to complete a character.
  ///
  /// - Complexity: O(*n*) in the length of the lines.
  init?(from old: EditedLine, to new: EditedLine) {
    guard !new.isSearching, !old.isSearching, old.hasCombinations else { return nil }
    if old.scalars == new.scalars {
      movement = Self.movement(from: old.cursor, to: new.cursor, in: new)
    } else {
      complete(deletionFrom: old, to: new)
    }
    if movement == 0 && deletion == 0 { return nil }
  }

  private static func movement(from old: Int, to new: Int, in line: EditedLine) -> Int {
    let (start, end) = line.character(around: new)
    return (new > old ? end : start) - new
  }

  /// Extends a deletion to the ends of the characters that it cut.
  private mutating func complete(deletionFrom old: EditedLine, to new: EditedLine) {
    let count = old.scalars.count - new.scalars.count
    let kept = new.scalars.count - new.cursor
    guard count > 0, old.scalars.prefix(new.cursor) == new.scalars.prefix(new.cursor),
      old.scalars.suffix(kept) == new.scalars.suffix(kept)
    else { return }
    let start = old.character(around: new.cursor).start
    let end = old.character(around: new.cursor + count).end
    movement = end - (new.cursor + count)
    deletion = movement + new.cursor - start
  }
}

extension EditedLine {
  /// Whether there may be characters of several scalars; only scalars from U+0300 make them.
  fileprivate var hasCombinations: Bool { scalars.contains { $0 >= 0x300 } }

  /// The ends of the character that a place is in the middle of; the place itself if it is in none.
  fileprivate func character(around place: Int) -> (start: Int, end: Int) {
    var end = 0
    for character in String(decoding: scalars, as: UTF32.self) {
      let start = end
      end += character.unicodeScalars.count
      if place == start { return (place, place) }
      if place < end { return (start, end) }
    }
    return (place, place)
  }
}
