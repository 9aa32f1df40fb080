/// The settings of a document's words, each from one place to the next.
package struct Settings: Sendable {
  private enum Storage: Sendable {
    case memory(starts: [Int], [Setting])
    case stored(StoredSettings)
  }

  private let storage: Storage

  /// Starts with none.
  package init() { storage = .memory(starts: [], []) }

  /// Takes settings.
  ///
  /// - Parameters:
  ///   - starts: Where each begins, in bytes of the document's text, in order.
  ///   - settings: As many settings.
  init(starts: [Int], _ settings: [Setting]) { storage = .memory(starts: starts, settings) }

  init(_ settings: StoredSettings) { storage = .stored(settings) }

  /// Whether there are none.
  package var isEmpty: Bool { count == 0 }

  /// The number of settings.
  package var count: Int {
    switch storage {
    case .memory(let starts, _): starts.count
    case .stored(let settings): settings.count
    }
  }

  /// The setting of the words at an offset.
  ///
  /// - Complexity: O(log n) in the number of settings.
  package func setting(at offset: Int) -> Setting {
    index(at: offset).map { self[$0] } ?? Setting()
  }

  /// Whose words stand at an offset; takes less than the whole setting.
  ///
  /// - Complexity: O(log n) in the number of settings.
  package func voice(at offset: Int) -> Setting.Voice {
    guard let index = index(at: offset) else { return .narrator }
    return switch storage {
    case .memory(_, let settings): settings[index].voice
    case .stored(let settings): settings.voice(index)
    }
  }

  /// The number of the setting of the words at an offset, or nil.
  package func index(at offset: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The same settings in a changed text.
  ///
  /// - Parameter place: Where an old offset is in the new text.
  func moved(_ place: (Int) -> Int) -> Settings {
    guard case .memory(let starts, let settings) = storage else { return self }
    return Settings(starts: starts.map(place), settings)
  }

  /// Where a setting begins.
  func start(_ index: Int) -> Int {
    switch storage {
    case .memory(let starts, _): starts[index]
    case .stored(let settings): settings.start(index)
    }
  }

  /// A setting by its number.
  package subscript(index: Int) -> Setting {
    switch storage {
    case .memory(_, let settings): settings[index]
    case .stored(let settings): settings[index]
    }
  }
}
