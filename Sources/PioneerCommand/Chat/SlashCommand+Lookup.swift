internal import Retrieval

extension SlashCommand {
  /// What a name that was typed stands for.
  enum Lookup: Equatable {
    /// One command, by its name or the beginning of it.
    case found(SlashCommand)
    /// The beginning of several commands.
    case ambiguous([SlashCommand])
    /// No command; one may be so near that it's a slip of typing.
    case unknown(nearest: SlashCommand?)
  }

  /// The letters that may be wrong in a slip of typing.
  private static let mostSlips = 2

  /// Looks up a name or a prefix of one, in any case.
  ///
  /// - Parameter name: What was typed after the slash, up to the first space.
  static func lookup(_ name: some StringProtocol) -> Lookup {
    let name = name.lowercased()
    if let command = SlashCommand(rawValue: name) { return .found(command) }
    let matches = name.isEmpty ? [] : allCases.filter { $0.name.hasPrefix(name) }
    switch matches.count {
    case 0: return .unknown(nearest: nearest(to: name))
    case 1: return .found(matches[0])
    default: return .ambiguous(matches)
    }
  }

  /// What other programs call a command.
  private static let otherWords: [String: SlashCommand] = ["exit": .quit]

  private static func nearest(to name: String) -> SlashCommand? {
    if let command = otherWords[name] { return command }
    // Half of the letters must be right, or anything would be near to a short name.
    let limit = min(name.utf8.count / 2, mostSlips)
    return allCases.compactMap { command in
      EditDistance.between(Array(name.utf8), Array(command.name.utf8), atMost: limit)
        .map { (command, distance: $0) }
    }
    .min { $0.distance < $1.distance }?.0
  }
}
