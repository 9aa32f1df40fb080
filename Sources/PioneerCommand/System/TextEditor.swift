internal import Files

/// The user's own editor.
struct TextEditor: Equatable {
  /// Why nothing came of it.
  enum Failure: Error, Equatable, CustomStringConvertible {
    /// It couldn't be started.
    case notStarted(name: String, reason: String)
    /// It said so by its status, or was killed.
    case gaveUp(name: String)
    /// There is no place for the text while it is edited.
    case noFile(reason: String)

    /// One sentence for the user.
    var description: String {
      switch self {
      case .notStarted(let name, let reason):
        "“\(name)” can’t be started (\(reason)). VISUAL or EDITOR names your editor."
      case .gaveUp(let name): "“\(name)” ended with an error, so nothing is asked."
      case .noFile(let reason): "The text to edit can’t be kept in a file (\(reason))."
      }
    }
  }

  /// Its name and its arguments.
  let words: [String]

  /// The bytes of a text that are read back.
  private static let mostBytes = 1 << 20

  /// What the environment names: `VISUAL` where the terminal can move its cursor, else `EDITOR`, else
  /// vi, as POSIX has it.
  init(environment: (String) -> String?, movesCursor: Bool) {
    let variables = movesCursor ? ["VISUAL", "EDITOR"] : ["EDITOR"]
    let named = variables.compactMap { environment($0) }.map(CommandWords.words)
    words = named.first { !$0.isEmpty } ?? ["vi"]
  }

  /// Lets the user edit a text, and waits.
  ///
  /// - Parameter folder: Where the text is kept meanwhile, for the user alone to read.
  func edit(_ text: String, in folder: String) throws(Failure) -> String {
    let path = try temporaryFile(of: text, in: folder)
    defer { unsafe unlink(path) }
    switch ChildProgram.run(words + [path]) {
    case .exited(0): break
    case .exited, .signalled: throw .gaveUp(name: words[0])
    case .notStarted(let code):
      throw .notStarted(name: words[0], reason: FileFailure(code: code).description)
    }
    do throws(FileFailure) {
      return String(
        decoding: try SmallFile.bytes(of: path, atMost: Self.mostBytes), as: UTF8.self)
    } catch {
      throw .noFile(reason: error.description)
    }
  }

  private func temporaryFile(of text: String, in folder: String) throws(Failure) -> String {
    let ending = ".txt"
    var template = Array("\(folder)/pioneer-XXXXXX\(ending)".utf8CString)
    let descriptor = unsafe mkstemps(&template, Int32(ending.utf8.count))
    guard descriptor >= 0 else { throw .noFile(reason: FileFailure.last().description) }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try FileOutput.write(Array((text.isEmpty ? "" : text + "\n").utf8), to: descriptor)
    } catch {
      unsafe unlink(path)
      throw .noFile(reason: error.reason)
    }
    return path
  }
}
