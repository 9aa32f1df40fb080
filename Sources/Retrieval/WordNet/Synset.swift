/// Words that mean the same, and which synsets are broader: one line of WordNet's `data` files.
///
/// The format is that of wndb(5WN).
struct Synset {
  /// Where a synset stands.
  struct Place: Hashable {
    /// The file.
    let part: PartOfSpeech

    /// The byte of the file.
    let offset: Int
  }

  /// The words in lower case, those of several parts with underscores in between.
  let words: [String]

  /// The nearest synsets that are broader: hypernyms, or for an adjective those it is similar to.
  let broader: [Place]

  /// Whether it is a single thing with a name, as a person or a town is.
  let isNamedThing: Bool

  /// Whether it is one of the few that all nouns come from, and too broad to tell anything.
  let isBeginner: Bool

  /// The number of the file of nouns that all others come from, by lexnames(5WN).
  private static let beginners = 3

  /// Reads a line, or returns nil if it isn't the synset of an offset.
  init?(_ line: WordNetLine, offset: Int) {
    var line = line
    guard line.number() == offset, let lexicographerFile = line.number(),
      line.text().flatMap(PartOfSpeech.init(letter:)) != nil,
      let wordCount = line.number(radix: 16), (1...255).contains(wordCount)
    else { return nil }
    isBeginner = lexicographerFile == Self.beginners
    var words: [String] = []
    for _ in 0..<wordCount {
      guard let word = line.text(), line.number(radix: 16) != nil else { return nil }
      // An adjective's place in the sentence may be told behind it: "galore(ip)".
      words.append(word.prefix { $0 != "(" }.lowercased())
    }
    self.words = words
    guard let pointerCount = line.number(), pointerCount <= 999 else { return nil }
    var broader: [Place] = []
    var isNamedThing = false
    for _ in 0..<pointerCount {
      guard let symbol = line.text(), let offset = line.number(),
        let part = line.text().flatMap(PartOfSpeech.init(letter:)), line.text() != nil
      else { return nil }
      if symbol == "@" || symbol == "&" { broader.append(Place(part: part, offset: offset)) }
      if symbol == "@i" { isNamedThing = true }
    }
    self.broader = broader
    self.isNamedThing = isNamedThing
  }
}
