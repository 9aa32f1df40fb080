internal import Narrative

/// The names that a configuration gives to texts, to be written with "@" before them.
struct CorpusNames: Equatable, Sendable {
  /// Texts with what the user says about them.
  struct Texts: Equatable, Sendable {
    /// Files and folders; none for the built-in story.
    var paths: [String]

    /// Who tells them all.
    var narrator: Configuration.Entry<String?>?

    /// The language of them all.
    var language: Configuration.Entry<Language?>?

    /// The line of the configuration that names them.
    var line: Int
  }

  /// What a name begins with where a path could stand too.
  static let mark: Character = "@"

  /// The name of the story in the program.
  static let builtIn = "built-in"

  private var texts: [String: Texts] = [:]

  /// The names in the order of the file.
  var all: [String] { texts.sorted { $0.value.line < $1.value.line }.map(\.key) }

  /// The texts of a name; nil where there is no such name.
  subscript(name: String) -> Texts? {
    get { name == Self.builtIn ? Texts(paths: [], line: 0) : texts[name] }
    set { texts[name] = newValue }
  }

  /// Whether a word can be a name: letters, digits, "-" and "_".
  static func isName(_ word: some StringProtocol) -> Bool {
    !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// What paths and names stand for together.
  ///
  /// Who tells them and in which language is known only where a single name is all that is asked.
  ///
  /// - Throws: `UnknownCorpusName`.
  func resolve(_ words: [String]) throws(UnknownCorpusName) -> Texts {
    var paths: [String] = []
    for word in words {
      guard word.first == Self.mark else {
        paths.append(word)
        continue
      }
      let texts = try texts(named: String(word.dropFirst()))
      if words.count == 1 { return texts }
      paths += texts.paths
    }
    return Texts(paths: paths, line: 0)
  }

  private func texts(named name: String) throws(UnknownCorpusName) -> Texts {
    if let texts = self[name] { return texts }
    throw UnknownCorpusName(name: name, known: all)
  }
}

/// A name that the configuration gives to no text.
struct UnknownCorpusName: Error, Equatable, CustomStringConvertible {
  let name: String
  let known: [String]

  /// One sentence for the user.
  var description: String {
    let marked = "\(CorpusNames.mark)\(name)"
    guard !known.isEmpty else {
      return "\(marked): no text has this name. A line in the configuration file gives it: "
        + "\(marked) = PATH"
    }
    let names = known.map { "\(CorpusNames.mark)\($0)" }.joined(separator: ", ")
    return "\(marked): no text has this name. The configuration file names: \(names)"
  }
}
