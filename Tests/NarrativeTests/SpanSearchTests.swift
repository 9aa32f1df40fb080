import TestSupport
import Testing

@testable import Narrative

/// What is found eight bytes at a time is what a look at every byte finds.
@Suite struct SpanSearchTests {
  /// Runs of bytes that are all alike but for a few, as long as one step and longer.
  private func samples() -> [[UInt8]] {
    var generator = RepeatableGenerator(seed: 11)
    return (0..<400).map { round in
      let some: [UInt8] = [0x0A, 0x0D, 0x2E, 0x21, 0x3F, 0xE2, 0x80, 0x00, 0x01, 0x0B, 0xFF]
      return (0..<round % 97).map { _ in
        Int.random(in: 0..<40, using: &generator) == 0
          ? some[Int.random(in: 0..<some.count, using: &generator)] : 0x61
      }
    }
  }

  @Test func `either of two bytes is found`() {
    for bytes in samples() {
      for start in [0, 1, 7, 40] where start <= bytes.count {
        let naive = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
        let found = bytes.span.firstIndex(of: 0x0A, or: 0x0D, in: start..<bytes.count)
        #expect(found == naive, "\(bytes)")
      }
    }
  }

  @Test func `nothing after the range is found`() {
    let bytes = [UInt8](repeating: 0x61, count: 40) + [0x0A]
    #expect(bytes.span.firstIndex(of: 0x0A, or: 0x0A, in: 0..<40) == nil)
    #expect(bytes.span.firstIndex(of: 0x0A, or: 0x0A, in: 0..<100) == 40)
    #expect(bytes.span.firstIndex(of: 0x0A, or: 0x0A, in: 41..<41) == nil)
  }

  @Test func `stops are found`() {
    for bytes in samples() {
      let naive = bytes.firstIndex { SentenceStop.canBegin(with: $0) }
      #expect(bytes.span.firstStopIndex(in: 0..<bytes.count) == naive, "\(bytes)")
    }
  }

  @Test func `characters are counted, and those that aren't ASCII found`() {
    for bytes in samples() {
      #expect(
        bytes.span.characterCount(in: 0..<bytes.count) == bytes.count { $0 & 0xC0 != 0x80 })
      #expect(bytes.span.firstNonASCIIIndex(from: 0) == bytes.firstIndex { $0 >= 0x80 })
    }
  }

  @Test func `bytes are UTF-8 where the standard library says so`() {
    var generator = RepeatableGenerator(seed: 3)
    let pieces: [[UInt8]] = [
      [0x61], Array("é".utf8), Array("世".utf8), Array("🙂".utf8), [0xC0, 0x80], [0xE2, 0x80],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], Array("abcdefghij".utf8),
    ]
    for _ in 0..<2_000 {
      let bytes = (0..<4).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let isValid = (try? UTF8Span(validating: bytes.span)) != nil
      #expect(UTF8Text.isValid(bytes.span) == isValid, "\(bytes)")
    }
  }
}
