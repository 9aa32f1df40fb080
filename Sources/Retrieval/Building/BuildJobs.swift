internal import Files
internal import Narrative
internal import Synchronization

/// Told how far the building of an index is: bytes of text done, and in all.
package typealias ProgressHandler = @Sendable (_ bytesDone: Int, _ bytesTotal: Int) -> Void

/// Counts the bytes of text that are done.
final class BuildProgress: Sendable {
  private let total: Int
  private let handler: ProgressHandler?
  private let done = Mutex(0)

  init(total: Int, handler: ProgressHandler?) {
    self.total = total
    self.handler = handler
  }

  /// The bytes done so far.
  var bytesDone: Int { done.withLock { $0 } }

  func add(_ bytes: Int) {
    done.withLock {
      $0 += bytes
      // Within the lock, so that the handler never hears of less than it has heard before.
      handler?($0, max(total, $0))
    }
  }
}

/// A worker's analyzers, one for each language, which only one thread at a time uses.
final class WorkerAnalyzer: @unchecked Sendable {
  /// The analyzers by language; that of an unknown one is under nil.
  private(set) var analyzers: [Language?: PassageAnalyzer] = [:]

  private let numbers: AnalyzerNumbers

  init(_ numbers: AnalyzerNumbers) { self.numbers = numbers }

  func analyze(
    _ part: NarrativePart, in bytes: Span<UInt8>, of outline: DocumentOutline
  ) -> ForwardPart {
    let language = outline.language
    // Taken out of the dictionary for the time, so that its tables aren't copied.
    var analyzer =
      analyzers.removeValue(forKey: language)
      ?? PassageAnalyzer(worker: numbers.next(), analyzer: Analyzer(language: language))
    defer { analyzers[language] = analyzer }
    return analyzer.analyze(part, in: bytes, outline.settings)
  }
}

/// Numbers the analyzers of all workers, since each numbers terms for itself.
final class AnalyzerNumbers: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0 - 1
    }
  }
}

/// Texts that are worked on together, cut into runs of blocks.
final class GatheredTexts: Sendable {
  /// A run of blocks of one text.
  struct Run: Sendable {
    let text: Int
    let blocks: Range<Int>
    let byteCount: Int
  }

  let outlines: [DocumentOutline]

  /// The bytes of the outlines' texts.
  let bytes: [[UInt8]]

  let runs: [Run]
  private let nextRun = Mutex(0)

  init(
    _ texts: [SourceText], narrator: String?, language: Language?, votes: inout LanguageVotes,
    runSize: Int
  ) {
    var outlines = texts.map { DocumentOutline(of: $0, narrator: narrator, language: language) }
    votes.settle(&outlines)
    self.outlines = outlines
    bytes = outlines.map(\.text.bytes)
    var runs: [Run] = []
    for (index, text) in texts.enumerated() {
      let blocks = outlines[index].runs(ofBytes: runSize)
      let share = text.count / max(blocks.count, 1)
      for (number, range) in blocks.enumerated() {
        let rest = number == 0 ? text.count - share * blocks.count : 0
        runs.append(Run(text: index, blocks: range, byteCount: share + rest))
      }
    }
    self.runs = runs
  }

  /// The next run that nobody works on, or nil.
  func next() -> Int? {
    nextRun.withLock {
      guard $0 < runs.count else { return nil }
      $0 += 1
      return $0 - 1
    }
  }
}

/// Writes texts into the text section, on a thread of its own.
final class TextCopier: @unchecked Sendable {
  /// What is worth waiting for the disk early, while the processors have other work.
  private static let worthSynchronizing = 1 << 26

  private let writer: SectionFileWriter
  private var result: Result<[UInt64], FileFailure> = .success([])

  init(writer: SectionFileWriter) { self.writer = writer }

  /// Writes texts one after another; called once.
  func copy(_ texts: [[UInt8]]) {
    do throws(FileFailure) {
      var checksums: [UInt64] = []
      var size = 0
      for text in texts {
        try writer.append(text.span)
        checksums.append(Checksum.of(text.span))
        size += text.count
      }
      if size >= Self.worthSynchronizing { try writer.synchronize() }
      result = .success(checksums)
    } catch {
      result = .failure(error)
    }
  }

  /// The checksums of the texts, when the thread has ended.
  func end() throws(RecordingError) -> [UInt64] {
    switch result {
    case .success(let checksums): return checksums
    case .failure(let failure): throw .failed(failure)
    }
  }
}

/// Puts what workers found into the order of the text and writes it away.
final class PartCollector: @unchecked Sendable {
  private struct Finished {
    let text: Int
    let part: Result<RecordedPart, RecordingError>
    let passageCount: Int
    let forward: ForwardPart
    let encoded: [UInt8]
  }

  /// The terms by passage, as consecutive `ForwardPart`s.
  let forward: any ByteOutput

  /// The length code of every passage.
  private(set) var lengthCodes: [UInt8] = []

  /// The number of terms in all passages, repeats included.
  private(set) var termTotal = 0

  private let recorder: NarrativeRecorder
  private let lock = Mutex(())
  private var waiting: [Finished?] = []
  private var next = 0
  private var passageCounts: [Int: Int] = [:]
  private var failure: RecordingError?

  init(recorder: NarrativeRecorder, forward: any ByteOutput) {
    self.recorder = recorder
    self.forward = forward
  }

  /// Prepares for a number of runs.
  func begin(_ runCount: Int) {
    waiting = Array(repeating: nil, count: runCount)
    next = 0
    passageCounts = [:]
  }

  /// Takes what a worker found in a run; safe to call from several threads.
  func add(_ run: Int, text: Int, _ part: NarrativePart, _ forward: ForwardPart) {
    let recorded = Result { () throws(RecordingError) in try RecordedPart(part) }
    let finished = Finished(
      text: text, part: recorded, passageCount: part.passages.count, forward: forward,
      encoded: forward.encoded)
    lock.withLock { _ in
      waiting[run] = finished
      while failure == nil, next < waiting.count, let finished = waiting[next] {
        waiting[next] = nil
        next += 1
        do throws(RecordingError) {
          try write(finished)
        } catch {
          failure = error
        }
      }
    }
  }

  /// The number of passages of each text since `begin`.
  ///
  /// - Throws: The first failure to write.
  func end() throws(RecordingError) -> [Int: Int] {
    if let failure { throw failure }
    return passageCounts
  }

  private func write(_ finished: Finished) throws(RecordingError) {
    try recorder.append(finished.part.get())
    do {
      try forward.append(finished.encoded.span)
    } catch {
      throw .failed(error)
    }
    lengthCodes += finished.forward.lengthCodes
    termTotal += finished.forward.termTotal
    passageCounts[finished.text, default: 0] += finished.passageCount
  }
}

/// What the threads that invert share.
struct InversionJob: @unchecked Sendable {
  let inverter: Inverter
  let ranges: [Range<Int>]
}

/// The inverted ranges of terms, each set by one thread.
final class InvertedRanges: Sendable {
  private let lists: Mutex<[Result<Inverter.Lists, FileFailure>?]>

  init(count: Int) { lists = Mutex(Array(repeating: nil, count: count)) }

  func set(_ number: Int, _ result: Result<Inverter.Lists, FileFailure>) {
    lists.withLock { $0[number] = result }
  }

  func take(_ number: Int) throws(FileFailure) -> Inverter.Lists {
    let result = lists.withLock { lists in
      defer { lists[number] = nil }
      return lists[number]
    }
    return try result?.get() ?? Inverter.Lists(bytes: [], sizes: [])
  }
}
