import Files
import LineEditing

// Reads lines until the end of input and prints what happened, for tests to drive.
//
//   LineEditorProbe [--prompt TEXT] [--ascii TEXT] [--rendition PARAMETERS] [--history PATH]
//     [--words WORD,WORD...] [--suggest LINE,LINE...]
//
// The line "wait" makes it wait for a signal, with nothing being read.

var options: [String: String] = [:]
var arguments = CommandLine.arguments.dropFirst()
while let name = arguments.popFirst() { options[name] = arguments.popFirst() }

let terminalType = unsafe getenv("TERM").map { unsafe String(cString: $0) }
guard Terminal.allowsLineEditing(type: terminalType) else {
  print("not a terminal to edit lines on")
  exit(3)
}
let file = options["--history"].map { HistoryFile(path: $0) }
let words = options["--words"]?.split(separator: ",").map(String.init) ?? []
let suggestions = options["--suggest"]?.split(separator: ",").map(String.init) ?? []
let editor = LineEditor(
  programName: "probe", entries: (try? file?.entries()) ?? [],
  completer: { text in
    let word = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return Completions(replacing: word.count, with: words.filter { $0.hasPrefix(word) })
  },
  suggester: Suggester { typed in suggestions.first { $0.hasPrefix(typed) } })
guard let editor else {
  print("no line editor")
  exit(4)
}
let prompt = Prompt(
  options["--prompt"] ?? "probe>", asciiText: options["--ascii"] ?? ">",
  graphicRendition: options["--rendition"])

var draft = ""
while true {
  let event = editor.readLine(prompt: prompt, draft: draft)
  draft = ""
  switch event {
  case .line(let line):
    print("line [\(line)]")
    if let entry = HistoryEntry(line) {
      editor.remember(entry)
      do { try file?.append(entry) } catch { print(error) }
    }
    if line == "wait" {
      print("waiting")
      fflush(nil)
      pause()
    }
  case .interrupted(let text): print("interrupted [\(text)]")
  case .editor(let text):
    print("editor [\(text)]")
    draft = text
  case .endOfInput:
    print("end")
    exit(0)
  case .terminalGone:
    print("gone")
    exit(5)
  }
}
