/// A line above a talk that says who speaks in it: "Interviewer: Sam West (SW)".
enum CastLine {
  /// Those whom a line names, with what they do and their initials.
  static func members(in line: String) -> [Cast.Member] {
    let line = line.filter { !"_*".contains($0) }
    if let member = initialled(line) { return [member] }
    let spelled = spelledOut(in: line)
    if spelled.count >= 2 { return spelled }
    guard let colon = line.firstIndex(where: { ":：".contains($0) }) else { return [] }
    let label = field(line[..<colon])
    let isAsker = askers.contains(label)
    let isAnswerer = answerers.contains(label)
    guard isAsker || isAnswerer || all.contains(label) else { return [] }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    guard let last = value.last, !".?!…".contains(last) else { return [] }
    let role: Cast.Role? = isAsker ? .asks : isAnswerer ? .answers : nil
    let names = parts(of: value).map { initialled(String($0)) ?? member($0, role) }
    guard let first = names.first, var member = first else { return [] }
    if isAsker || isAnswerer { member.labels.insert(SpeakerLabel.key(label)) }
    return [member] + names.dropFirst().compactMap(\.self)
  }

  /// Those whose initials stand in brackets after their names in a line: "A talk with Ann Lee (AL) and
  /// Sam West (SW)".
  private static func spelledOut(in line: String) -> [Cast.Member] {
    var members: [Cast.Member] = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let initials = rest[rest.index(after: open)..<close]
      let words = rest[..<open].split(separator: " ").suffix(initials.count)
      let name = words.joined(separator: " ")
      if isInitials(initials), words.count == initials.count, SpeakerLabel.isName(name),
        isShort(initials, for: name)
      {
        members.append(
          Cast.Member(
            name: Dialogue.asName(name), role: nil, labels: [SpeakerLabel.key(String(initials))]))
      }
      rest = rest[rest.index(after: close)...]
    }
    return members
  }

  /// Whether a line is a field that talks have beside those: "Date of interview: 4 May 1981".
  static func isField(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return others.contains(field(line[..<colon]))
  }

  private static func field(_ label: Substring) -> String {
    label.lowercased().replacing("(s)", with: "").split(separator: " ").joined(separator: " ")
  }

  private static let askers = ReadingWords.words("fields of those who ask")
  private static let answerers = ReadingWords.words("fields of those who answer")
  private static let all = ReadingWords.words("fields of all who speak")
  private static let others = ReadingWords.words("fields of a talk")

  /// Initials with the name that they stand for: "AL = Ann Lee", "AL: Ann Lee".
  private static func initialled(_ line: String) -> Cast.Member? {
    let initials = line.prefix { $0.isLetter || $0 == "." }
    let rest = line[initials.endIndex...].drop { $0 == " " }
    guard let mark = rest.first, "=:–—-".contains(mark), isInitials(initials) else { return nil }
    let value = rest.dropFirst().drop { $0 == " " }
    guard let member = member(value, nil), isShort(initials, for: member.name) else { return nil }
    return Cast.Member(
      name: member.name, role: member.role,
      labels: member.labels.union([SpeakerLabel.key(initials.filter(\.isLetter))]))
  }

  private static func isInitials(_ word: Substring) -> Bool {
    (2...6).contains(word.count) && word.allSatisfy { $0.isUppercase || $0 == "." }
  }

  private static func isShort(_ initials: Substring, for name: String) -> Bool {
    let letters = initials.filter(\.isLetter)
    let firsts = name.split { " -".contains($0) }.compactMap(\.first).filter(\.isUppercase)
    return letters.count >= 2 && letters.allSatisfy(firsts.contains) && letters.last == firsts.last
  }

  /// The names in a list of them, each with what stands in brackets after it.
  private static func parts(of value: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = value.startIndex
    var depth = 0
    for index in value.indices {
      switch value[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",", ";":
        if depth == 0 {
          parts.append(value[start..<index])
          start = value.index(after: index)
        }
      default: break
      }
    }
    parts.append(value[start...])
    return parts.flatMap(split).filter { !$0.isEmpty }
  }

  /// The names on both sides of "and".
  private static func split(_ part: Substring) -> [Substring] {
    let words = part.split(separator: " ")
    guard let and = words.firstIndex(where: { conjunctions.contains($0.lowercased()) }) else {
      return [part.drop { $0 == " " }]
    }
    guard and > words.startIndex, and + 1 < words.endIndex else {
      return and > words.startIndex
        ? [part[..<words[and].startIndex]] : [part[words[and].endIndex...].drop { $0 == " " }]
    }
    return [
      part[words[0].startIndex..<words[and].startIndex], part[words[and + 1].startIndex...],
    ]
  }

  private static let conjunctions: Set<String> = ["and", "&", "und", "et", "y", "e", "en"]

  /// Somebody with what stands in brackets after the name: initials, or what they do.
  private static func member(_ part: Substring, _ role: Cast.Role?) -> Cast.Member? {
    let name = part.prefix { !"([–—".contains($0) }.split(separator: " ")
    let whole = name.joined(separator: " ")
    guard SpeakerLabel.isName(whole), !name.contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    var member = (role: role, labels: Set<String>())
    for note in part.dropFirst(part.prefix { !"([–—".contains($0) }.count)
      .split(whereSeparator: { "()[],;–—".contains($0) })
    {
      let word = note.split(separator: " ").joined(separator: " ")
      if askers.contains(word.lowercased()) { member.role = .asks }
      if answerers.contains(word.lowercased()) { member.role = .answers }
      if word.count <= 6, !word.contains(" ") { member.labels.insert(SpeakerLabel.key(word)) }
    }
    // "Interviewer: Yes" is what somebody says.
    guard name.count >= 2 || !member.labels.isEmpty || isInitials(name[0]) else { return nil }
    if name.count >= 2 {
      // "Dr. Ann Lee" is "AL".
      let titled = name.prefix { $0.hasSuffix(".") && $0.count > 2 }.count
      let initials = String(name.dropFirst(titled).compactMap(\.first).filter(\.isUppercase))
      member.labels.insert(SpeakerLabel.key(initials))
    }
    return Cast.Member(name: Dialogue.asName(whole), role: member.role, labels: member.labels)
  }
}
