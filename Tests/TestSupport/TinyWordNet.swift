/// A WordNet of a few synsets, in the format of wndb(5WN).
package struct TinyWordNet {
  /// A synset to write.
  package struct Synset {
    let part: String
    let words: [String]
    let broader: [Int]
    let symbol: String
    let lexicographerFile: Int

    /// Describes a synset.
    ///
    /// - Parameters:
    ///   - words: Its words; a word's synsets come in the order of their frequency.
    ///   - part: The end of its files' names.
    ///   - broader: The numbers of the synsets that it points at.
    ///   - symbol: What the pointers mean.
    ///   - lexicographerFile: 3 for the synsets that all nouns come from.
    package init(
      _ words: [String], _ part: String = "noun", broader: [Int] = [], symbol: String = "@",
      lexicographerFile: Int = 6
    ) {
      self.part = part
      self.words = words
      self.broader = broader
      self.symbol = symbol
      self.lexicographerFile = lexicographerFile
    }
  }

  private static let letters = ["noun": "n", "verb": "v", "adj": "a", "adv": "r"]
  private static let licence =
    "  1 This software and database is being provided to you.  \n  2 Thank you.  \n"

  private let synsets: [Synset]

  /// Describes a WordNet.
  package init(_ synsets: [Synset]) { self.synsets = synsets }

  /// Writes all files into a folder.
  package func write(to folder: String) throws {
    let offsets = self.offsets
    for part in Self.letters.keys {
      try writeFile(data(of: part, offsets).utf8, to: "\(folder)/data.\(part)")
      try writeFile(index(of: part, offsets).utf8, to: "\(folder)/index.\(part)")
    }
  }

  private var offsets: [Int] {
    var ends: [String: Int] = [:]
    // Offsets have eight digits whatever they are, so that no line's length hangs on them.
    return synsets.map { synset in
      let offset = ends[synset.part] ?? Self.licence.utf8.count
      ends[synset.part] = offset + line(of: synset, at: 0, synsets.map { _ in 0 }).utf8.count
      return offset
    }
  }

  private func data(of part: String, _ offsets: [Int]) -> String {
    zip(synsets, offsets).filter { $0.0.part == part }
      .reduce(Self.licence) { $0 + line(of: $1.0, at: $1.1, offsets) }
  }

  private func line(of synset: Synset, at offset: Int, _ offsets: [Int]) -> String {
    let words = synset.words.map { "\($0) 0" }.joined(separator: " ")
    let pointers = synset.broader.map { number in
      "\(synset.symbol) \(padded(offsets[number], 8)) \(letter(synsets[number])) 0000 "
    }
    return "\(padded(offset, 8)) \(padded(synset.lexicographerFile, 2)) \(letter(synset)) "
      + "\(padded(synset.words.count, 2, radix: 16)) \(words) "
      + "\(padded(pointers.count, 3)) \(pointers.joined())| a gloss; \"an example\"  \n"
  }

  private func index(of part: String, _ offsets: [Int]) -> String {
    var places: [String: [Int]] = [:]
    for (synset, offset) in zip(synsets, offsets) where synset.part == part {
      for word in synset.words { places[word.lowercased(), default: []].append(offset) }
    }
    return places.sorted { $0.key < $1.key }.reduce(Self.licence) { text, entry in
      let offsets = entry.value.map { padded($0, 8) }.joined(separator: " ")
      let count = entry.value.count
      let letter = Self.letters[part] ?? ""
      return text + "\(entry.key) \(letter) \(count) 1 @ \(count) 0 \(offsets)  \n"
    }
  }

  private func letter(_ synset: Synset) -> String { Self.letters[synset.part] ?? "" }

  private func padded(_ number: Int, _ width: Int, radix: Int = 10) -> String {
    let digits = String(number, radix: radix)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
  }
}
