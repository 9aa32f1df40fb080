/// Princeton's WordNet, as far as a reader asks for the meaning of a rare word.
///
/// Its files are looked for and opened when the first word is asked for. Without them no word has a
/// meaning.
package final class WordNet {
  /// A meaning of a word, by words that may stand in for it, as it is their most frequent one.
  package struct Meaning: Equatable {
    /// The words in circles from the nearest: synonyms, then broader words step by step.
    ///
    /// They are in lower case, those of several parts with underscores in between.
    package let circles: [[String]]
  }

  private let folder: () -> String?
  private lazy var parts = openParts()

  /// The steps to broader words: further away, nearly everything is alike.
  private static let mostSteps = 2

  /// The meanings of a word that are told.
  private static let mostMeanings = 2

  /// Takes the folder of the files, to be looked for when the first word is asked for.
  package init(folder: @escaping () -> String?) { self.folder = folder }

  /// The one or two most frequent meanings of a word, the more frequent first; names have none.
  ///
  /// - Parameter word: The word in lower case, in a regular form.
  /// - Complexity: O(log n) in the size of the files.
  package func meanings(of word: String) -> [Meaning] {
    guard !word.isEmpty, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    let itself = places { _ in [word] }
    return (itself.isEmpty ? places { $0.bases(of: word) } : itself)
      .prefix(Self.mostMeanings).compactMap(meaning)
  }

  /// Where the meanings of a word stand, those of the part of speech that it has most uses in first.
  ///
  /// - Parameter lemmas: What the word may be in a part of speech; the first one known counts.
  private func places(of lemmas: (PartOfSpeech) -> [String]) -> [Synset.Place] {
    let entries = parts.compactMap { part, files in
      lemmas(part).lazy.compactMap(files.entry).first.map { (part: part, entry: $0) }
    }
    // The sort is stable, so that of equals nouns come first.
    return entries.sorted { $0.entry.countedMeanings > $1.entry.countedMeanings }
      .flatMap { part, entry in entry.offsets.map { Synset.Place(part: part, offset: $0) } }
  }

  private func meaning(at place: Synset.Place) -> Meaning? {
    guard let own = synset(at: place), !own.isNamedThing else { return nil }
    var circles = [words(of: own, at: place)]
    var seen: Set<Synset.Place> = [place]
    var last = own.broader
    for _ in 0..<Self.mostSteps {
      let synsets = last.filter { seen.insert($0).inserted }
        .compactMap { place in synset(at: place).map { (place: place, synset: $0) } }
        .filter { !$0.synset.isBeginner }
      guard !synsets.isEmpty else { break }
      circles.append(synsets.flatMap { words(of: $0.synset, at: $0.place) })
      last = synsets.flatMap(\.synset.broader)
    }
    return Meaning(circles: circles)
  }

  /// The words of a synset that mean it more often than anything else: an oboe is a "wood", but
  /// who says "wood" hardly ever means one.
  private func words(of synset: Synset, at place: Synset.Place) -> [String] {
    synset.words.filter { files(of: place.part)?.entry(of: $0)?.offsets.first == place.offset }
  }

  private func synset(at place: Synset.Place) -> Synset? {
    files(of: place.part)?.synset(at: place.offset)
  }

  private func files(of part: PartOfSpeech) -> WordNetPart? {
    parts.first { $0.part == part }?.files
  }

  private func openParts() -> [(part: PartOfSpeech, files: WordNetPart)] {
    guard let folder = folder() else { return [] }
    return PartOfSpeech.allCases.compactMap { part in
      WordNetPart(part, inFolder: folder).map { (part, $0) }
    }
  }
}
