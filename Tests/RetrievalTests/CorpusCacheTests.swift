import Files
import Narrative
import Testing

@testable import Retrieval

@Suite struct CorpusCacheTests {
  private let sources = TemporaryFolder()
  private let folder = TemporaryFolder()

  private var cache: CorpusCache {
    CorpusCache(folder: folder.path, temporaryFolder: folder.path, workerCount: 2, smallest: 0)
  }

  private func open(_ paths: [String], _ cache: CorpusCache? = nil) throws -> (Corpus, reads: Int) {
    var reads = 0
    let files = paths.compactMap { CorpusFile(lookingAt: $0) }
    let corpus = try (cache ?? self.cache).open(files) { file in
      reads += 1
      return try? SourceText(readingFileAt: file.path)
    }
    return (corpus, reads)
  }

  private func samples() -> [String] { Samples.texts.map { sources.write($0.1, to: $0.0) } }

  private func times(_ path: String) -> (used: Int, written: Int) {
    var status = stat()
    _ = unsafe stat(path, &status)
    return (Int(FileTime.secondsOfUse(status)), Int(FileTime.seconds(status)))
  }

  private func setTimes(_ path: String, used: Int) {
    let both = [
      timespec(tv_sec: used, tv_nsec: 0), timespec(tv_sec: times(path).written, tv_nsec: 0),
    ]
    _ = unsafe both.withUnsafeBufferPointer {
      unsafe utimensat(AT_FDCWD, path, $0.baseAddress, 0)
    }
  }

  @Test func `reads nothing the second time`() throws {
    let paths = samples()
    #expect(try open(paths).0.origin == .built)
    let (corpus, reads) = try open(paths)
    #expect(corpus.origin == .cache)
    #expect(corpus.warnings.isEmpty)
    #expect(reads == 0)
    #expect(corpus.narrative.text(ofSentence: 0) == "Mr. Smith’s café cost 1,200.50 dollars.")
    #expect(folder.names.count == 1)
  }

  @Test func `needs no file for a small corpus`() throws {
    let (corpus, _) = try open(samples(), CorpusCache(folder: folder.path))
    #expect(corpus.origin == .memory)
    #expect(folder.names.isEmpty)
  }

  @Test func `builds again when a text changes`() throws {
    let paths = samples()
    _ = try open(paths)
    sources.write(Array("Quite another text.".utf8), to: Samples.texts[1].0)
    let (corpus, _) = try open(paths)
    #expect(corpus.origin == .built)
    #expect(corpus.warnings.isEmpty)
    #expect(corpus.passages.documentFrequency(of: "anoth") == 1)
    #expect(folder.names.count == 1)
  }

  @Test func `notices a change that leaves the size alone`() throws {
    let path = sources.write("One small house.", to: "one.txt")
    setTime(path, seconds: 1_000_000_000)
    _ = try open([path])
    sources.write(Array("One large house.".utf8), to: "one.txt")
    let corpus = try open([path]).0
    #expect(corpus.origin == .built)
    #expect(corpus.narrative.text(ofSentence: 0) == "One large house.")
  }

  @Test func `puts the index of a folder with a new file in the place of the old one`() throws {
    func open(_ paths: [String]) throws -> Corpus {
      try cache.open(paths.compactMap { CorpusFile(lookingAt: $0) }, roots: [sources.path]) {
        try? SourceText(readingFileAt: $0.path)
      }
    }
    let paths = samples()
    _ = try open(paths.dropLast())
    let corpus = try open(paths)
    #expect(corpus.origin == .built)
    #expect(corpus.warnings.isEmpty)
    #expect(corpus.narrative.documents.count == paths.count)
    #expect(folder.names.count == 1)
    #expect(try open(paths).origin == .cache)
  }

  @Test func `makes room for a new index by those that nobody uses`() throws {
    let paths = samples()
    _ = try open([paths[0]])
    let unused = try #require(folder.names.first)
    let day: Int64 = 24 * 60 * 60
    setTimes("\(folder.path)/\(unused)", used: Int(time(nil)) - 31 * Int(day))
    folder.write(Array("somebody's".utf8), to: "letter")
    setTimes("\(folder.path)/letter", used: 0)
    _ = try open([paths[1]])
    _ = try open([paths[2]])
    #expect(folder.names.count == 3)
    #expect(!folder.names.contains(unused))
    #expect(folder.names.contains("letter"))
    #expect(try open([paths[1]]).0.origin == .cache)
  }

  @Test func `notes that an index is used, and trusts it as before`() throws {
    let paths = samples()
    _ = try open(paths)
    let path = "\(folder.path)/\(try #require(folder.names.first))"
    let written = times(path).written
    setTimes(path, used: 1_000_000_000)
    #expect(try open(paths).0.origin == .cache)
    #expect(times(path).used > 1_500_000_000)
    #expect(times(path).written == written)
  }

  @Test func `tells again from the index what there was to say`() throws {
    let notes = [
      CorpusNote(.unusable, "a: b"), CorpusNote(.leftOut, "c\nd"), CorpusNote(.remark, ""),
    ]
    let files = samples().compactMap { CorpusFile(lookingAt: $0) }
    for _ in 0..<2 {
      let corpus = try cache.open(
        files, notes: { _ in notes }, read: { try? SourceText(readingFileAt: $0.path) })
      #expect(corpus.notes.map(\.kind) == [.unusable, .leftOut, .remark])
      #expect(corpus.notes.map(\.text) == ["a: b", "c d", ""])
    }
  }

  @Test func `keeps the index of texts that were only touched`() throws {
    let paths = samples()
    _ = try open(paths)
    setTime(paths[0], seconds: 1_000_000_000)
    let (touched, reads) = try open(paths)
    #expect(touched.origin == .cache)
    #expect(reads == paths.count)
    #expect(try open(paths).reads == 0)
  }

  @Test func `tells corpora and variants apart`() throws {
    let paths = samples()
    _ = try open(paths)
    #expect(try open(Array(paths.dropLast())).0.origin == .built)
    #expect(try open(paths.reversed()).0.origin == .built)
    let files = paths.compactMap { CorpusFile(lookingAt: $0) }
    let other = try cache.open(files, variant: "de") { try? SourceText(readingFileAt: $0.path) }
    #expect(other.origin == .built)
    #expect(folder.names.count == 4)
  }

  @Test func `leaves out texts that can't be read and refuses none at all`() throws {
    let paths = samples()
    let files = paths.compactMap { CorpusFile(lookingAt: $0) }
    let corpus = try cache.open(files) { file in
      file.path.hasSuffix("first.txt") ? nil : try? SourceText(readingFileAt: file.path)
    }
    #expect(corpus.narrative.documents.count == paths.count - 1)
    #expect(throws: SourceError.self) { try cache.open(files, rebuild: true) { _ in nil } }
    #expect(throws: SourceError.self) { try open([sources.write("A Heading", to: "heading.txt")]) }
  }

  @Test(arguments: [0, 3, 8, 9, 17, 40, 64, 200, 4095])
  func `replaces an index with a damaged head`(offset: Int) throws {
    try expectReplaced { $0[offset] ^= 0x10 }
  }

  @Test(arguments: [0.3, 0.5, 0.7, 0.9, 0.99])
  func `replaces an index with a damaged body`(share: Double) throws {
    // The slack at the end and between sections means nothing; hit a run of bytes.
    try expectReplaced { bytes in
      let start = 4096 + Int(Double(bytes.count - 4096 - 40) * share)
      for offset in 0..<20 { bytes[start + offset] ^= 0x01 }
    }
  }

  @Test(arguments: [0, 1, 7, 8, 100, 4095, 4096, 5000])
  func `replaces an index that was cut short`(count: Int) throws {
    try expectReplaced { $0.removeSubrange(count...) }
  }

  @Test func `replaces an index that grew, and what is no index`() throws {
    try expectReplaced { $0.append(0) }
    try expectReplaced { $0 = Array("Some text that somebody put there.".utf8) }
    try expectReplaced { $0 = [UInt8](repeating: 0, count: 10_000) }
  }

  private func expectReplaced(_ damage: (inout [UInt8]) -> Void) throws {
    let paths = samples()
    _ = try open(paths)
    let name = try #require(folder.names.first)
    var bytes = folder.bytes(of: name)
    damage(&bytes)
    folder.write(bytes, to: name)
    let (corpus, _) = try open(paths)
    #expect(corpus.origin == .built)
    #expect(corpus.warnings.count == 1)
    #expect(corpus.narrative.text(ofSentence: 0) == "Mr. Smith’s café cost 1,200.50 dollars.")
    #expect(try open(paths).0.origin == .cache)
  }

  @Test func `uses a copied index after checking it`() throws {
    let paths = samples()
    _ = try open(paths)
    let name = try #require(folder.names.first)
    folder.write(folder.bytes(of: name), to: name)
    #expect(try open(paths).0.origin == .cache)
  }

  @Test func `works without a folder to write to, and says so`() throws {
    let paths = samples()
    let file = folder.write("not a folder", to: "file")
    let blocked = CorpusCache(
      folder: file + "/below", temporaryFolder: folder.path, workerCount: 2, smallest: 0)
    let (corpus, _) = try open(paths, blocked)
    #expect(corpus.origin == .built)
    #expect(corpus.warnings.count == 1)
    #expect(folder.names == ["file"])
    let helpless = CorpusCache(
      folder: file + "/below", temporaryFolder: file, workerCount: 2, smallest: 0)
    let inMemory = try open(paths, helpless).0
    #expect(inMemory.origin == .memory)
    #expect(inMemory.warnings.count == 1)
    #expect(inMemory.narrative.sentences.count == corpus.narrative.sentences.count)
  }

  @Test func `makes the folder it is given`() throws {
    let nested = CorpusCache(folder: folder.path + "/a/b", workerCount: 1, smallest: 0)
    #expect(try open(samples(), nested).0.warnings.isEmpty)
    #expect(try open(samples(), nested).0.origin == .cache)
    _ = unsafe system("rm -r \(folder.path)/a")
  }

  @Test func `several builders at once leave one good index`() throws {
    let files = samples().compactMap { CorpusFile(lookingAt: $0) }
    let cache = cache
    Workers.run(4) { _ in
      for _ in 0..<5 {
        let corpus = try? cache.open(files, rebuild: true) {
          try? SourceText(readingFileAt: $0.path)
        }
        #expect(corpus?.origin == .built)
        #expect(corpus?.warnings.isEmpty == true)
      }
    }
    #expect(folder.names.count == 1)
    let last = try cache.open(files) { _ in nil }
    #expect(last.origin == .cache)
  }

  @Test func `tells its progress up to the end`() throws {
    let path = sources.write(Samples.text(passages: 300), to: "random.txt")
    let file = try #require(CorpusFile(lookingAt: path))
    let last = LastProgress()
    _ = try cache.open(
      [file], progress: { last.set($0, $1) },
      read: { try? SourceText(readingFileAt: $0.path) })
    #expect(last.done == file.size)
    #expect(last.total == file.size)
    #expect(last.first == 0)
  }

  @Test func `counts files that are left out as done`() throws {
    let files = samples().prefix(3).compactMap { CorpusFile(lookingAt: $0) }
    let last = LastProgress()
    _ = try cache.open(
      files, progress: { last.set($0, $1) },
      read: { $0.name == "first.txt" ? nil : try? SourceText(readingFileAt: $0.path) })
    #expect(last.done == files.reduce(0) { $0 + $1.size })
  }
}

private final class LastProgress: @unchecked Sendable {
  private(set) var done = 0
  private(set) var total = 0
  private(set) var first: Int?

  func set(_ done: Int, _ total: Int) {
    first = first ?? done
    #expect(done >= self.done)
    self.done = done
    self.total = total
  }
}
