package import Narrative
internal import Retrieval

/// Who tells the story, as far as the text says.
package struct Narrator: Sendable, Equatable {
  /// The full name, such as "Jack Ma"; nil where the text doesn't give it.
  package let name: String?

  /// The words of the name in lower case, as those of a question are written.
  package var nameWords: [String] { Tokenizer().tokens(in: name ?? "").map(\.word) }

  /// Takes a name as given.
  package init(name: String?) { self.name = name }

  /// Finds the narrator's name: the author's, else the one in "I am …" or "My name is …" near the
  /// beginning, else the one a title ends on ("The Life of …").
  ///
  /// - Complexity: O(n) in the length of the first passages.
  package init(of narrative: Narrative) {
    if let author = narrative.documents.first?.author {
      name = author
      return
    }
    for index in narrative.sentences.indices.prefix(30)
    where narrative.voice(ofPassage: narrative.sentences[index].passage) == .narrator {
      if let found = Self.introduction(in: narrative.text(ofSentence: index)) {
        name = found
        return
      }
    }
    name = narrative.documents.first.flatMap { Self.ending(of: $0.title) }
  }

  private static func introduction(in sentence: String) -> String? {
    for opening in ["I am ", "I’m ", "I'm ", "My name is "] where sentence.hasPrefix(opening) {
      let name = capitalisedWords(sentence.dropFirst(opening.count).split(separator: " "))
      if let name { return name }
    }
    return nil
  }

  private static func ending(of title: String) -> String? {
    let words = title.split(separator: " ")
    guard let of = words.lastIndex(where: { $0.lowercased() == "of" }) else { return nil }
    let following = words[(of + 1)...]
    guard let name = capitalisedWords(following),
      name.split(separator: " ").count == following.count
    else { return nil }
    return name
  }

  /// The run of two to four capitalised words that opens a list of words, or nil.
  private static func capitalisedWords(_ words: some Sequence<Substring>) -> String? {
    var name: [Substring] = []
    for word in words.prefix(4) {
      guard word.first?.isUppercase == true else { break }
      let letters = word.prefix { $0.isLetter || "-.'’".contains($0) }
      let part = letters.last == "." && !isInitials(letters) ? letters.dropLast() : letters
      name.append(part)
      if part.count < word.count { break }
    }
    return name.count >= 2 ? name.joined(separator: " ") : nil
  }

  /// Whether a word is "J." or "J.P.", whose last stop belongs to it and doesn't end a sentence.
  private static func isInitials(_ word: Substring) -> Bool {
    word.count == 2 || word.dropLast().contains(".")
  }
}

extension Narrator {
  /// The sentence near the beginning in which the narrator says who they are, or nil.
  package func introduction(in narrative: Narrative) -> Int? {
    guard let name else { return nil }
    return narrative.sentences.indices.prefix(30).first { sentence in
      let passage = narrative.sentences[sentence].passage
      guard narrative.voice(ofPassage: passage) == .narrator else { return false }
      let text = narrative.text(ofSentence: sentence)
      return ["I am \(name)", "I’m \(name)", "I'm \(name)", "My name is \(name)"]
        .contains { text.hasPrefix($0) }
    }
  }
}
