import Files
import TestSupport
import Testing

/// Sources/README.md lists the rooms of each module, which are its folders; one uses only those before it.
@Suite struct RoomTests {
  private let sources = "\(packageRoot)/Sources"

  @Test func `the rooms of a module are the folders in it`() throws {
    let rooms = try rooms()
    // What begins with a "C" is in that language.
    for module in folders(in: sources) where !module.hasPrefix("C") {
      let folder = "\(sources)/\(module)"
      #expect((rooms[module] ?? []).sorted() == folders(in: folder), "\(module)")
      for room in rooms[module] ?? [] { #expect(folders(in: "\(folder)/\(room)").isEmpty) }
    }
  }

  @Test func `a room names no type of a room after it`() throws {
    for (module, rooms) in try rooms() {
      var files: [(path: String, place: Int, names: SwiftNames)] = []
      // The files beside the rooms stand after them all.
      for (place, room) in (rooms.map { $0 + "/" } + [""]).enumerated() {
        let folder = "\(sources)/\(module)/\(room)"
        for name in FolderListing.namesOfFilesAndFolders(in: folder)
        where name.hasSuffix(".swift") {
          files.append((room + name, place, SwiftNames(of: try readFile(folder + name))))
        }
      }
      var places: [String: Int] = [:]
      // A name that is declared more than once doesn't tell which is meant.
      var ambiguous: Set<String> = []
      for (_, place, names) in files {
        ambiguous.formUnion(names.nested.union(names.declared.filter { places[$0] != nil }))
        for name in names.declared { places[name] = place }
      }
      #expect(places.count > 10, "\(module)")
      for (path, place, names) in files {
        let later = names.used.subtracting(ambiguous).filter { places[$0] ?? 0 > place }
        #expect(later.isEmpty, "\(module)/\(path)")
      }
    }
  }

  /// The rooms of each module that has some, in the order of the table.
  private func rooms() throws -> [String: [String]] {
    let readme = String(decoding: try readFile("\(sources)/README.md"), as: UTF8.self)
    let section = readme.split(separator: "\n").drop { $0 != "## Rooms" }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }
    var rooms: [String: [String]] = [:]
    for row in section where row.hasPrefix("| `") {
      let cells = row.split(separator: "|")
      let module = try #require(cells.first.flatMap(Self.quoted))
      rooms[module] = cells.last?.split(separator: "·").compactMap(Self.quoted)
    }
    #expect(rooms.count > 2)
    return rooms
  }

  /// The first words between backquotes.
  private static func quoted(_ text: Substring) -> String? {
    text.split(separator: "`", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
  }

  private func folders(in path: String) -> [String] {
    FolderListing.namesOfFilesAndFolders(in: path).filter { $0.hasSuffix("/") }
      .map { String($0.dropLast()) }.sorted()
  }
}

/// The names with a capital in a Swift file, outside its comments and strings.
private struct SwiftNames {
  /// Types that stand by themselves.
  private(set) var declared: Set<String> = []

  /// Types inside others.
  private(set) var nested: Set<String> = []

  /// Names that don't follow a stop, as those of nested types do.
  private(set) var used: Set<String> = []

  private static let introducers: Set<String> = [
    "struct", "enum", "class", "protocol", "actor", "typealias",
  ]

  init(of source: [UInt8]) {
    var last = ""
    var isMember = false
    var depth = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if Self.isPartOfName(byte) {
        let name = source[index...].prefix(while: Self.isPartOfName)
        let word = String(decoding: name, as: UTF8.self)
        if Self.introducers.contains(last) {
          if depth == 0 { declared.insert(word) } else { nested.insert(word) }
        } else if !isMember, byte < UInt8(ascii: "a") {
          used.insert(word)
        }
        last = word
        isMember = false
        index = name.endIndex
        continue
      }
      if let end = Self.end(ofCommentOrStringAt: index, source) {
        index = end
        continue
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte > 0x20 {
        isMember = byte == UInt8(ascii: ".")
        last = ""
      }
      index += 1
    }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// After the comment or string that begins at an offset, or nil if none does.
  private static func end(ofCommentOrStringAt start: Int, _ source: [UInt8]) -> Int? {
    let rest = source[start...]
    if rest.starts(with: "//".utf8) {
      return rest.firstIndex(of: UInt8(ascii: "\n")) ?? source.endIndex
    }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    let mark = Array(rest.starts(with: "\"\"\"".utf8) ? "\"\"\"".utf8 : "\"".utf8)
    var index = start + mark.count
    while index < source.count {
      if source[index] == UInt8(ascii: "\\") {
        index += 2
      } else if source[index...].starts(with: mark) {
        return index + mark.count
      } else {
        index += 1
      }
    }
    return source.endIndex
  }
}
