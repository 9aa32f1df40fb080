/// The names that stand above quotations, or in brackets under them, and say whose they are.
extension Signature {
  /// Whose the quotation is that words lead in: "Marcus Aurelius:", "As my mother used to say:".
  ///
  /// - Returns: Nil if they don't lead one in, or lead in the narrator's own; the name is nil where they
  ///   have none.
  static func leadIn(_ words: String) -> String?? {
    guard let last = words.last, ":：".contains(last) else { return nil }
    let bare = words.dropLast().filter { !"_*".contains($0) }
    let all = bare.split { " ,".contains($0) }
    let isName = all.count >= 2 && all.allSatisfy { $0.first?.isUppercase ?? false }
    if isName, let name = asName(bare[...]) { return .some(name) }
    switch SpeechSource(leadIn: bare) {
    case .other(let name): return .some(name)
    case .narrator: return nil
    case nil: return namesSource(all.map { $0.lowercased() }) ? .some(nil) : nil
    }
  }

  /// Whether words in front of a quotation say that it was read somewhere: "The report had this sentence".
  private static func namesSource(_ words: [String]) -> Bool {
    guard let source = words.firstIndex(where: writings.contains) else { return false }
    return !words[..<source].contains(where: owners.contains)
  }

  private static let writings = ReadingWords.words("what quotations are taken from")
  private static let owners = ReadingWords.words("words before a greeting")

  /// Reads a line in brackets that is a signature and nothing else: "(Bo Day, The Hive)".
  static func name(inBrackets line: String) -> String? {
    let bare = line.filter { !"_*".contains($0) }
    guard bare.utf8.count <= longest, let first = bare.first, let last = bare.last,
      (first == "(" && last == ")") || (first == "[" && last == "]")
    else { return nil }
    var words = bare.dropFirst().dropLast()
    if let opening = words.split(separator: " ").first, sources.contains(opening.lowercased()) {
      words = words.dropFirst(opening.count).drop { $0 == " " }
    }
    guard let name = asName(words), !ChapterNumber.opens(name), !noises.contains(name.lowercased())
    else { return nil }
    return name
  }

  /// Whose a quotation is by the title of the box that it stands in: "Bo Day", "From a letter of Cy
  /// Hill", "My grandmother".
  static func name(inTitle title: String) -> String? {
    let bare = title.filter { !"_*[]".contains($0) }.trimmingStops
    let words = bare.split(separator: " ")
    guard let first = words.first?.lowercased(), words.count <= 12 else { return nil }
    if first == "my", words.count <= 4,
      words.dropFirst().allSatisfy({ $0.first?.isLowercase ?? false })
    {
      let isRelative = words.last.map { relatives.contains($0.lowercased()) } ?? false
      return isRelative ? "my " + words.dropFirst().joined(separator: " ") : nil
    }
    if words.count == 1, kinds.contains(first) { return nil }
    if first == "the" || !Abbreviations.sentenceOpeners.contains(first),
      let name = asName(bare[...])
    {
      return name
    }
    // What follows the last "by" or "of" is a name, or what begins the title.
    if let by = words.lastIndex(where: { sources.contains($0.lowercased()) }), by + 1 < words.count,
      let name = asName(words[(by + 1)...].joined(separator: " ")[...])
    {
      return name
    }
    let name = words.prefix { $0.first?.isUppercase ?? false }
    guard (2...4).contains(name.count), !Abbreviations.sentenceOpeners.contains(first) else {
      return nil
    }
    return asName(name.joined(separator: " ")[...])
  }

  private static let sources = ReadingWords.words("words in front of a source")
  private static let relatives = ReadingWords.words("relatives")
  private static let kinds = ReadingWords.words("titles of quotations that are no names")
}
