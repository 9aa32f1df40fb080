import Encoder

/// Makes the vector of bytes, whatever they are, by the program's own network.
final class EncoderSubject: FuzzSubject {
  private let encoder: SentenceEncoder

  init() throws { encoder = try SentenceEncoder(ModelFile.embedded()) }

  func problem(with input: [UInt8]) throws -> String? {
    let vector = try encoder.encode(bytes: input)
    if vector.codes.count != encoder.width { return "\(vector.codes.count) numbers" }
    if vector.codes.contains(.min) { return "a number out of bounds" }
    let square = vector.numbers.reduce(0) { $0 + $1 * $1 }
    guard abs(square - 1) < 0.05 else { return "a vector of length \(square.squareRoot())" }
    // Among others, and whole as text, it has the same one.
    let text = String(decoding: input, as: UTF8.self)
    return try encoder.encode(["a", text, text])[2] == vector ? nil : "two vectors"
  }
}
