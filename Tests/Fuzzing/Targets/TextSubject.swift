import Narrative

/// Takes bytes as a file of a corpus; the first byte chooses the file's name.
final class TextSubject: FuzzSubject {
  func problem(with input: [UInt8]) -> String? {
    var reader = InputReader(input)
    let name = reader.choice(of: ["a.txt", "b.md", "c"])
    do throws(SourceError) {
      let text = try SourceText(name: name, rawBytes: Array(reader.rest))
      return problem(in: text)
    } catch {
      return error.description.isEmpty ? "an error without words" : nil
    }
  }

  private func problem(in text: SourceText) -> String? {
    if String(validating: text.bytes, as: UTF8.self) == nil { return "text that isn't UTF-8" }
    if text.bytes.contains(0) { return "text with a NUL byte" }
    if text.warnings.contains(where: \.description.isEmpty) { return "a warning without words" }
    // A text without a sentence is turned away, rightly or not.
    guard let narrative = try? Narrative(reading: [text]) else { return nil }
    return NarrativeInspection(narrative).problem
  }
}
