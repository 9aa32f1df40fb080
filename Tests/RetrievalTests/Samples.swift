import Files
import Narrative
import Retrieval

/// A folder that is removed with everything in it when the value goes away.
final class TemporaryFolder {
  let path: String

  init() {
    path = "/tmp/pioneer-test-\(getpid())-\(UInt64.random(in: .min ... .max))"
    _ = unsafe mkdir(path, 0o700)
  }

  deinit {
    for name in names { _ = unsafe unlink("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }

  /// The names of the files in it.
  var names: [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file in it and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) -> String {
    let file = "\(path)/\(name)"
    guard let stream = unsafe fopen(file, "wb") else { return file }
    _ = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, stream) }
    unsafe fclose(stream)
    return file
  }

  func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

  /// The bytes of a file in it.
  func bytes(of name: String) -> [UInt8] {
    guard let stream = unsafe fopen("\(path)/\(name)", "rb") else { return [] }
    defer { unsafe fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 24)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe fread($0.baseAddress, 1, $0.count, stream)
    }
    return Array(bytes[..<count])
  }
}

/// Numbers that are the same in every run (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

enum Samples {
  /// Texts with what makes places hard: several line ends, marks, other scripts, headings.
  static let texts = [
    (
      "first.txt",
      "A Title\n\nMr. Smith’s café cost 1,200.50 dollars. We didn't go!\nWhy not?\n\nIt rained."
    ),
    (
      "second.txt",
      "One line.\r\nTwo lines. “Three,” he said.\r\n\r\nE-commerce and co-founded.\r\n\r\n\tTabs here."
    ),
    ("third.txt", "Les élèves naïfs. Ünder 你好世界。 Привет, мир!\n\n\n\nEnd without a stop"),
    ("nothing.txt", "Only a Heading"),
    ("fifth.txt", "Last one.\rWith lone returns. And more.\r\rIt is done. U.S. Army. The end."),
  ]

  static func sources() throws -> [SourceText] {
    try texts.map { try SourceText(name: $0.0, rawBytes: Array($0.1.utf8)) }
  }

  /// Texts in several languages, one that is in none, and one whose language only its neighbours tell.
  static func languages() throws -> [SourceText] {
    let unknown = (0..<60).map { "zork\($0 % 7)bleb grunf" }.joined(separator: " ")
    return try [
      ("en.txt", "The mill was sold in 1901. Nobody knew who had bought it.\n\nIt rained on us."),
      (
        "es.txt", "El molino fue vendido en 1901.\n\nNadie sabía quién lo había comprado. ¿Por qué?"
      ),
      ("zh.txt", "磨坊在一九〇一年卖了。没有人知道是谁买的。\n\n那一天下雨。"),
      ("ru.txt", "Мельницу продали в 1901 году. Никто не знал, кто её купил.\n\nШёл дождь."),
      (
        "tr.txt",
        "Değirmen 1901 yılında satıldı. Onu kimin aldığını hiç kimse bilmiyordu ve bu iyiydi."
      ),
      ("unknown.txt", unknown + "."), ("names.txt", "Mill Hill, Sold Mill, Los Mill."),
    ].map { try SourceText(name: $0.0, rawBytes: Array($0.1.utf8)) }
  }

  /// Paragraphs of random words, common ones far more often than rare ones.
  static func text(passages: Int, vocabulary: Int = 3000, seed: UInt64 = 1) -> String {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<passages {
      let length = Int.random(in: 3...60, using: &generator)
      for position in 0..<length {
        let share = Double.random(in: 0..<1, using: &generator)
        let rank = Int(Double(vocabulary) * share * share * share * share)
        text += (position == 0 ? "Zq" : " zq") + word(rank)
        if position % 9 == 8 { text += ". So" }
      }
      text += " zend.\n\n"
    }
    return text
  }

  /// A word of letters for a number.
  static func word(_ number: Int) -> String {
    String(
      decoding: String(number, radix: 16).utf8.map { $0 < 0x61 ? $0 + 0x37 : $0 }, as: UTF8.self)
  }
}

/// Sets when a file was last used and written, in seconds since 1970.
func setTime(_ path: String, seconds: Int) {
  let time = timespec(tv_sec: seconds, tv_nsec: 0)
  _ = unsafe [time, time].withUnsafeBufferPointer {
    unsafe utimensat(AT_FDCWD, path, $0.baseAddress, 0)
  }
}
