internal import Files

/// The settings of a text that is being read, each from one place to the next.
struct SettingRuns: Sendable {
  /// Where each begins, in bytes of the text, in order.
  private let starts: [Int]

  /// As many settings.
  private let settings: [Setting]

  /// Takes settings.
  ///
  /// - Parameters:
  ///   - starts: Where each begins, in bytes of the text, in order.
  ///   - settings: As many settings.
  init(starts: [Int] = [], _ settings: [Setting] = []) {
    self.starts = starts
    self.settings = settings
  }

  /// The same settings in a changed text.
  ///
  /// - Parameter place: Where an old offset is in the new text.
  func moved(_ place: (Int) -> Int) -> SettingRuns {
    SettingRuns(starts: starts.map(place), settings)
  }

  /// The bytes of the settings, as `Settings` reads them.
  var encoded: [UInt8] {
    var records: [UInt8] = []
    var strings: [UInt8] = []
    var places: [String: UInt32] = [:]
    func place(of string: String?) -> UInt32 {
      guard let string else { return Settings.absent }
      if let known = places[string] { return known }
      let place = UInt32(clamping: strings.count)
      places[string] = place
      let bytes = Array(string.utf8)
      strings.appendLittleEndian(UInt32(clamping: bytes.count))
      strings += bytes
      return place
    }
    records.appendLittleEndian(UInt32(clamping: settings.count))
    for (start, setting) in zip(starts, settings) {
      records.appendLittleEndian(UInt64(start))
      records += [setting.voice.rawValue, setting.isDated ? 1 : 0, setting.isSaying ? 1 : 0, 0]
      records.appendLittleEndian(place(of: setting.section))
      records.appendLittleEndian(place(of: setting.speaker))
      records.appendLittleEndian(place(of: setting.context.isEmpty ? nil : setting.context))
    }
    return records + strings
  }
}
