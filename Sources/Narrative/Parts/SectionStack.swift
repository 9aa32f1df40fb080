/// The headings that stand above a place of a text.
struct SectionStack {
  /// A heading.
  struct Heading {
    let level: Int
    let text: String
    let context: String
    let isDated: Bool

    /// Whether it is cited as an entry, and not merely a part with a year or a month for its name.
    let isEntry: Bool

    /// The date, or the part of one, that it says.
    var date: EntryDate?

    /// Whether it turns the sense of lists under it around.
    let prohibition: Prohibition?

    /// Whether it leads in the one list under it and no more: "Never do this:".
    let isLeadIn: Bool
  }

  /// What holds for the whole text: the date in its file's name, and what finds it by that.
  var base: (text: String, context: String)?

  /// The title of the text, which is no section and finds all of it or nothing.
  var title: String?

  private var headings: [Heading] = []
  private var made: Setting?

  /// How many paragraphs a heading's words find; those of a date find twice as many.
  private static let reach = 12

  /// The most bytes of a section's name.
  private static let longest = 120

  /// The innermost heading.
  var current: Heading? { headings.last }

  /// The heading that turns the sense of lists around: the innermost one, or a short one above it that
  /// is there for nothing else, such as "Don'ts", and below which none says that what follows is right.
  var prohibiting: Heading? {
    if let last = headings.last, last.prohibition != nil { return last }
    let right = headings.lastIndex { ContrastLabel.mark($0.text) == .done }
    return headings[(right ?? headings.startIndex)...].last {
      $0.prohibition != nil && $0.level > 1 && $0.text.split(separator: " ").count <= 3
    }
  }

  /// The dates that the headings say which stand above a heading of some level, outermost first.
  ///
  /// - Parameter date: The date that the heading says: a month of the same level stands under a year.
  func dates(above level: Int, of date: EntryDate? = nil) -> [EntryDate] {
    headings.filter { $0.level < level || $0.level == level && Self.holds($0.date, date) }
      .compactMap(\.date)
  }

  /// Whether one date is that of a year or a month in which another may lie, which says neither.
  private static func holds(_ outer: EntryDate?, _ date: EntryDate?) -> Bool {
    guard let outer, let date, outer.day == nil, date.year == nil else { return false }
    return outer.month == nil || date.month == nil
  }

  /// Takes a heading; it closes those of its level and below.
  ///
  /// - Parameters:
  ///   - isEntry: Whether it is cited as an entry, where it is dated.
  ///   - date: The date it says, where its words leave out a part of that.
  mutating func open(
    level: Int, text: String, context: String, isDated: Bool, isEntry: Bool = true,
    date: EntryDate? = nil
  ) {
    made = nil
    let name = text.trimmingHeadingMarks
    let part = EntryDate(partOf: name)
    // The first date of a chapter closes the last of the one before.
    headings.removeAll { $0.level > level || $0.level == level && !Self.holds($0.date, part) }
    guard !name.isEmpty else { return }
    headings.append(
      Heading(
        level: level, text: name, context: context, isDated: isDated, isEntry: isDated && isEntry,
        date: date ?? part, prohibition: Prohibition(name),
        isLeadIn: text.last.map { ":：".contains($0) } ?? false))
  }

  /// Closes the lead-in of a list that has ended, if it turned the sense of the items around.
  mutating func closeLeadIn() {
    guard let last = headings.last, last.isLeadIn, last.prohibition != nil else { return }
    headings.removeLast()
    made = nil
  }

  /// The setting of a paragraph, by how many stand before it in its section.
  mutating func setting(after count: Int) -> Setting {
    var setting = made ?? makeSetting()
    made = setting
    // A question is answered at once.
    let asks = setting.section?.hasSuffix("?") ?? false
    let reach = asks ? 2 : setting.isDated ? 2 * Self.reach : Self.reach
    if count >= reach { setting.context = "" }
    return setting
  }

  private func makeSetting() -> Setting {
    var setting = Setting()
    let headings = headings.filter { $0.text != title || $0.isDated }
    guard let last = headings.last else {
      guard let base else { return setting }
      setting.section = base.text
      setting.isDated = true
      setting.context = "\(base.text) \(base.context)"
      return setting
    }
    let shown = headings.last(where: \.isEntry) ?? last
    setting.section = String(decoding: shown.text.utf8.prefix(Self.longest), as: UTF8.self)
    setting.isDated = base != nil || headings.contains(where: \.isDated)
    // Under the heading of another day a text goes on with this one.
    let day = headings.lastIndex { $0.date?.day != nil }
    let words = headings.enumerated()
      .filter { place, heading in
        (place == day || heading.date?.day == nil)
          && (heading.isDated || !ChapterNumber.opens(heading.text))
      }
      .map(\.element)
      .map { $0.context.isEmpty ? $0.text : "\($0.text) \($0.context)" }
    setting.context = (words + (base.map { [$0.context] } ?? [])).joined(separator: ". ")
    return setting
  }
}

extension String {
  /// A heading's words without marks around them.
  fileprivate var trimmingHeadingMarks: String {
    var rest = self[...]
    while let first = rest.first, "#*_=-—–:| ".contains(first) { rest.removeFirst() }
    while let last = rest.last, "#*_=-—–:|., ".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
