internal import Narrative
internal import Rendering

/// What `pioneer index` found, in numbers.
struct IndexReport {
  let reading: CorpusReading
  let narrative: Narrative

  /// The words of all passages.
  let words: Int

  /// How long reading and indexing took.
  let seconds: Double

  /// The report for people.
  var lines: [String] {
    var lines = [
      [
        count(documents, "document"), count(narrative.passages.count, "passage"),
        count(narrative.sentences.count, "sentence"), count(words, "word"),
      ].joined(separator: ", "),
      "\(Decimal.text(seconds, places: 3)) s, \(Decimal.text(megabytesPerSecond, places: 1)) MB/s",
    ]
    let parts = omissions.map { "\($0.count) \($0.omission.rawValue)" }
    if !parts.isEmpty { lines.append("never quoted: " + parts.joined(separator: ", ")) }
    if !unused.isEmpty { lines.append("not used: \(count(unused.count, "file"))") }
    return lines
  }

  /// The report as JSON.
  var object: JSONObject {
    var omitted: JSONObject = [:]
    for (omission, count) in omissions { omitted[omission.rawValue] = .integer(count) }
    var object: JSONObject = [
      "documents": .integer(documents),
      "passages": .integer(narrative.passages.count),
      "sentences": .integer(narrative.sentences.count),
      "words": .integer(words),
      "seconds": JSONObject.rounded(seconds),
      "megabytes_per_second": JSONObject.rounded(megabytesPerSecond),
    ]
    object["never_quoted"] = .object(omitted)
    object["not_used"] = .array(
      unused.map {
        .object(["source": .string($0.name), "reason": .string($0.description)])
      })
    object["warnings"] = .array(reading.warnings.map { .string($0.description) })
    return object
  }

  /// The files that couldn't be used, and why.
  private var unused: [SourceError] { reading.errors + reading.skipped }

  private var documents: Int { narrative.documents.count { !$0.passages.isEmpty } }

  private var megabytesPerSecond: Double {
    Double(reading.size) / 1e6 / max(seconds, 1e-9)
  }

  private var omissions: [(omission: Omission, count: Int)] {
    Omission.allCases.compactMap { omission in
      let count = narrative.documents.reduce(0) { $0 + ($1.omissions[omission] ?? 0) }
      return count > 0 ? (omission, count) : nil
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
