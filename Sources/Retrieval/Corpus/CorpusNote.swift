internal import Files
internal import Narrative

/// Something to say about the texts of a corpus, when they are read and whenever their index is used.
package struct CorpusNote: Sendable, Equatable {
  /// Whom it concerns.
  package enum Kind: UInt8, Sendable {
    /// A file the user named can't be used.
    case unusable = 0x21

    /// A file in a folder can't be used.
    case leftOut = 0x2D

    /// Something had to be assumed.
    case remark = 0x20
  }

  /// Whom it concerns.
  package let kind: Kind

  /// One sentence.
  package let text: String

  /// Makes a note.
  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// Notes in an index file: each its kind in a byte, its text, and a line feed.
enum StoredNotes {
  /// The bytes of notes; line feeds in them become spaces.
  static func encode(_ notes: [CorpusNote]) -> [UInt8] {
    notes.flatMap { note in
      [note.kind.rawValue] + note.text.utf8.map { $0 == 0x0A ? 0x20 : $0 } + [0x0A]
    }
  }

  /// Reads notes; what is none is passed over.
  ///
  /// - Complexity: O(n) in their length.
  static func read(_ bytes: StoredBytes) -> [CorpusNote] {
    bytes.array.split(separator: 0x0A).compactMap { line in
      guard let kind = line.first.flatMap(CorpusNote.Kind.init) else { return nil }
      return CorpusNote(kind, String(decoding: line.dropFirst(), as: UTF8.self))
    }
  }
}
