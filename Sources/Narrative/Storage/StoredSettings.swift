/// The settings of a document in an index file.
///
/// Four bytes hold their number; then each has 24 bytes: where it begins (8), its voice (1), whether
/// it is dated (1), whether it is a saying (1), nothing (1), and the places of its section, its speaker and its context among
/// the strings (4 each); then the strings, each with its length in four bytes in front. The place
/// 0xFFFFFFFF stands for none.
struct StoredSettings: Sendable {
  private static let recordSize = 24
  private static let absent: UInt32 = 0xFFFF_FFFF

  private let bytes: StoredBytes

  /// The number of settings.
  let count: Int

  init(_ bytes: StoredBytes) {
    self.bytes = bytes
    count = min(bytes.index32(at: 0), max(bytes.count - 4, 0) / Self.recordSize)
  }

  /// Where a setting begins.
  func start(_ index: Int) -> Int { bytes.index64(at: record(index)) }

  /// Whose words a setting is of.
  func voice(_ index: Int) -> Setting.Voice {
    Setting.Voice(rawValue: bytes.byte(at: record(index) + 8)) ?? .narrator
  }

  subscript(index: Int) -> Setting {
    let record = record(index)
    var setting = Setting()
    setting.voice = voice(index)
    setting.isDated = bytes.byte(at: record + 9) != 0
    setting.isSaying = bytes.byte(at: record + 10) != 0
    setting.section = string(at: record + 12)
    setting.speaker = string(at: record + 16)
    setting.context = string(at: record + 20) ?? ""
    return setting
  }

  private func record(_ index: Int) -> Int { 4 + Self.recordSize * index }

  private func string(at place: Int) -> String? {
    let offset = bytes.uint32(at: place)
    guard offset != Self.absent else { return nil }
    let start = 4 + Self.recordSize * count + Int(offset)
    return String(
      decoding: bytes.part(from: start + 4, count: bytes.index32(at: start)).array, as: UTF8.self)
  }

  /// The bytes of settings.
  static func encode(_ settings: Settings) -> [UInt8] {
    var records: [UInt8] = []
    var strings: [UInt8] = []
    var places: [String: UInt32] = [:]
    func place(of string: String?) -> UInt32 {
      guard let string else { return absent }
      if let known = places[string] { return known }
      let place = UInt32(clamping: strings.count)
      places[string] = place
      let bytes = Array(string.utf8)
      strings.appendLittleEndian(UInt32(clamping: bytes.count))
      strings += bytes
      return place
    }
    records.appendLittleEndian(UInt32(clamping: settings.count))
    for index in 0..<settings.count {
      let setting = settings[index]
      records.appendLittleEndian(UInt64(settings.start(index)))
      records += [setting.voice.rawValue, setting.isDated ? 1 : 0, setting.isSaying ? 1 : 0, 0]
      records.appendLittleEndian(place(of: setting.section))
      records.appendLittleEndian(place(of: setting.speaker))
      records.appendLittleEndian(place(of: setting.context.isEmpty ? nil : setting.context))
    }
    return records + strings
  }
}
