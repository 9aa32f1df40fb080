extension ManualPage {
  /// Adds what the program takes from its surroundings and leaves there.
  static func addSurroundings(to text: inout ManualText) {
    text.beginSection("ENVIRONMENT")
    text.addList { text in
      for (variable, meaning) in variables { text.add(item: "Ev \(variable)", meaning) }
    }
    text.beginSection("FILES")
    text.addList { text in
      for (path, meaning) in files { text.add(item: "Pa \(path)", meaning) }
    }
    text.beginSection("EXIT STATUS")
    text.addList { text in
      for (status, meaning) in statuses { text.add(item: "\(status)", meaning) }
    }
    text.beginSection("EXAMPLES")
    for example in examples {
      text.add(example.purpose + ":")
      text.add(example: [example.line])
    }
    text.beginSection("SEE ALSO")
    text.add(macro: ".Xr less 1 ,")
    text.add(macro: ".Xr editrc 5 ,")
    text.add(macro: ".Xr fortune 6")
  }

  private static let variables = [
    ("PIONEER_CORPUS", "Texts to ask instead of the built-in story, with colons between them."),
    (
      "PIONEER_HISTORY",
      "The file of the lines typed in chats. Where it is empty, none is kept."
    ),
    (
      "PAGER",
      "The program that shows what is longer than the screen, with its options: by default less "
        + "-FIRX. Where it is empty, none is used."
    ),
    (
      "VISUAL , EDITOR",
      "The editor, with its options, that /edit and Control-X Control-E open in a chat, and the key v "
        + "where ~/.editrc chooses the keys of vi. The first is for terminals that can move the cursor."
    ),
    ("NO_COLOR", "Where it isn\u{2019}t empty, nothing is styled."),
    ("CLICOLOR , CLICOLOR_FORCE", "0 in the first styles nothing; 1 in the second, any output."),
    ("TERM", "The type of the terminal. On one called dumb, nothing is styled or edited."),
    ("EDITRC", "The file of keys, instead of that in the home."),
  ]

  private static let files = [
    (
      "~/.config/pioneer/config",
      "What holds where neither an option nor the environment says otherwise: lines KEY = VALUE, with "
        + "comments after #. XDG_CONFIG_HOME may name another folder than ~/.config. "
        + ConfigurationKey.allCases.map { "\($0.rawValue) = \($0.value): \($0.summary)." }
        .joined(separator: " ")
        + " @NAME = PATH gives texts a name, for --corpus @NAME; @NAME.narrator and @NAME.language "
        + "tell more about them."
    ),
    ("~/.local/state/pioneer/history", "The lines typed in chats, for the user alone to read."),
    ("~/.local/state/pioneer/quote", "The day a quote was last shown by quote --once."),
    (
      "~/.cache/pioneer/",
      "The indexes of large texts. They are made anew whenever they are missing."
    ),
    ("~/.editrc", "The keys of the line editor."),
  ]

  private static let statuses = [
    (0, "Answered."),
    (1, "The story doesn\u{2019}t say: no question was answered, or no quote fits."),
    (2, "A failure at run time, such as a file that can\u{2019}t be read or a full disk."),
    (64, "Wrong usage."), (130, "Interrupted."),
  ]

  private static let examples = [
    Example(purpose: "Ask one question", line: "pioneer \"How did you start Alibaba?\""),
    Example(
      purpose: "Answer a file of questions, one a line, for another program",
      line: "pioneer ask --json < questions.txt | jq -r .answer"),
    Example(purpose: "Talk with a book", line: "pioneer --corpus life.txt"),
    Example(
      purpose: "Show a quote in the first shell of each day",
      line: "pioneer setup bash >> ~/.bashrc"),
  ]
}
