/// A table of sayings with commas, semicolons or tabs between its columns, after RFC 4180: one of its
/// columns holds what was said, another who said it.
enum QuotationTable {
  /// What the columns of such tables are called, in the languages of Europe.
  private static let sayings: Set<String> = [
    "quote", "quotes", "quotation", "saying", "text", "highlight", "zitat", "citation", "cita",
  ]
  private static let names: Set<String> = [
    "author", "authors", "by", "name", "speaker", "person", "autor", "auteur", "autore",
  ]

  /// The columns that matter, by number, and what stands between columns.
  private struct Columns {
    let saying: Int
    let name: Int?
    let separator: UInt8
  }

  /// Whether a file's name says that it holds a table.
  static func isTable(named name: String) -> Bool {
    ["csv", "tsv"].contains(FileName.extension(of: name))
  }

  /// Whether the first line of a table names a column of sayings.
  static func holdsSayings(_ bytes: Span<UInt8>) -> Bool { columns(of: bytes) != nil }

  /// Finds the sayings of a table.
  ///
  /// - Parameter narrator: Whose all of them are, whatever the table says.
  /// - Complexity: O(n) in the number of bytes.
  static func structure(of text: SourceText, narrator: String?) -> DocumentStructure {
    let source = text.bytes
    var collection = SayingCollection(narrator: narrator)
    if let columns = columns(of: source.span) {
      var scanner = RecordScanner(separator: columns.separator)
      _ = scanner.next(in: source.span)
      while let record = scanner.next(in: source.span) {
        guard columns.saying < record.fields.count else { continue }
        let name = columns.name.flatMap { $0 < record.fields.count ? record.fields[$0] : nil }
        collection.append(
          unquoted(record.fields[columns.saying]), by: name.map(words), from: nil,
          line: record.line)
      }
    }
    return collection.structure(of: text)
  }

  private static func words(_ field: [UInt8]) -> String {
    field.span.collapsedText(in: 0..<field.count).trimmingStops
  }

  /// A saying without the quotation marks around all of it.
  private static func unquoted(_ field: [UInt8]) -> [UInt8] {
    let text = String(decoding: field, as: UTF8.self)
    let pairs: [(Character, Character)] = [("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“")]
    for (open, close) in pairs where text.first == open && text.last == close && text.count > 2 {
      let inside = text.dropFirst().dropLast()
      if !inside.contains(open), !inside.contains(close) { return Array(inside.utf8) }
    }
    return field
  }

  private static func columns(of bytes: Span<UInt8>) -> Columns? {
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var scanner = RecordScanner(separator: separator)
      guard let head = scanner.next(in: bytes), head.fields.count >= 2 else { continue }
      let titles = head.fields.map { words($0).lowercased() }
      guard let saying = titles.firstIndex(where: sayings.contains) else { continue }
      return Columns(
        saying: saying, name: titles.firstIndex(where: names.contains), separator: separator)
    }
    return nil
  }

  /// The records of a table one after another.
  private struct RecordScanner {
    let separator: UInt8
    private var index = 0
    private var line = 1

    init(separator: UInt8) { self.separator = separator }

    /// The fields of the next record without the marks around them, and the line it begins on.
    mutating func next(in bytes: Span<UInt8>) -> (fields: [[UInt8]], line: Int)? {
      guard index < bytes.count else { return nil }
      let start = line
      var fields: [[UInt8]] = []
      var field: [UInt8] = []
      var isQuoted = false
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A { line += 1 }
        if isQuoted {
          if byte != UInt8(ascii: "\"") {
            field.append(byte)
          } else if index < bytes.count, bytes[index] == byte {
            field.append(byte)
            index += 1
          } else {
            isQuoted = false
          }
        } else if byte == UInt8(ascii: "\""), field.allSatisfy(\.isASCIIWhitespace) {
          isQuoted = true
          field = []
        } else if byte == separator {
          fields.append(field)
          field = []
        } else if byte == 0x0A {
          break
        } else if byte != 0x0D {
          field.append(byte)
        }
      }
      return (fields + [field], start)
    }
  }
}
