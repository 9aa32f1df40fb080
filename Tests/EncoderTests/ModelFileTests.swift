import Encoder
import Testing

/// Files that aren't as they should be: an error that says so, and never a crash.
@Suite struct ModelFileTests {
  private let bytes: [UInt8]

  init() throws { bytes = try Fixtures.bytes("tiny.models") }

  /// Opens a file and, if that works, uses all of it.
  private func use(_ bytes: [UInt8]) throws -> SentenceVector {
    let file = try ModelFile(bytes: bytes, name: "tiny.models")
    _ = file.verify()
    _ = file.floats("numbers")
    return try SentenceEncoder(file, threads: 1).encode("Some words. \u{E9}\u{4E00}")
  }

  @Test func `opens a file`() throws {
    let file = try ModelFile(path: Fixtures.path("tiny.models"))
    #expect(file.verify())
    #expect(file.floats("numbers") == [1, -2.5, 0.125])
    #expect(file.shape.width == 64)
    #expect(try use(bytes).codes.count == 64)
  }

  @Test func `refuses a file cut short anywhere`() {
    for length in Array(0..<400) + Array(stride(from: 400, to: bytes.count, by: 997)) {
      #expect(throws: ModelFileError.self, "\(length)") {
        _ = try ModelFile(bytes: Array(bytes.prefix(length)), name: "tiny.models")
      }
    }
  }

  @Test func `survives every change of a byte in its head`() {
    let head = 16 + 7 * 32
    for index in Array(0..<head) + Array(head..<head + 200) {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= change
        _ = try? use(damaged)
      }
    }
  }

  @Test func `survives damage anywhere, and finds it`() {
    var source = FixedGenerator(seed: 11)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...40, using: &source) {
        let index = Int.random(in: 240..<bytes.count, using: &source)
        damaged[index] = UInt8.random(in: 0...255, using: &source)
      }
      _ = try? use(damaged)
      if let file = try? ModelFile(bytes: damaged, name: "tiny.models"), damaged != bytes {
        #expect(!file.verify() || isPadding(damaged))
      }
    }
  }

  /// Whether only bytes between sections differ.
  private func isPadding(_ damaged: [UInt8]) -> Bool {
    bytes.indices.filter { bytes[$0] != damaged[$0] }.allSatisfy { bytes[$0] == 0 }
  }

  @Test func `tells what is wrong in words`() throws {
    func message(_ bytes: [UInt8]) -> String {
      do {
        _ = try ModelFile(bytes: bytes, name: "my.models")
        return "nothing"
      } catch { return error.description }
    }
    let foreign = "my.models is not a models file of this version: it doesn't begin with PIONEERM."
    #expect(message(Array("%PDF-1.7 and so on".utf8)) == foreign)
    #expect(message([]) == foreign)
    var other = bytes
    other[8] = 1
    #expect(message(other).contains("its version is 1, not"))
    #expect(message(Array(bytes.dropLast(100))).contains("isn't all there"))
    #expect(throws: ModelFileError.self) { try ModelFile(path: "/no/such/file") }
    #expect(throws: ModelFileError.self) { try ModelFile(path: "/") }
    #expect(throws: ModelFileError.self) { try ModelFile(path: "/dev/null") }
  }
}
