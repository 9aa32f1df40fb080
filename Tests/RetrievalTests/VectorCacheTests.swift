import Encoder
import Files
import Narrative
import Synchronization
import TestSupport
import Testing

@testable import Retrieval

@Suite struct VectorCacheTests {
  private static let text = "I keep bees. They are kind.\n\nSo am I, most days."

  private let folder = TemporaryFolder()
  private let sections: ModelSections
  private let models: ModelFile

  init() throws {
    sections = try ModelSections()
    models = try ModelFile(path: ModelSections.smallFile)
  }

  private var cache: VectorCache { VectorCache(folder: folder.path) }

  private func makeCorpus(_ text: String = text, name: String = "a.txt") throws -> Corpus {
    try Corpus(reading: [SourceText(name: name, rawBytes: Array(text.utf8))])
  }

  /// The vectors of a corpus, and whether they were made now.
  private func open(
    _ corpus: Corpus, by models: ModelFile? = nil, _ cache: VectorCache? = nil
  ) throws -> (vectors: SentenceVectors?, areNew: Bool) {
    let models = models ?? self.models
    let calls = CallCount()
    let vectors = (cache ?? self.cache).vectors(
      of: corpus, by: try SentenceEncoder(models, threads: 1), file: models,
      progress: { done, total in calls.add(done, of: total) })
    return (vectors, calls.value > 0)
  }

  /// The vectors of the text, made without a cache.
  private func expected(_ corpus: Corpus) throws -> SentenceVectors {
    let narrative = corpus.narrative
    return try SentenceEncoder(models, threads: 1)
      .encode(narrative.sentences.indices.map { narrative.text(ofSentence: $0) })
  }

  /// The same models file but for its digest.
  private func otherModels() throws -> ModelFile {
    var sections = sections
    sections["digest"] = [UInt8](repeating: 7, count: 32)
    return try ModelFile(bytes: sections.file, name: "other.models")
  }

  @Test func `vectors are kept and read again`() throws {
    let corpus = try makeCorpus()
    let first = try open(corpus)
    #expect(first.areNew)
    #expect(try first.vectors == expected(corpus))
    #expect(folder.names.count == 1 && folder.names[0].hasSuffix(".vectors"))
    let second = try open(try makeCorpus())
    #expect(!second.areNew)
    #expect(second.vectors == first.vectors)
  }

  @Test func `another models file makes them anew`() throws {
    let corpus = try makeCorpus()
    _ = try open(corpus)
    let other = try otherModels()
    #expect(try open(corpus, by: other).areNew)
    #expect(try !open(corpus, by: other).areNew)
    #expect(try open(corpus).areNew)
    #expect(folder.names.count == 1)
  }

  @Test func `another text has its own`() throws {
    _ = try open(try makeCorpus())
    for (text, name) in [("I keep bees. They are rude.", "a.txt"), (Self.text, "b.txt")] {
      let other = try makeCorpus(text, name: name)
      #expect(try open(other).areNew)
      #expect(try open(other).vectors == expected(other))
    }
    #expect(folder.names.count == 3)
    #expect(try !open(try makeCorpus()).areNew)
  }

  @Test(arguments: [0, 9, 4095, 4096, 4100, 4200])
  func `a damaged file is made anew`(offset: Int) throws {
    let corpus = try makeCorpus()
    _ = try open(corpus)
    let name = folder.names[0]
    var bytes = folder.bytes(of: name)
    bytes[offset] ^= 0x55
    for damaged in [bytes, Array(bytes.prefix(offset)), [], Array("no vectors".utf8)] {
      folder.write(damaged, to: name)
      #expect(try open(corpus).areNew)
      let again = try open(corpus)
      #expect(!again.areNew)
      #expect(try again.vectors == expected(corpus))
    }
  }

  @Test func `vectors of another text in their place aren't believed`() throws {
    let corpus = try makeCorpus()
    _ = try open(corpus)
    let name = folder.names[0]
    _ = try open(try makeCorpus("I had a dog. He was kind to me. I was not."))
    let other = try #require(folder.names.first { $0 != name })
    folder.write(folder.bytes(of: other), to: name)
    #expect(try open(corpus).areNew)
  }

  @Test func `a folder that can't be written to costs nothing but time`() throws {
    let corpus = try makeCorpus()
    let file = folder.write("no folder", to: "file")
    for path in [nil, "\(file)/below", "/dev/null", "/proc/none", ""] {
      for _ in 0..<2 {
        let opened = try open(corpus, VectorCache(folder: path))
        #expect(opened.areNew)
        #expect(try opened.vectors == expected(corpus))
      }
    }
    #expect(folder.names == ["file"])
  }

  @Test func `a folder is made when it is first needed`() throws {
    let corpus = try makeCorpus()
    let cache = VectorCache(folder: folder.path + "/a/b")
    #expect(try open(corpus, cache).areNew)
    #expect(try !open(corpus, cache).areNew)
    _ = unsafe system("rm -r \(folder.path)/a")
  }

  @Test func `what nobody uses makes room, and what is somebody else's stays`() throws {
    let day = 24 * 60 * 60
    for name in ["old.vectors", "old.index", "old.quotes", "letter", "letter.txt", "new.vectors"] {
      let path = folder.write("any", to: name)
      setTime(path, seconds: Int(time(nil)) - (name.hasPrefix("new") ? 0 : 31 * day))
    }
    _ = try open(try makeCorpus())
    let left = folder.names.filter { !$0.hasSuffix(".vectors") || $0 == "new.vectors" }
    #expect(left == ["letter", "letter.txt", "new.vectors"])
    #expect(folder.names.count == 4)
  }

  @Test func `those of a text with an index stand beside that`() throws {
    let source = folder.write(Self.text, to: "source.txt")
    let file = try #require(CorpusFile(lookingAt: source))
    let indexes = CorpusCache(folder: folder.path, workerCount: 1, smallest: 0)
    for isNew in [true, false] {
      let corpus = try indexes.open([file]) { try? SourceText(readingFileAt: $0.path) }
      let opened = try open(corpus)
      #expect(opened.areNew == isNew)
      #expect(try opened.vectors == expected(corpus))
    }
    let stems = folder.names.filter { $0 != "source.txt" }.map { $0.prefix { $0 != "." } }
    #expect(stems.count == 2 && Set(stems).count == 1)
  }

  @Test func `the models file may have those of a text that was known`() throws {
    let corpus = try makeCorpus()
    var sections = sections
    sections[VectorCache.knownText] = try VectorCache.section(
      of: corpus, by: SentenceEncoder(models, threads: 1))
    let informed = try ModelFile(bytes: sections.file, name: "informed.models")
    let opened = try open(corpus, by: informed)
    #expect(!opened.areNew)
    #expect(try opened.vectors == expected(corpus))
    #expect(folder.names.isEmpty)
    #expect(try open(try makeCorpus("I keep bees, too."), by: informed).areNew)
    for damaged in [[], Array((sections[VectorCache.knownText] ?? []).dropLast())] as [[UInt8]] {
      sections[VectorCache.knownText] = damaged
      let other = try ModelFile(bytes: sections.file, name: "damaged.models")
      #expect(try open(corpus, by: other).vectors == expected(corpus))
    }
  }

  @Test func `a text without English or with too many sentences has none`() throws {
    let others = try Samples.languages().filter { !["en.txt", "names.txt"].contains($0.name) }
    let corpus = try Corpus(reading: others)
    #expect(!VectorCache.serves(corpus))
    #expect(try open(corpus).vectors == nil)
    #expect(try VectorCache.serves(Corpus(reading: Samples.languages())))
    let long = String(repeating: "I went. ", count: VectorCache.mostSentences)
    #expect(try VectorCache.serves(makeCorpus(long)))
    #expect(try !VectorCache.serves(makeCorpus(long + "I left.")))
    #expect(folder.names.isEmpty)
  }
}

/// How often somebody was told of progress.
private final class CallCount: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add(_ done: Int, of total: Int) {
    #expect(done <= total)
    count.withLock { $0 += 1 }
  }
}
