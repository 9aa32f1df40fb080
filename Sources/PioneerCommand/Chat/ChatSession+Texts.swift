internal import Narrative
internal import Responder

extension ChatSession {
  /// Switches to another text, or says which one is asked.
  ///
  /// - Parameter words: A file or folder, a name of texts with or without its mark, or nothing.
  func openCorpus(_ words: String) -> ChatReply {
    guard !words.isEmpty else {
      return .notice(
        "\(subject) Type \(SlashCommand.corpus.usage) for another text, or "
          + "/\(SlashCommand.corpus.name) \(SlashCommand.builtInText).")
    }
    do throws(UnknownCorpusName) {
      let named = try namedTexts(words)
      return replyByOpening(
        TextSelection(
          paths: named.paths, narrator: named.narrator?.value, language: named.language?.value,
          models: texts.models, isQuiet: texts.isQuiet))
    } catch {
      return .notice(error.description)
    }
  }

  /// The texts of a name, or else of a path.
  private func namedTexts(_ words: String) throws(UnknownCorpusName) -> CorpusNames.Texts {
    if let texts = names[words] { return texts }
    return try names.resolve([UserPath.expanded(words, home: Environment["HOME"])])
  }

  /// Says who tells the story, or takes the user's word for it.
  ///
  /// - Parameter name: The name, or nothing.
  func nameNarrator(_ name: String) -> ChatReply {
    guard !name.isEmpty else {
      return .notice(
        responder.narrator.name.map { "The story is told by \($0)." }
          ?? "The text doesn’t say who tells it; \(SlashCommand.narrator.usage) does.")
    }
    guard name.contains(where: \.isLetter) else { return .notice("That is no name.") }
    var named = texts
    named.narrator = name
    return replyByOpening(named)
  }

  private func replyByOpening(_ texts: TextSelection) -> ChatReply {
    do {
      try open(texts)
      return .notice(subject)
    } catch let error as SourceError {
      return .notice(error.description)
    } catch {
      return .notice("\(error)")
    }
  }

  /// What is asked, in a sentence.
  var subject: String {
    let titles = Set(narrative.documents.map(\.title)).sorted()
    let speaker = responder.narrator.name.map { " of \($0)" } ?? ""
    let shown = titles.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
    let rest = titles.count > 3 ? " and \(titles.count - 3) more" : ""
    return "Pioneer quotes the story\(speaker) word for word: \(shown)\(rest)."
  }
}
