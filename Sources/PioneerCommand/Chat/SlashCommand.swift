/// What a line that begins with a slash asks the chat itself to do.
///
/// This is the one table of these commands: `/help`, completion and the README follow from it.
enum SlashCommand: String, CaseIterable, Sendable {
  case help
  case quote
  case again
  case more
  case why
  case sources
  case show
  case search
  case subjects
  case corpus
  case narrator
  case edit
  case copy
  case save
  case history
  case clear
  case quit

  /// The word that is typed after the slash.
  var name: String { rawValue }

  /// What may or must follow the name; nil where nothing does.
  var argument: Argument? {
    switch self {
    case .help, .again, .more, .copy, .why, .sources, .subjects, .clear, .quit: nil
    case .quote: Argument("about", .storyWords, isRequired: false)
    case .show: Argument("id", .passage, isRequired: false)
    case .search: Argument("words", .storyWords, isRequired: true)
    case .corpus: Argument("path", .text, isRequired: false)
    case .narrator: Argument("name", .nothing, isRequired: false)
    case .edit: Argument("question", .storyWords, isRequired: false)
    case .save: Argument("file", .file, isRequired: true)
    case .history: Argument("words", .nothing, isRequired: false)
    }
  }

  /// What it does, for `/help`.
  var summary: String {
    switch self {
    case .help: "show this list"
    case .quote: "the quote of the day, one about something, “another”, or “random”"
    case .again: "what was last asked once more, as of another text"
    case .more: "more on what was last asked"
    case .why: "what the last answer rests on"
    case .sources: "where the last answer stands in the text"
    case .show: "a passage by its number; without one, those of the last answer"
    case .search: "the passages that fit some words best"
    case .subjects: "what the story is about, with questions to pick by number"
    case .corpus: "ask another text or folder, one by its name, or the \(Self.builtInText) story"
    case .narrator: "who tells the story; with a name, who does from now on"
    case .edit: "write a question in your editor; without one, the last is there to change"
    case .copy: "copy the last answer to the clipboard"
    case .save: "write the conversation to a file, as Markdown"
    case .history: "the lines typed before; with words, those that hold them"
    case .clear: "clear the screen and begin a new conversation"
    case .quit: "leave (Control-D does too)"
    }
  }

  /// What `/corpus` takes for the text that is compiled in.
  static let builtInText = CorpusNames.builtIn

  /// How it is typed: "/save FILE", "/quote [ABOUT]".
  var usage: String {
    guard let argument else { return "/\(name)" }
    let word = argument.name.uppercased()
    return "/\(name) " + (argument.isRequired ? word : "[\(word)]")
  }
}

extension SlashCommand {
  /// What follows the name of a command.
  struct Argument: Sendable, Equatable {
    /// What stands for it in the help.
    let name: String

    /// What it can be completed from.
    let completion: Completion

    /// Whether the command does nothing without it.
    let isRequired: Bool

    fileprivate init(_ name: String, _ completion: Completion, isRequired: Bool) {
      self.name = name
      self.completion = completion
      self.isRequired = isRequired
    }
  }

  /// What an argument can be completed from.
  enum Completion: Sendable {
    /// The user's own words.
    case nothing
    /// The words and subjects of the story.
    case storyWords
    /// The numbers of passages, as search and the sources tell them.
    case passage
    /// A text or a folder of texts, or the name of some; the rest of the line is its path.
    case text
    /// A file to be written; the rest of the line is its path.
    case file
  }
}
