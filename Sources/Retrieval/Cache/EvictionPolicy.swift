/// How much room indexes may take, and which go when there is another.
///
/// The texts they were made from may be gone for ever, and nobody tidies a cache.
struct EvictionPolicy {
  /// An index as it lies in the folder.
  struct Entry: Equatable {
    /// The file's name.
    let name: String

    /// Its size in bytes.
    let size: Int

    /// When it was last used, in seconds since 1970.
    let lastUsed: Int64
  }

  /// An index that wasn't used for so many seconds goes.
  var longestUnused: Int64 = 30 * 24 * 60 * 60

  /// Of more bytes than these, those go that weren't used for longest.
  var mostBytes = 2 << 30

  /// An index that was used within so many seconds stays, whatever its size.
  var safeFor: Int64 = 24 * 60 * 60

  /// The names of those that go.
  ///
  /// - Parameters:
  ///   - entries: The indexes in the folder but the one just made.
  ///   - newest: The size of that one.
  ///   - now: The time of day, in seconds since 1970.
  func evicted(of entries: [Entry], besides newest: Int, now: Int64) -> [String] {
    var names: [String] = []
    var total = newest
    for entry in entries.sorted(by: { ($0.lastUsed, $0.name) > ($1.lastUsed, $1.name) }) {
      let age = now - entry.lastUsed
      if age <= safeFor || (age <= longestUnused && total + entry.size <= mostBytes) {
        total += entry.size
      } else {
        names.append(entry.name)
      }
    }
    return names
  }
}
