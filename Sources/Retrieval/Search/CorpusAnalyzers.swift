package import Narrative

/// The analyzers of the languages of a corpus, made when they are first needed.
package final class CorpusAnalyzers {
  /// The analyzer of the language most of the texts are in.
  package let main: Analyzer

  /// The languages of the texts, that of most passages first; nil stands for one not known.
  private let languages: [Language?]

  private var others: [Language?: Analyzer] = [:]

  /// Takes the languages of a corpus, that of most passages first.
  init(_ languages: [Language?]) {
    self.languages = languages.isEmpty ? [.english] : languages
    main = Analyzer(language: self.languages[0])
  }

  /// Whether the texts are in more than one language.
  package var areSeveral: Bool { languages.count > 1 }

  /// Whether all texts are English.
  package var areEnglish: Bool { !areSeveral && main.isEnglish }

  /// The analyzers of all languages.
  var all: [Analyzer] { languages.map { self[$0] } }

  /// The analyzer of a language; nil stands for one not known.
  package subscript(language: Language?) -> Analyzer {
    if language == main.language { return main }
    if let known = others[language] { return known }
    let analyzer = Analyzer(language: language)
    others[language] = analyzer
    return analyzer
  }

  /// The analyzer that a question is read with: that of its own language if texts are in it, else
  /// that of most texts.
  package func analyzer(ofQuestion text: String) -> Analyzer {
    guard areSeveral else { return main }
    let language = LanguageDetector.language(of: text, among: languages.compactMap(\.self))
    return language.map { self[$0] } ?? main
  }

  /// The stems that the languages of the corpus make of a word, each once, that of the question's
  /// language first.
  package func stems(of word: String, in analyzer: Analyzer) -> [String] {
    let own = analyzer.stem(word)
    guard areSeveral else { return [own] }
    var stems = [own]
    for language in languages {
      let stem = self[language].stem(word)
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems
  }
}
