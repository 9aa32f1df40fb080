internal import TerminalText

/// Estimates how wide text is in a typeface with serifs that nobody knows yet.
///
/// A picture names typefaces, and whoever shows it has one of them or another. The widths are those
/// of DejaVu Serif, rounded up, which is wider than Georgia, Noto Serif or Times: what fits by this
/// measure fits in all of them.
enum SerifWidth {
  /// The width of an ideograph, which is the size of the type.
  static let em = 1000

  /// The width of a grapheme cluster in thousandths of the size of the type.
  static func width(of cluster: Character) -> Int {
    if let width = widths[cluster] { return width }
    switch cluster.displayWidth {
    case 0: return 0
    case 1: return cluster.isLowercase ? 650 : 850
    default: return em
    }
  }

  /// The width of a text on one line in thousandths of the size of the type.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static let widths: [Character: Int] = {
    let groups = [
      (340, " ijl.,:;'`-/\\|‘’"), (410, "!()[]ftIJ"), (540, "rsz\"*?_“”–"), (610, "acekvxy"),
      (650, "bdghnopqu0123456789$"), (770, "ABCEFKLPRSTVXYZ{}"), (860, "DGHNOQUw#+<=>^~"),
      (960, "m%&@"), (1030, "MW—…"),
    ]
    var widths: [Character: Int] = [:]
    for (width, characters) in groups {
      for character in characters { widths[character] = width }
    }
    return widths
  }()
}
