internal import LineEditing
internal import Narrative

/// Completes the line of a slash command: its name, then what it takes.
struct CommandCompletion {
  let story: StoryCompletion
  let narrative: Narrative
  let home: String?

  /// The names of texts.
  var names = CorpusNames()

  /// The most passages whose numbers are offered one by one.
  private static let mostPassages = 2_000

  /// What could stand at the end of a line that begins with a slash.
  func completions(of line: String) -> Completions {
    guard let space = line.firstIndex(of: " ") else {
      let names = SlashCommand.allCases.map { $0.argument == nil ? "/\($0.name)" : "/\($0.name) " }
      return Completions(replacing: line.count, with: names.filter { $0.rest(after: line) != nil })
    }
    guard case .found(let command) = SlashCommand.lookup(line[..<space].dropFirst()),
      let argument = command.argument
    else { return Completions() }
    let text = String(line[space...].drop { $0 == " " })
    switch argument.completion {
    case .nothing: return Completions()
    case .storyWords:
      let (word, candidates) = story.candidates(for: text)
      return Completions(replacing: word.count, with: candidates)
    case .passage:
      return Completions(replacing: text.count, with: passages(beginningWith: text))
    case .file: return path(text, or: [])
    case .text: return path(text, or: textNames(marked: text.first == CorpusNames.mark))
    }
  }

  private func passages(beginningWith digits: String) -> [String] {
    guard narrative.passages.count <= Self.mostPassages else { return [] }
    return narrative.passages.indices.lazy.map { narrative.identifier(ofPassage: $0) }
      .filter { $0.hasPrefix(digits) }
  }

  private func textNames(marked isMarked: Bool) -> [String] {
    (names.all + [CorpusNames.builtIn]).map { isMarked ? "\(CorpusNames.mark)\($0)" : $0 }
  }

  private func path(_ text: String, or words: [String]) -> Completions {
    let (name, candidates) = PathCompletion.candidates(for: text, home: home)
    let others = name.endIndex == text.endIndex && name.startIndex == text.startIndex ? words : []
    return Completions(
      replacing: name.count, with: candidates + others.filter { $0.hasPrefix(name) })
  }
}
