internal import Files

/// The settings of a document's words, each from one place to the next, read as they are asked for.
///
/// Four bytes hold their number; then each has 24 bytes: where it begins (8), its voice (1), whether
/// it is dated (1), whether it is a saying (1), nothing (1), and the places of its section, its speaker
/// and its context among the strings (4 each); then the strings, each with its length in four bytes in
/// front. The place 0xFFFFFFFF stands for none.
package struct Settings: Sendable {
  private static let recordSize = 24
  static let absent: UInt32 = 0xFFFF_FFFF

  /// All their bytes, and whatever comes after.
  let bytes: StoredBytes

  /// The number of settings.
  private let count: Int

  init(_ bytes: StoredBytes) {
    self.bytes = bytes
    count = min(bytes.index32(at: 0), max(bytes.count - 4, 0) / Self.recordSize)
  }

  /// Takes the settings of a text that was read.
  ///
  /// - Complexity: O(n) in their number.
  init(_ runs: SettingRuns) { self.init(MemoryRegion(copying: runs.encoded).bytes) }

  /// The setting of the words at an offset.
  ///
  /// - Complexity: O(log n) in the number of settings.
  package func setting(at offset: Int) -> Setting {
    var setting = Setting()
    guard let index = index(at: offset) else { return setting }
    let record = record(index)
    setting.voice = voice(index)
    setting.isDated = bytes.byte(at: record + 9) != 0
    setting.isSaying = bytes.byte(at: record + 10) != 0
    setting.section = string(at: record + 12)
    setting.speaker = string(at: record + 16)
    setting.context = context(index)
    return setting
  }

  /// Whose words stand at an offset; takes less than the whole setting.
  ///
  /// - Complexity: O(log n) in the number of settings.
  package func voice(at offset: Int) -> Setting.Voice {
    index(at: offset).map { voice($0) } ?? .narrator
  }

  /// The words around those at an offset that find them; takes less than the whole setting.
  ///
  /// - Complexity: O(log n) in the number of settings.
  package func context(at offset: Int) -> String { index(at: offset).map { context($0) } ?? "" }

  private func voice(_ index: Int) -> Setting.Voice {
    Setting.Voice(rawValue: bytes.byte(at: record(index) + 8)) ?? .narrator
  }

  private func context(_ index: Int) -> String { string(at: record(index) + 20) ?? "" }

  /// The number of the setting of the words at an offset, or nil.
  private func index(at offset: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if bytes.index64(at: record(middle)) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  private func record(_ index: Int) -> Int { 4 + Self.recordSize * index }

  private func string(at place: Int) -> String? {
    let offset = bytes.uint32(at: place)
    guard offset != Self.absent else { return nil }
    let start = 4 + Self.recordSize * count + Int(offset)
    return String(
      decoding: bytes.part(from: start + 4, count: bytes.index32(at: start)).array, as: UTF8.self)
  }
}
