import ArgumentParser
import PioneerCommand

/// Parses a command line whose words are parted by NUL bytes, without running the command.
final class OptionsSubject: FuzzSubject {
  func problem(with input: [UInt8]) -> String? {
    let arguments = input.split(separator: 0, omittingEmptySubsequences: false)
      .prefix(64).map { String(decoding: $0, as: UTF8.self) }
    let quick = Result { try Program.command(for: arguments) }
    let whole = Result { try Pioneer.parseAsRoot(arguments) }
    switch (quick, whole) {
    case (.success(let quick), .success(let whole)):
      let same = String(describing: quick) == String(describing: whole)
      return same ? nil : "\(arguments) is parsed in two ways"
    case (.failure(let error), .failure):
      let message = Pioneer.fullMessage(for: error)
      let isSilent = message.isEmpty && Pioneer.exitCode(for: error).rawValue != 0
      return isSilent ? "\(arguments) is refused without a word" : nil
    default:
      return "\(arguments) is right or wrong by the way it is parsed"
    }
  }
}
