internal import Narrative

/// Lines of text in an index file, each with a line feed behind it.
enum StoredNotes {
  /// The bytes of notes; line feeds in them become spaces.
  static func encode(_ notes: [String]) -> [UInt8] {
    notes.flatMap { note in note.utf8.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A] }
  }

  /// Reads notes.
  ///
  /// - Complexity: O(n) in their length.
  static func read(_ bytes: FileBytes) -> [String] {
    bytes.array.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
