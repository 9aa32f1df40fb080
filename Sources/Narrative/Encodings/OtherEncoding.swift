/// An encoding other than UTF-8 and Windows-1252 that bytes are in, as far as that can be told.
struct OtherEncoding: Equatable {
  /// The name that iconv knows it by.
  let name: String

  /// The name that people know it by.
  let title: String

  /// The most bytes that are looked at.
  private static let longest = 1 << 16

  /// Tells the encoding of bytes that aren't UTF-8; nil for Windows-1252.
  ///
  /// A text of pairs of bytes is one of East Asia, told by which pairs are frequent. Of encodings of a
  /// byte a character, that one is it whose characters make most words of letters, of one script and
  /// with capitals only in front, and among these the one with most words that hold sentences of a
  /// language together. One of another script than Latin writes whole words in it. But where the words
  /// without such characters tell the language, its alphabet does.
  ///
  /// - Complexity: O(1): no more than the first 64 KiB are looked at.
  init?(of bytes: [UInt8]) {
    let sample = Array(bytes.prefix(Self.longest))
    if let pairs = Self.pairs(sample) {
      self = pairs
      return
    }
    if Self.isTypographic(sample) { return nil }
    if LanguageAlphabet.areOfTheNorth(sample)
      || LanguageAlphabet(ofWindows1252: sample)?.fitsWindows(sample) ?? false
    {
      return nil
    }
    if let alphabet = LanguageAlphabet(ofWordsIn: sample) {
      if alphabet.fitsWindows(sample) { return nil }
      if let table = alphabet.table(for: sample) {
        name = table.name
        title = table.title
        return
      }
    }
    let windows = Self.score(sample, by: nil)
    var best: (score: Double, table: EncodingTables.Table)?
    for table in EncodingTables.all {
      let characters = table.characters
      guard !table.isOfOtherScript || Self.hasWords(sample, by: characters) else { continue }
      let score = Self.score(sample, by: characters)
      if score > best?.score ?? windows + 0.1 { best = (score, table) }
    }
    guard let best else { return nil }
    name = best.table.name
    title = best.table.title
  }

  private init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  /// Whether all bytes beyond ASCII are signs of Windows-1252 where those stand: quotation marks and
  /// dashes, and such as pounds, degrees and halves alone; a text in English has no others.
  private static func isTypographic(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = place > 0 ? bytes[place - 1] : 0x20
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      let isInWord = before.isASCIILetter && after.isASCIILetter
      switch byte {
      case 0x92, 0x97, 0xA0: break
      case 0x91, 0x93, 0x94, 0x96: if isInWord { return false }
      case 0x85: if isInWord || (before == 0x20 && after == 0x20) { return false }
      case 0x80, 0x82, 0x84, 0x86, 0x87, 0x89, 0x8B, 0x95, 0x99, 0x9B, 0xA1...0xA3, 0xA5...0xBF,
        0xD7, 0xF7:
        let isAlone = [before, after].allSatisfy { $0 < 0x80 || isMark($0) }
        if isInWord || !isAlone { return false }
      default: return false
      }
    }
    return true
  }

  /// Whether a byte is a quotation mark, a dash, an ellipsis or a space of Windows-1252.
  private static func isMark(_ byte: UInt8) -> Bool {
    (0x91...0x97).contains(byte) || byte == 0x85 || byte == 0xA0
  }

  /// Whether bytes hold two letters of another script than Latin side by side, as words of it do.
  private static func hasWords(_ bytes: [UInt8], by characters: [UInt32]) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { pair in
      [pair.0, pair.1].allSatisfy { byte in
        guard byte >= 0x80, let scalar = Unicode.Scalar(characters[Int(byte) - 0x80]) else {
          return false
        }
        return scalar.properties.isAlphabetic && script(scalar) > 0
      }
    }
  }

  /// How much bytes look like words in an encoding: the share of bytes beyond ASCII that are letters
  /// in their place, and the share of words that are function words of some language.
  private static func score(_ bytes: [UInt8], by characters: [UInt32]?) -> Double {
    let windows = characters == nil ? Windows1252.decode(bytes.span) : []
    var text: [UInt8] = windows
    if let characters {
      text.reserveCapacity(bytes.count * 2)
      for byte in bytes {
        text.appendUTF8(byte < 0x80 ? UInt32(byte) : characters[Int(byte) - 0x80])
      }
    }
    var good = 0
    var all = 0
    let decoded = String(decoding: text, as: UTF8.self)
    for word in decoded.split(whereSeparator: { $0.isASCII && $0.isWhitespace }) {
      let scalars = Array(word.unicodeScalars)
      for (place, scalar) in scalars.enumerated() where scalar.value >= 0x80 {
        all += 1
        if isInPlace(scalar, place, scalars) { good += 1 }
      }
    }
    guard all > 0 else { return 0 }
    let votes = functionWordShare(decoded)
    return Double(good) / Double(all) + votes
  }

  private static func isInPlace(
    _ scalar: Unicode.Scalar, _ place: Int, _ word: [Unicode.Scalar]
  ) -> Bool {
    let properties = scalar.properties
    guard properties.isAlphabetic,
      properties.generalCategory != .otherLetter || scalar.value >= 0x5D0
    else {
      // Quotation marks and dashes stand at the ends of words or between them.
      if (0x2010...0x2026).contains(scalar.value)
        || [0xAB, 0xBB, 0xA0, 0xAD].contains(scalar.value)
      {
        return true
      }
      // "£5", "3½", "20°"; but no letter of a word, and nobody writes "¤".
      let isSign =
        (0xA1...0xBF).contains(scalar.value) && scalar.value != 0xA4 || scalar.value == 0x20AC
        || scalar.value == 0xD7
      let neighbours = [place - 1, place + 1].filter(word.indices.contains).map { word[$0] }
      return isSign && !neighbours.contains(where: \.properties.isAlphabetic)
    }
    if properties.isUppercase, place > 0, word[place - 1].properties.isLowercase { return false }
    // Letters of two scripts don't meet in a word.
    let neighbours = [place - 1, place + 1].filter(word.indices.contains).map { word[$0] }
      .filter(\.properties.isAlphabetic)
    return neighbours.allSatisfy { script($0) == script(scalar) }
  }

  private static func script(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x370: 0
    case ..<0x400: 1
    case ..<0x530: 2
    case ..<0x590: 3
    case ..<0x600: 4
    case ..<0x780: 5
    default: 6
    }
  }

  /// The share of words with letters beyond ASCII that are function words of a language.
  private static func functionWordShare(_ text: String) -> Double {
    let table = FunctionWordTable.shared
    var found: [UInt64: Int] = [:]
    var words = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
      .prefix(4000)
    where word.utf8.contains(where: { $0 >= 0x80 }) {
      words += 1
      let hash = word.utf8.reduce(FunctionWordTable.emptyHash) { FunctionWordTable.hash($0, $1) }
      var bits = table.languages(ofHash: hash)
      while bits != 0 {
        found[bits & (~bits &+ 1), default: 0] += 1
        bits &= bits &- 1
      }
    }
    return Double(found.values.max() ?? 0) / Double(max(words, 1))
  }

  // MARK: - Pairs of bytes

  private static func pairs(_ bytes: [UInt8]) -> OtherEncoding? {
    var leads = [Int](repeating: 0, count: 256)
    var all = 0
    var lowTrails = 0
    var hiragana = 0
    var broken = 0
    var ascii = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        ascii += 1
        index += 1
        continue
      }
      guard index + 1 < bytes.count else { break }
      let trail = bytes[index + 1]
      if byte == 0x80 || byte == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF {
        broken += 1
        index += 1
        continue
      }
      all += 1
      leads[Int(byte)] += 1
      if trail < 0x80 { lowTrails += 1 }
      if byte == 0x82, (0x9F...0xF1).contains(trail) { hiragana += 1 }
      index += 2
    }
    // In an alphabet of single bytes most letters beyond ASCII stand beside ASCII, or in words of odd
    // lengths.
    guard all >= 6, broken * 50 <= all, all * 2 >= ascii else { return nil }
    func share(_ range: ClosedRange<Int>) -> Double {
      Double(leads[range].reduce(0, +)) / Double(all)
    }
    if Double(hiragana) / Double(all) >= 0.1 {
      return OtherEncoding(name: "SHIFT_JIS", title: "Shift JIS")
    }
    if share(0xA4...0xA5) >= 0.2, lowTrails == 0 {
      return OtherEncoding(name: "EUC-JP", title: "EUC-JP")
    }
    if Double(lowTrails) / Double(all) >= 0.2, share(0xA4...0xC6) >= 0.6 {
      return OtherEncoding(name: "BIG5", title: "Big5")
    }
    let hangul = share(0xB0...0xC8)
    if hangul >= 0.85, lowTrails == 0, Double(ascii) / Double(all) >= 0.2 {
      return OtherEncoding(name: "EUC-KR", title: "EUC-KR")
    }
    let hanzi = share(0xB0...0xF7) + share(0xA1...0xA3)
    // The letters of Cyrillic, Greek and the like are few; the characters of Chinese are many.
    var distinct: Set<Int> = []
    for (first, second) in zip(bytes, bytes.dropFirst()) where first >= 0x80 && second >= 0x80 {
      distinct.insert(Int(first) << 8 | Int(second))
    }
    let isVaried = distinct.count * 10 >= min(all, 400) * 6
    guard hanzi >= 0.9, Double(ascii) <= Double(all) * 0.25, isVaried else { return nil }
    return OtherEncoding(name: "GB18030", title: "GB 18030 (GBK)")
  }
}
