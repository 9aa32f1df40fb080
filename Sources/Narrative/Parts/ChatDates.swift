/// The days on which the messages of a chat were sent, by the dates beside the names, or entries were
/// written, by those above them.
struct ChatDates {
  /// Whether the number of the month stands before that of the day; nil where nothing tells.
  let isMonthFirst: Bool?

  /// Finds how the dates of a text are written: by a number that is no month, else by the order in which
  /// they don't go back.
  ///
  /// - Parameter stamps: What stands beside the names, in the order of the messages.
  /// - Complexity: O(n) in their number.
  init(_ stamps: some Sequence<String>) {
    var isMonthFirst: Bool?
    var back = (day: 0, month: 0)
    var last: [Int] = []
    for stamp in stamps {
      guard let (_, parts) = Self.parts(of: stamp), parts[0] < 1000 else { continue }
      if parts[0] > 12 || parts[1] > 12 {
        isMonthFirst = parts[1] > 12
        break
      }
      if last.count == 3, parts != last {
        func isBefore(_ order: [Int]) -> Bool {
          order.map { parts[$0] }.lexicographicallyPrecedes(order.map { last[$0] })
        }
        if isBefore([2, 1, 0]) { back.day += 1 }
        if isBefore([2, 0, 1]) { back.month += 1 }
      }
      last = parts
    }
    self.isMonthFirst = isMonthFirst ?? (back.day == back.month ? nil : back.month < back.day)
  }

  /// The day in what stands beside a name: as it is written, and the date, of which only the year is
  /// known where day and month may be either.
  func day(in stamp: String) -> (text: String, date: EntryDate)? {
    guard let (text, parts) = Self.parts(of: stamp) else { return nil }
    var date = EntryDate()
    guard date.takeNumeric(text[...]) else { return nil }
    if parts[0] < 1000, parts[0] <= 12, parts[1] <= 12, parts[0] != parts[1] {
      switch isMonthFirst {
      case true?: (date.day, date.month) = (date.month, date.day)
      case false?: break
      case nil: (date.day, date.month) = (nil, nil)
      }
    }
    return (text, date)
  }

  /// The first word of three numbers with stops, slashes or hyphens between them, and the numbers.
  private static func parts(of stamp: String) -> (text: String, parts: [Int])? {
    for piece in stamp.split(whereSeparator: { " ,[]()T".contains($0) }) {
      let word = piece.drop { !$0.isNumber }
      let parts = word.split(whereSeparator: { "-./".contains($0) }).map { Int($0) }
      if parts.count == 3, case let numbers = parts.compactMap(\.self), numbers.count == 3 {
        return (String(word), numbers)
      }
    }
    return nil
  }
}
