/// Memory for reading that stays where it is for as long as the value lives: a mapped file, bytes that
/// are part of the program, or a copy of an array.
///
/// The one owner of the address. A file that is cut short by another program while it is mapped ends the
/// process (SIGBUS), as the system offers no other answer; so only files that are replaced by renaming
/// and never rewritten are mapped (see also `LostPages`).
@safe package final class MemoryRegion: @unchecked Sendable {
  /// Who gives the memory back.
  private enum Owner {
    case mapping
    case allocation
    case program
  }

  private let base: UnsafeMutableRawPointer?
  private let owner: Owner

  /// The number of bytes.
  package let count: Int

  /// Maps all of an open file.
  ///
  /// - Parameter descriptor: A file open for reading; it may be closed afterwards.
  /// - Throws: `FileFailure` if the system refuses.
  package init(mapping descriptor: Int32) throws(FileFailure) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure.last() }
    let size = Int(status.st_size)
    owner = .mapping
    guard size > 0 else {
      unsafe base = nil
      count = 0
      return
    }
    let address = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0)
    guard unsafe address != MAP_FAILED else { throw FileFailure.last() }
    unsafe base = address
    count = size
  }

  /// Copies bytes, aligned at 64 as vectors of the processor want them.
  ///
  /// - Complexity: O(n) in their number.
  package init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe copy.copyBytes(from: bytes)
    unsafe base = copy.baseAddress
    count = bytes.count
    owner = .allocation
  }

  /// Takes bytes that are part of the program, and stay.
  @unsafe package init(inProgram bytes: UnsafeRawBufferPointer) {
    unsafe base = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
    count = bytes.count
    owner = .program
  }

  deinit {
    guard let base = unsafe base else { return }
    switch owner {
    case .mapping: unsafe munmap(base, count)
    case .allocation: unsafe base.deallocate()
    case .program: break
    }
  }

  /// All of it.
  package var bytes: StoredBytes { StoredBytes(of: self) }

  /// The memory itself; the caller keeps the region alive while it uses it.
  @unsafe package var buffer: UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base, count: count)
  }
}
