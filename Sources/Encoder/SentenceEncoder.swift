internal import CEncoder
internal import Files

/// Turns texts into vectors whose angles tell how near their meanings are.
///
/// A text has the same vector to the last bit on every processor, with any number of threads, alone or
/// among others. Texts of any length and content have one. Calls wait for one another.
@safe package final class SentenceEncoder: @unchecked Sendable {
  /// The instructions that the user wants the network to be computed with, if any: `PIONEER_KERNEL` in
  /// the environment, one of avx512vnni, avxvnni, avx2, dotprod, neon and plain.
  package static var requestedKernel: String? {
    unsafe getenv("PIONEER_KERNEL").map { unsafe String(cString: $0) }
  }

  /// How many threads the user wants to compute the network, if any: `PIONEER_THREADS` in the
  /// environment.
  package static var requestedThreads: Int? {
    unsafe getenv("PIONEER_THREADS").flatMap { unsafe Int(String(cString: $0)) }
  }

  /// The numbers of a vector.
  package let width: Int

  /// 32 bytes that name what makes the vectors; those of encoders with other bytes don't compare.
  package let digest: [UInt8]

  /// What cuts the texts into pieces.
  package let tokenizer: WordPieceTokenizer

  private let network: OpaquePointer

  /// The weights' owner, which must live as long.
  private let file: ModelFile

  /// An encoder of a models file, which may be one of several at the same file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - kernel: The instructions to use; any that the processor lacks, and nil, leave the choice to the
  ///     encoder.
  ///   - threads: How many threads work at most, up to 16; nil for as many as there are processors.
  /// - Throws: `SentenceEncoderError.noMemory`.
  /// - Complexity: O(1).
  package init(
    _ file: ModelFile, kernel: String? = SentenceEncoder.requestedKernel,
    threads: Int? = SentenceEncoder.requestedThreads
  ) throws(SentenceEncoderError) {
    self.file = file
    width = file.shape.width
    digest = file.digest
    tokenizer = WordPieceTokenizer(file)
    let made = unsafe Self.network(of: file, kernel: kernel, threads: max(0, threads ?? 0))
    guard let network = unsafe made else { throw .noMemory }
    unsafe self.network = network
  }

  deinit { unsafe cencoder_free(network) }

  /// The name of the instructions in use.
  package var kernel: String { unsafe String(cString: cencoder_kernel(network)) }

  /// The vector of a text.
  ///
  /// - Throws: `SentenceEncoderError.noMemory`.
  /// - Complexity: O(n) in the length of the text; some ten milliseconds for a question.
  package func encode(_ text: String) throws(SentenceEncoderError) -> SentenceVector {
    try encode([text])[0]
  }

  /// The vectors of texts, in their order.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - progress: Called in this thread now and then with the number of texts that are done; returns
  ///     whether to go on.
  /// - Throws: `SentenceEncoderError`, `.cancelled` if `progress` returned false.
  /// - Complexity: O(n) in the length of the texts. Beside the vectors and the pieces of some texts it
  ///   takes 40 MB at most.
  package func encode(
    _ texts: [String], progress: (Int) -> Bool = { _ in true }
  ) throws(SentenceEncoderError) -> SentenceVectors {
    var vectors = SentenceVectors(width: width, codes: [], scales: [])
    var batch = PieceBatch()
    for (index, text) in texts.enumerated() {
      batch.append(text, tokenizer)
      guard batch.isFull || index == texts.count - 1 else { continue }
      let done = vectors.count
      let (codes, scales) = try vectorsOf(batch) { progress(done + $0) }
      vectors.append(codes: codes, scales: scales)
      batch = PieceBatch()
    }
    return vectors
  }

  /// The vector of what bytes say in UTF-8, whatever they are.
  ///
  /// - Throws: `SentenceEncoderError.noMemory`.
  /// - Complexity: O(n) in the number of bytes.
  package func encode(bytes: [UInt8]) throws(SentenceEncoderError) -> SentenceVector {
    try encode(String(decoding: bytes, as: UTF8.self))
  }

  private static func network(of file: ModelFile, kernel: String?, threads: Int) -> OpaquePointer? {
    let weights = unsafe file.weights.buffer.bindMemory(to: UInt8.self)
    guard let start = weights.baseAddress else { return nil }
    var network: OpaquePointer?
    func make(_ kernel: UnsafePointer<CChar>?) -> cencoder_status {
      unsafe withUnsafePointer(to: file.shape.values) { shape in
        unsafe cencoder_make(shape, start, weights.count, kernel, threads, &network)
      }
    }
    if let kernel {
      _ = unsafe kernel.withCString { unsafe make($0) }
    } else {
      _ = make(nil)
    }
    return unsafe network
  }

  private func vectorsOf(
    _ batch: PieceBatch, progress: (Int) -> Bool
  ) throws(SentenceEncoderError) -> (codes: [Int8], scales: [Float]) {
    var codes = [Int8](repeating: 0, count: batch.ends.count * width)
    var scales = [Float](repeating: 0, count: batch.ends.count)
    let status = withoutActuallyEscaping(progress) { progress in
      var listener = ProgressListener(progress: progress)
      return unsafe withUnsafeMutablePointer(to: &listener) { listener in
        unsafe cencoder_encode(
          network, batch.pieces, batch.ends, batch.ends.count, &codes, &scales,
          ProgressListener.hear, listener)
      }
    }
    switch status {
    case cencoder_done: return (codes, scales)
    case cencoder_cancelled: throw .cancelled
    default: throw .noMemory
    }
  }
}
