internal import Synchronization

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The passing name of a file that is being written, which a signal that ends the program removes.
///
/// A signal handler reaches only what is global, so the name stands in a global place for as long as
/// the value lives. There is one such place: a program writes one named file at a time, and where
/// several threads do, the others' files are left to `removeLeftovers` after such an end.
package final class UnfinishedFile {
  /// The address of the name as a C string; 0 for none.
  private static let current = Atomic(0)

  /// The name.
  let path: String

  private let address: Int

  /// Registers a name before its file is made.
  init(_ path: String) {
    self.path = path
    let name = unsafe strdup(path)
    let (isFirst, _) = Self.current.compareExchange(
      expected: 0, desired: Int(bitPattern: name), ordering: .acquiringAndReleasing)
    address = isFirst ? Int(bitPattern: name) : 0
    if !isFirst { unsafe free(name) }
  }

  deinit {
    guard address != 0 else { return }
    let (isMine, _) = Self.current.compareExchange(
      expected: address, desired: 0, ordering: .acquiringAndReleasing)
    // Otherwise a handler has it, and the program ends.
    if isMine { unsafe free(UnsafeMutableRawPointer(bitPattern: address)) }
  }

  /// Removes the file that is being written, if there is one; the program must end now.
  ///
  /// A signal handler may call it, if it was called once before the first signal.
  package static func remove() {
    let address = current.exchange(0, ordering: .acquiringAndReleasing)
    if let name = unsafe UnsafePointer<CChar>(bitPattern: address) { unsafe unlink(name) }
  }
}
