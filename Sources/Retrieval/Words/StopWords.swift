/// Words too common to tell one passage from another.
package struct StopWords: Sendable {
  private let words: Set<String>

  /// Takes a list of words, as `Tokenizer` writes them.
  package init(_ words: some Sequence<String>) {
    self.words = Set(words)
  }

  /// Whether a word, as `Tokenizer` writes it, is one of them.
  package func contains(_ word: String) -> Bool { words.contains(word) }

  /// English function words: pronouns, articles, prepositions, conjunctions, auxiliaries, particles
  /// and the contractions of them, with and without their apostrophe.
  package static let english = StopWords([
    "i", "me", "my", "myself", "we", "our", "ours", "ourselves", "us", "you", "your", "yours",
    "yourself", "yourselves", "he", "him", "his", "himself", "she", "her", "hers", "herself",
    "it", "its", "itself", "they", "them", "their", "theirs", "themselves", "what", "which",
    "who", "whom", "whose", "this", "that", "these", "those", "am", "is", "are", "was", "were",
    "be", "been", "being", "have", "has", "had", "having", "do", "does", "did", "doing", "done",
    "would", "should", "could", "ought", "can", "cannot", "will", "shall", "may", "might",
    "must", "a", "an", "the", "and", "but", "if", "or", "nor", "because", "as", "until",
    "while", "of", "at", "by", "for", "with", "about", "against", "between", "into", "through",
    "during", "before", "after", "above", "below", "to", "from", "up", "down", "in", "out",
    "on", "off", "over", "under", "again", "further", "then", "once", "here", "there", "when",
    "where", "why", "how", "all", "any", "both", "each", "few", "more", "most", "other", "some",
    "such", "no", "not", "only", "own", "same", "so", "than", "too", "very", "just", "also",
    "now", "ever", "yet", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent",
    "hasnt", "havent", "hadnt", "wont", "wouldnt", "cant", "couldnt", "shouldnt", "mustnt",
    "neednt", "aint", "im", "ive", "id", "youre", "youve", "hes", "shes", "theyre", "theyve",
    "thats", "whats", "whos", "wheres", "hows", "lets", "s", "t",
  ])

  /// No words at all.
  package static let none = StopWords([])
}
