/// The keys that have no meaning in a line: function keys, Page Up and the like, and arrows with
/// modifiers that nothing is bound to.
///
/// libedit would drop as much of such a key's sequence as begins another's, and insert the rest.
enum UnusedKeys {
  /// What they send in the encodings of xterm, rxvt and the Linux console, in libedit's notation.
  static let sequences: [String] = {
    let tildeNumbers = [2, 3, 5, 6] + Array(11...15) + Array(17...21) + [23, 24, 25, 26, 28, 29]
    let letters = "ABCDFHPQRS"
    let plain =
      tildeNumbers.map { "\\e[\($0)~" } + "PQRSM".map { "\\eO\($0)" }
      + "ABCDE".map { "\\e[[\($0)" } + "abcd".map { "\\e[\($0)" } + ["\\e[I", "\\e[O", "\\e[Z"]
    let modified = (2...8).flatMap { modifier in
      tildeNumbers.map { "\\e[\($0);\(modifier)~" } + letters.map { "\\e[1;\(modifier)\($0)" }
    }
    return plain + modified
  }()
}
