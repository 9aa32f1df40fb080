import Files
import Narrative
import Responder
import Retrieval
import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The built-in story with its index file, in a folder where other files can be put in its place.
final class StoredCorpus {
  /// The bytes of the good index file.
  let index: [UInt8]

  /// The bytes of the good file of quotes beside it.
  let quotes: [UInt8]

  /// The bytes of the good file of vectors beside it.
  let vectors: [UInt8]

  private let folder: TemporaryFolder
  private let cacheFolder: String
  private let models: FuzzModels
  private let cache: CorpusCache
  private let source: CorpusFile
  private let stem: String

  /// Writes the good files.
  init() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path(of: "cache")
    cacheFolder = folder
    models = try FuzzModels()
    cache = CorpusCache(
      folder: folder, temporaryFolder: temporary.path, workerCount: 1, smallest: 0)
    let text = try SourceText.builtIn()
    source = CorpusFile(path: "/story.txt", size: text.count, modified: 0)
    let good = NarrativeIndex(try cache.open([source]) { _ in text })
    let responder = try models.responder(of: good, cacheFolder: folder)
    _ = try responder.quoteCollection()
    _ = responder.answer("Why?")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasSuffix(".index") }) else {
      throw TestFailure("No index in \(names)")
    }
    stem = folder + "/" + name.dropLast(".index".count)
    index = try readFile(stem + ".index")
    quotes = try readFile(stem + ".quotes")
    vectors = try readFile(stem + ".vectors")
    self.folder = temporary
  }

  /// Opens the corpus with other bytes in the place of the good index.
  ///
  /// - Parameter isTrusted: Whether the file looks as if nobody wrote to it since it was made, so that
  ///   its checksums aren't verified.
  /// - Returns: Nil if the index is turned away; there is nothing then to make another of.
  func open(index: [UInt8], isTrusted: Bool) throws -> Corpus? {
    try put(index, at: stem + ".index", isTrusted)
    return try? cache.open([source]) { _ in nil }
  }

  /// Puts other bytes in the place of the good quotes.
  func put(quotes: [UInt8], isTrusted: Bool) throws {
    try put(quotes, at: stem + ".quotes", isTrusted)
  }

  /// Puts other bytes in the place of the good vectors.
  func put(vectors: [UInt8], isTrusted: Bool) throws {
    try put(vectors, at: stem + ".vectors", isTrusted)
  }

  /// One who answers from what was opened, by models of little cost and the vectors that are there.
  func responder(of index: NarrativeIndex) throws -> Responder {
    try models.responder(of: index, cacheFolder: cacheFolder)
  }

  private func put(_ bytes: [UInt8], at path: String, _ isTrusted: Bool) throws {
    try writeFile(bytes, to: path)
    guard isTrusted else { return }
    let stamp = timespec(tv_sec: Int(truncatingIfNeeded: SectionLayout(bytes).stamp), tv_nsec: 0)
    _ = unsafe [stamp, stamp].withUnsafeBufferPointer {
      unsafe utimensat(AT_FDCWD, path, $0.baseAddress, 0)
    }
  }
}
