internal import ArgumentParser

/// A value of an option or argument that is one of a few.
///
/// Help, the manual and completions tell what each means.
protocol DescribedValue: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {
  /// What it means, in a few words.
  var meaning: String { get }
}

extension DescribedValue {
  // The library would find these by reflection, at a tenth of the program's whole running time.
  var defaultValueDescription: String { rawValue }
  static var allValueStrings: [String] { allCases.map(\.rawValue) }

  static var allValueDescriptions: [String: String] {
    Dictionary(allCases.map { ($0.rawValue, $0.meaning) }) { first, _ in first }
  }

  static var defaultCompletionKind: CompletionKind {
    .custom { _, _, prefix in candidates(beginning: prefix, for: CompletionShell.requesting) }
  }

  /// The values that a shell may offer, each with its meaning where the shell shows that.
  ///
  /// - Parameters:
  ///   - prefix: What is typed of the value.
  ///   - shell: The shell that asks.
  static func candidates(beginning prefix: String, for shell: CompletionShell?) -> [String] {
    let separator = shell == .zsh ? ":" : "\t"
    return allCases.filter { $0.rawValue.hasPrefix(prefix) }.map { value in
      shell == .zsh || shell == .fish
        ? "\(value.rawValue)\(separator)\(value.meaning)" : value.rawValue
    }
  }
}
