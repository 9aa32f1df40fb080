internal import ArgumentParser

/// The room there is for a quote, written "60x3": columns, then rows.
struct FittingSize: Equatable {
  /// The columns there are, at least 1.
  let columns: Int

  /// The rows there are, at least 1.
  let rows: Int
}

extension FittingSize: ExpressibleByArgument {
  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      columns >= 1, rows >= 1
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
