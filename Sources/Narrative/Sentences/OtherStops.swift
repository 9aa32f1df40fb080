/// Stops of scripts other than Latin, which end sentences and do nothing else.
enum OtherStops {
  /// The length of the stop at an offset in UTF-8, or 0 if there is none.
  ///
  /// Chinese and Japanese `。`, `！`, `？`, `｡`; Hindi `।`, `॥`; Arabic `؟` and Urdu `۔`; Armenian `։`;
  /// Ethiopic `።`, `፧`; Burmese `။`; Khmer `។`, `៕`.
  static func length(in bytes: Span<UInt8>, at index: Int, before limit: Int) -> Int {
    guard index + 1 < limit else { return 0 }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xD6 where second == 0x89, 0xD8 where second == 0x9F, 0xDB where second == 0x94: return 2
    case 0xE0, 0xE1, 0xE3, 0xEF:
      guard index + 2 < limit else { return 0 }
      switch (bytes[index], second, bytes[index + 2]) {
      case (0xE0, 0xA5, 0xA4...0xA5), (0xE1, 0x81, 0x8B), (0xE1, 0x8D, 0xA2), (0xE1, 0x8D, 0xA7),
        (0xE1, 0x9F, 0x94...0x95), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F),
        (0xEF, 0xBD, 0xA1):
        return 3
      default: return 0
      }
    default: return 0
    }
  }
}
