/// What life stories tell of, and the words people use for it: "uni" and "turned down" on one side,
/// "university" and "rejection" on the other.
package struct Concepts: Sendable {
  /// The number of a concept, by its place in the list.
  package typealias Number = Int

  private let words = HashedTable(.conceptWords)
  private let list = SortedTable.concepts

  /// Where each name stands in the list.
  private let names: [Range<Int>]

  private let links: [[Number]]

  /// Makes the list of English.
  ///
  /// - Complexity: O(n) in the number of concepts.
  package init() {
    var names: [Range<Int>] = []
    var links: [[Number]] = []
    list.withBytes { bytes in
      var scanner = ByteScanner(bytes, 0..<bytes.count)
      while !scanner.isAtEnd(bytes) {
        names.append(scanner.skip(to: UInt8(ascii: " "), in: bytes))
        var near: [Number] = []
        while let number = scanner.number(in: bytes) {
          near.append(number)
          if !scanner.take(UInt8(ascii: ","), in: bytes) { break }
        }
        links.append(near)
        _ = scanner.skip(to: UInt8(ascii: "\n"), in: bytes)
      }
    }
    self.names = names
    self.links = links
  }

  /// The number of concepts.
  package var count: Int { links.count }

  /// The concepts near one.
  package func near(_ concept: Number) -> [Number] { links[concept] }

  /// The name of a concept, for people.
  package func name(of concept: Number) -> String {
    list.withBytes { bytes in
      String(decoding: names[concept].map { bytes[$0] }, as: UTF8.self)
    }
  }

  /// The number of a concept by its name, or nil if there is none of that name.
  ///
  /// - Complexity: O(n) in the number of concepts.
  package func number(named name: String) -> Number? {
    let name = Array(name.utf8)
    return list.withBytes { bytes in
      names.firstIndex { range in
        range.count == name.count && zip(range, name).allSatisfy { bytes[$0] == $1 }
      }
    }
  }

  /// The concepts that a word stands for, with how surely it does, 0 to 1.
  ///
  /// - Parameters:
  ///   - word: The word in lower case.
  ///   - stem: Its stem.
  package func concepts(of word: String, stem: String) -> [(concept: Number, weight: Float)] {
    var found = weights(of: stem)
    for exact in weights(of: "=" + word) {
      if let place = found.firstIndex(where: { $0.concept == exact.concept }) {
        found[place].weight = max(found[place].weight, exact.weight)
      } else {
        found.append(exact)
      }
    }
    return found
  }

  /// Reads "number:hundredths,…".
  private func weights(of key: String) -> [(concept: Number, weight: Float)] {
    guard let range = words.range(of: key) else { return [] }
    return words.table.withBytes { bytes in
      var scanner = ByteScanner(bytes, range)
      var weights: [(concept: Number, weight: Float)] = []
      while let weight = scanner.weight(in: bytes) {
        weights.append(weight)
        if !scanner.take(UInt8(ascii: ","), in: bytes) { break }
      }
      return weights
    }
  }
}
