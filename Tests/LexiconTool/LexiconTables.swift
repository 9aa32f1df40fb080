import Retrieval

/// The tables of the lexicon, made of its sources.
enum LexiconTables {
  /// Makes all tables.
  ///
  /// - Parameter read: Gives the text of a source by its file name.
  /// - Returns: File names with the lines of each table, sorted by byte.
  static func compile(read: (String) throws -> String) rethrows -> [(name: String, text: String)] {
    let forms = wordForms(try read("english-word-forms.txt"))
    let concepts = ConceptSource(
      text: try read("life-story-concepts.txt"), forms: forms)
    let stems = try read("english-word-vector-stems.txt").split(separator: "\n")
    return [
      ("word-forms.table", table(forms)),
      ("concept-words.table", table(concepts.words)),
      ("concept-phrases.table", table(concepts.phrasePlaces)),
      ("concept-phrases.list", concepts.phraseList),
      ("concepts.table", concepts.names),
      (
        "word-vectors.table",
        table(Dictionary(uniqueKeysWithValues: stems.enumerated().map { (String($1), "\($0)") }))
      ),
    ]
  }

  /// Each irregular form with its word.
  private static func wordForms(_ source: String) -> [String: String] {
    var forms: [String: String] = [:]
    for line in source.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for token in Tokenizer().tokens(in: String(parts[1])) {
        forms[token.word] = parts[0].trimmingPrefix(" ").description
      }
    }
    return forms
  }

  private static func table(_ entries: [String: String]) -> String {
    entries.map { "\($0) \($1)\n" }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.joined()
  }
}

/// The concepts as people write them, taken apart.
private struct ConceptSource {
  private(set) var words: [String: String] = [:]

  /// The phrases, a line for those that begin with one stem.
  private(set) var phraseList = ""

  /// Where in that list the line of a stem begins, in bytes.
  private(set) var phrasePlaces: [String: String] = [:]

  /// A line a concept, in order: its name and the numbers of those near it.
  private(set) var names = ""

  /// What an ambiguous word counts, in hundredths.
  private static let ambiguous = 55

  init(text: String, forms: [String: String]) {
    let stemmer = Stemmer()
    func stem(_ word: String) -> String { stemmer?.stem(forms[word] ?? word) ?? word }

    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") && $0.contains(":") }
    let entries = lines.map { line -> (name: String, items: [Substring], near: [Substring]) in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let halves = line[colon...].dropFirst().split(
        separator: ">", omittingEmptySubsequences: false)
      return (
        String(line[..<colon]), halves[0].split(separator: " "),
        halves.count > 1 ? halves[1].split(separator: " ") : []
      )
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
    var wordWeights: [String: [Int: Int]] = [:]
    var phraseItems: [String: [String]] = [:]
    for (number, entry) in entries.enumerated() {
      names += entry.name + " "
      names += entry.near.compactMap { numbers[String($0)].map(String.init) }
        .joined(separator: ",")
      names += "\n"
      for item in entry.items {
        let weight = item.hasSuffix("?") ? Self.ambiguous : 100
        let isExact = item.hasPrefix("=")
        let body = item.drop { $0 == "=" }.prefix { $0 != "?" }
        var sequence: [(stem: String, gap: Bool)] = []
        var word = ""
        for (place, part) in body.split(separator: "~").enumerated() {
          let tokens = Tokenizer().tokens(in: part.split(separator: "_").joined(separator: " "))
          for (index, token) in tokens.enumerated() {
            word = token.word
            sequence.append((stem(token.word), place > 0 && index == 0))
          }
        }
        guard let first = sequence.first else { continue }
        if sequence.count == 1 {
          let key = isExact ? "=" + word : first.stem
          wordWeights[key, default: [:]][number] = max(
            weight, wordWeights[key]?[number] ?? 0)
        } else {
          let rest = sequence.dropFirst().map { ($0.gap ? "~" : "") + $0.stem }
          phraseItems[first.stem, default: []].append(
            rest.joined(separator: " ") + "|\(number):\(weight)")
        }
      }
    }
    words = wordWeights.mapValues { weights in
      weights.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    }
    for (stem, items) in phraseItems.sorted(by: { $0.key < $1.key }) {
      phrasePlaces[stem] = String(phraseList.utf8.count)
      phraseList += items.joined(separator: ";") + "\n"
    }
  }
}
