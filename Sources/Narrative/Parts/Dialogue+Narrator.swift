/// Who of those who speak tells the story, and what the others are called.
extension Dialogue {
  /// The label of who tells the story, in the form in which labels are compared.
  func narratorKey(_ named: [String]) -> String? {
    for name in named {
      let wanted = Self.words(name)
      guard !wanted.isEmpty else { continue }
      let found = speakers.keys.filter { key in
        guard !asks(key) else { return false }
        let words = Self.words(cast?.member(labelled: key)?.name ?? key)
        return !words.isEmpty && (words.isSubset(of: wanted) || wanted.isSubset(of: words))
      }
      if let best = found.max(by: { weight($0) < weight($1) }) {
        return best
      }
    }
    let candidates = speakers.keys.filter { !asks($0) }
    let telling = candidates.filter { !mostlyAsks($0) }
    let answering = candidates.filter { key in
      (cast?.member(labelled: key)?.role ?? speakers[key]?.role) == .answers
        || Self.answerers.contains(key)
        || Self.owners.contains(key) && !mostlyAsks(key)
    }
    let all = !answering.isEmpty ? answering : telling.isEmpty ? candidates : telling
    return all.max { weight($0) < weight($1) }
  }

  /// Whether somebody asks in half of the turns or more.
  private func mostlyAsks(_ key: String) -> Bool {
    speakers[key].map { $0.questions > 0 && $0.questions * 2 >= $0.turns } ?? false
  }

  /// What whoever keeps a chat is called in it: "Me".
  static let owners = ReadingWords.words("labels of those who keep a talk")

  private func weight(_ key: String) -> (Int, String) { (speakers[key]?.bytes ?? 0, key) }

  /// The narrator's name, where the label or the cast says it.
  func name(ofNarrator key: String) -> String? {
    if let member = cast?.member(labelled: key) { return member.name }
    guard let name = speakers[key]?.name, !Self.answerers.contains(key), !Self.owners.contains(key)
    else { return nil }
    return Self.asName(name)
  }

  /// Whether a label is that of one who asks.
  func asks(_ key: String) -> Bool {
    Self.askers.contains(key)
      || (cast?.member(labelled: key)?.role ?? speakers[key]?.role) == .asks
  }

  /// Who speaks after a label, as names are written.
  func name(of label: SpeakerLabel) -> String {
    let key = key(of: label)
    let asker = Self.askers.contains(key) ? cast?.onlyAsker : nil
    return (cast?.member(labelled: key) ?? asker)?.name
      ?? Self.asName(speakers[key]?.name ?? label.name)
  }

  /// A name in capitals as names are written elsewhere.
  static func asName(_ name: String) -> String {
    guard name == name.uppercased(), name.utf8.count > 3 else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }

  /// The words of a name or label in small letters.
  static func words(_ name: String) -> Set<Substring> {
    Set(name.lowercased().split { !$0.isLetter && !$0.isNumber })
  }
}
