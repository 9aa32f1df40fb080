internal import ArgumentParser
internal import Files
internal import Narrative
internal import Rendering
internal import Retrieval

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  static let title = "Options of every command"

  @Option(
    help: ArgumentHelp(
      "A text, or a folder of texts, to ask instead of the built-in story; may be given again.",
      discussion: "A name that the configuration gives to texts begins with @. Without it, "
        + "PIONEER_CORPUS may name them with colons between them.",
      valueName: "path"), completion: .file())
  var corpus: [String] = []

  @Option(
    help: ArgumentHelp("Who tells the story, if the text doesn't say.", valueName: "name"))
  var narrator: String?

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "The language of the texts, such as es or Spanish, if it isn't told rightly.",
      valueName: "code"))
  var languageName: String?

  @Option(
    help: ArgumentHelp(
      "A file of models to understand lines by, instead of the ones in the program.",
      valueName: "file", visibility: .hidden), completion: .file())
  var models: String?

  @Flag(
    name: .customLong("include-apparatus"),
    help: ArgumentHelp(
      "Quote others than the narrator too: who wrote a preface, who asks in an interview."))
  var includesApparatus = false

  @Flag(help: "Print one JSON object a line.")
  var json = false

  @Option(
    name: .customLong("top"),
    help: ArgumentHelp(
      "How many ranked passages and sentences to list. (default: 3)", valueName: "number"))
  var chosenTop: Int?

  @Option(help: "Whether to style the output. (default: auto)")
  var color: ColorChoice?

  @Option(
    help: ArgumentHelp("The most columns of a line. (default: 80)", valueName: "columns"))
  var width: Int?

  @Flag(name: .shortAndLong, help: "Print the words alone: no citation, banner, hint or note.")
  var quiet = false

  /// The options where none is given, made without parsing.
  static var plain: CommonOptions {
    var options = CommonOptions()
    options.corpus = []
    options.narrator = nil
    options.languageName = nil
    options.models = nil
    options.includesApparatus = false
    options.json = false
    options.chosenTop = nil
    options.color = nil
    options.width = nil
    options.quiet = false
    return options
  }

  /// How many ranked passages and sentences to list.
  var top: Int { chosenTop ?? 3 }

  /// The language of the texts, where the user says it.
  var language: Language? { languageName.flatMap { Language($0) } }

  func validate() throws {
    guard (1...100_000).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 100000.")
    }
    if let narrator, !narrator.contains(where: \.isLetter) {
      throw ValidationError("--narrator takes a name.")
    }
    if let width, !LineWidth.allowed.contains(width) {
      throw ValidationError("--width takes \(LineWidth.description).")
    }
    if let languageName, Language(languageName) == nil {
      throw ValidationError("--language takes a code such as es, or a name such as Spanish.")
    }
  }

  /// Takes the files that a shell's pattern after `--corpus` stands for besides the first, which are
  /// read as words.
  ///
  /// - Parameter words: The words of the command.
  /// - Returns: The words that are left.
  mutating func takeFiles(from words: [String]) -> [String] {
    guard let last = corpus.last else { return words }
    let folder = last.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let kind = FileName.extension(of: last)
    let files = words.prefix { word in
      guard word.split(separator: "/", omittingEmptySubsequences: false).dropLast() == folder,
        FileName.extension(of: word) == kind, !folder.isEmpty || !kind.isEmpty
      else { return false }
      return unsafe access(word, F_OK) == 0
    }
    corpus += files
    return Array(words.dropFirst(files.count))
  }
}
