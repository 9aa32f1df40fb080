internal import Synchronization

/// The passing name of a file that is being written, which a signal that ends the program removes.
///
/// A signal handler reaches only what is global, so the name stands in a global place for as long as
/// the value lives. There are two, as a program has no more than two such files at a time: an index,
/// and what is about to lose its name. Where several threads write indexes, the others' files are
/// left to whoever tidies the folder.
package final class UnfinishedFile {
  /// The addresses of names as C strings; 0 for none.
  private static let first = Atomic(0)
  private static let second = Atomic(0)

  /// The name.
  let path: String

  private let address: Int

  /// Registers a name before its file is made.
  init(_ path: String) {
    self.path = path
    let name = unsafe strdup(path)
    let isRegistered = Self.exchange(0, for: Int(bitPattern: name))
    address = isRegistered ? Int(bitPattern: name) : 0
    if !isRegistered { unsafe free(name) }
  }

  deinit {
    // If it isn't there any more, a handler has it and the program ends.
    guard address != 0, Self.exchange(address, for: 0) else { return }
    unsafe free(UnsafeMutableRawPointer(bitPattern: address))
  }

  /// Removes the files that are being written, if there are any; the program must end now.
  ///
  /// A signal handler may call it, if it was called once before the first signal.
  package static func remove() {
    remove(first.exchange(0, ordering: .acquiringAndReleasing))
    remove(second.exchange(0, ordering: .acquiringAndReleasing))
  }

  private static func remove(_ address: Int) {
    if let name = unsafe UnsafePointer<CChar>(bitPattern: address) { unsafe unlink(name) }
  }

  /// Puts an address in the place of another, wherever that stands.
  private static func exchange(_ old: Int, for new: Int) -> Bool {
    first.compareExchange(
      expected: old, desired: new, ordering: .acquiringAndReleasing
    ).exchanged
      || second.compareExchange(
        expected: old, desired: new, ordering: .acquiringAndReleasing
      ).exchanged
  }
}
