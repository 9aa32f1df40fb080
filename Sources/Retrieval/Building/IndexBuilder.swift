internal import Files
internal import Narrative
internal import Synchronization

/// Builds the index of texts that come one after another, in a file or in memory, on all processors.
///
/// Texts are taken in order. Each is cut into runs of blocks; workers cut the runs into sentences
/// and find their terms, and what they find is written to scratch outputs in the order of the text.
/// When all texts are there, ranges of terms are inverted, again on all processors. Memory holds one
/// text at a time (or several small ones), the vocabulary, a byte for each passage and, for each
/// worker, the postings of one range.
final class IndexBuilder {
  /// The bytes of a run of blocks: little enough to stay in a processor's own memory.
  private static let runSize = 1 << 18

  /// Small texts are gathered until they have this many bytes together.
  private static let gatheredSize = 1 << 24

  /// The most postings a worker inverts at a time: 5 bytes each.
  private static let postingsPerRange = 1 << 24

  private let writer: SectionFileWriter
  private let collector: PartCollector
  private let recorder: NarrativeRecorder
  private let workers: [WorkerAnalyzer]
  private let progress: BuildProgress
  private let narrator: String?
  private let language: Language?

  /// The number of passages in each language.
  private var languages = LanguageCounts()
  private var votes = LanguageVotes()
  private var gathered: [SourceText] = []
  private var gatheredBytes = 0

  /// The names of texts without a sentence.
  private var textsWithoutSentences: [String] = []

  /// Starts an index.
  ///
  /// - Parameters:
  ///   - output: A new, empty file, or memory.
  ///   - scratch: Makes new, empty outputs for what is only needed until the end.
  ///   - narrator: Who tells all the texts; overrides what they declare.
  ///   - language: The language of all the texts; overrides what they declare.
  ///   - workerCount: The number of threads.
  ///   - progress: Told of every run of blocks that is done.
  init(
    _ output: any ByteOutput, narrator: String? = nil, language: Language? = nil, workerCount: Int,
    progress: BuildProgress,
    scratch: () throws(FileFailure) -> any ByteOutput
  ) throws(FileFailure) {
    writer = try SectionFileWriter(output, version: IndexFormat.version)
    recorder = NarrativeRecorder(passages: try scratch(), sentences: try scratch())
    collector = PartCollector(recorder: recorder, forward: try scratch())
    let numbers = AnalyzerNumbers()
    workers = (0..<max(workerCount, 1)).map { _ in WorkerAnalyzer(numbers) }
    self.progress = progress
    self.narrator = narrator
    self.language = language
    try writer.begin(.text)
  }

  /// Adds a text after those already there.
  func append(_ text: SourceText) throws(RecordingError) {
    gathered.append(text)
    gatheredBytes += text.count
    if gatheredBytes >= Self.gatheredSize { try analyzeGathered() }
  }

  /// Writes everything that is left.
  ///
  /// - Parameters:
  ///   - key: What the file is made from.
  ///   - sourceBytes: The size of the files it is made from.
  ///   - notes: What is to be said about the texts, given the names of those without a sentence.
  func finish(
    key: ContentKey, sourceBytes: Int, notes: ([String]) -> [CorpusNote]
  ) throws(RecordingError) {
    try analyzeGathered()
    writer.end()
    guard recorder.sentenceCount > 0 else { throw .noSentences }
    do {
      let digest = try recorder.write(to: writer)
      let words = Vocabulary(analyzers.map(\.words), counts: analyzers.map(\.wordCounts))
      try write(words)
      try writeTerms()
      try writer.append(.lengths, collector.lengthCodes)
      try writer.append(.languages, languages.encoded)
      try writer.append(.notes, StoredNotes.encode(notes(textsWithoutSentences)))
      try writer.finish(
        key: key, digest: digest,
        numbers: [
          UInt64(recorder.passageCount), UInt64(recorder.sentenceCount),
          UInt64(collector.termTotal), UInt64(words.counts.reduce(0, +)),
          UInt64(sourceBytes), LexiconDigest.value,
        ])
    } catch {
      throw .failed(error)
    }
  }

  /// The analyzers of all workers by their numbers.
  private var analyzers: [PassageAnalyzer] {
    workers.flatMap(\.analyzers.values).sorted { $0.worker < $1.worker }
  }

  private func analyzeGathered() throws(RecordingError) {
    let texts = gathered
    guard !texts.isEmpty else { return }
    gathered = []
    gatheredBytes = 0
    let firstPassage = recorder.passageCount
    let job = GatheredTexts(
      texts, narrator: narrator, language: language, votes: &votes, runSize: Self.runSize)
    let (workers, collector, progress) = (workers, collector, progress)
    let copier = TextCopier(writer: writer)
    collector.begin(job.runs.count)
    // One thread more than workers, which mostly waits for the disk.
    let workerCount = min(workers.count, max(job.runs.count, 1))
    Workers.run(workerCount + 1) { worker in
      guard worker < workerCount else { return copier.copy(job.bytes) }
      while let index = job.next() {
        let run = job.runs[index]
        let bytes = job.bytes[run.text]
        let outline = job.outlines[run.text]
        let part = NarrativePart(run.blocks, of: outline, in: bytes.span)
        let forward = workers[worker].analyze(part, in: bytes.span, of: outline)
        collector.add(index, text: run.text, part, forward)
        progress.add(run.byteCount)
      }
    }
    let counts = try collector.end()
    let checksums = try copier.end()
    var first = firstPassage
    for (index, outline) in job.outlines.enumerated() {
      let end = first + (counts[index] ?? 0)
      recorder.append(outline, passages: first..<end, checksum: checksums[index])
      if first == end { textsWithoutSentences.append(outline.text.name) }
      languages.add(outline.language, passages: end - first)
      first = end
    }
  }

  private func write(_ words: Vocabulary) throws(FileFailure) {
    var encoder = DictionaryEncoder()
    for place in 0..<words.count {
      encoder.append(words.word(place), value: words.counts[place], size: 0)
    }
    try writer.append(.words, encoder.blocks)
    try writer.append(.wordBlocks, encoder.offsets)
  }

  private func writeTerms() throws(FileFailure) {
    let terms = Vocabulary(analyzers.map(\.terms), counts: analyzers.map(\.passageCounts))
    let average = Double(collector.termTotal) / Double(max(recorder.passageCount, 1))
    try collector.forward.flush()
    let inverter = Inverter(
      forward: collector.forward, terms: terms, lengthCodes: collector.lengthCodes,
      impacts: Impacts(averageLength: max(average, 1)))
    let ranges = inverter.ranges(atLeast: workers.count, postings: Self.postingsPerRange)
    var encoder = DictionaryEncoder()
    try writer.begin(.postings)
    for start in stride(from: 0, to: ranges.count, by: workers.count) {
      let batch = Array(ranges[start..<min(start + workers.count, ranges.count)])
      let results = InvertedRanges(count: batch.count)
      let job = InversionJob(inverter: inverter, ranges: batch)
      Workers.run(batch.count) { number in
        do throws(FileFailure) {
          results.set(number, .success(try job.inverter.lists(of: job.ranges[number])))
        } catch {
          results.set(number, .failure(error))
        }
      }
      for (number, range) in batch.enumerated() {
        let lists = try results.take(number)
        let bytes = lists.bytes
        try writer.append(bytes.span)
        for (offset, size) in lists.sizes.enumerated() {
          let term = range.lowerBound + offset
          encoder.append(terms.word(term), value: terms.counts[term], size: size)
        }
      }
    }
    let slack = [UInt8](repeating: 0, count: 8)
    try writer.append(slack.span)
    writer.end()
    try writer.append(.terms, encoder.blocks)
    try writer.append(.termBlocks, encoder.offsets)
  }
}
