/// A block of a text as its format has it, before it is known whose words it holds.
struct Piece {
  /// What a block is.
  enum Kind: Equatable {
    /// Words above others, of a level from 1.
    case heading(level: Int)

    /// Prose.
    case paragraph

    /// An item of the list of some number.
    case item(list: Int)

    /// A part of the block quotation of some number.
    case quotation(Int)
  }

  /// What it is.
  var kind = Kind.paragraph

  /// Its bytes, from the first to the last that isn't white space.
  var byteRange: Range<Int>

  /// The line it begins on, from 1.
  var line: Int

  /// Whether something that isn't quoted stands before it, so that nothing joins it with what came
  /// before.
  var isApart = false

  /// Whether all its words are in italics.
  var isSlanted = false

  /// Whether a rule or an ornament stands before it.
  var isAfterRule = false

  /// Whether it holds fields that a program for diaries put above an entry.
  var areFields = false

  /// Whether something fills a place in it that isn't there, so that it says what nobody said.
  var isIncomplete = false

  /// Whether it is a heading.
  var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }

  /// Whether it is an item of a list.
  var isItem: Bool {
    if case .item = kind { return true }
    return false
  }

  /// The number of the block quotation it belongs to, or nil.
  var quotation: Int? {
    if case .quotation(let number) = kind { return number }
    return nil
  }
}
