internal import Synchronization

/// What becomes of a mapped file that another program cuts short, or whose disk fails.
///
/// The system answers reading what is gone with a signal (SIGBUS), which would end the program.
/// Instead a page of zeros takes its place, which readers bear like any other damage (see
/// `FileBytes`), and that is noted, so that nothing read meanwhile is shown. systemd's journal is
/// read in the same way (`src/basic/sigbus.c`).
package enum LostPages {
  /// Whether a page was lost; a signal handler reaches only what is global.
  private static let wereLost = Atomic(false)

  /// Whether a page of any mapped file was lost since that was last forgotten.
  package static var exist: Bool { wereLost.load(ordering: .acquiring) }

  /// Starts anew, when the files with lost pages are no longer used.
  package static func forget() { wereLost.store(false, ordering: .releasing) }

  /// Handles the signal from now on.
  package static func handleSignal() {
    // It is made when it is first used, which no signal handler may do.
    forget()
    var action = sigaction()
    #if canImport(Darwin)
    unsafe action.__sigaction_u.__sa_sigaction = { unsafe LostPages.replace($0, $1) }
    #else
    unsafe action.__sigaction_handler.sa_sigaction = { number, info, _ in
      unsafe LostPages.replace(number, info)
    }
    #endif
    action.sa_flags = Int32(SA_SIGINFO)
    unsafe sigaction(SIGBUS, &action, nil)
  }

  /// Puts a page of zeros where there is none any more; whatever else the signal means ends the
  /// program.
  private static func replace(_ number: Int32, _ info: UnsafeMutablePointer<siginfo_t>?) {
    guard let info = unsafe info, unsafe info.pointee.si_code == BUS_ADRERR,
      unsafe mapZeros(at: address(info.pointee))
    else {
      signal(number, SIG_DFL)
      raise(number)
      return
    }
    wereLost.store(true, ordering: .releasing)
  }

  private static func mapZeros(at address: UInt) -> Bool {
    let size = sysconf(Int32(_SC_PAGESIZE))
    let page = unsafe UnsafeMutableRawPointer(bitPattern: address & ~UInt(size - 1))
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED
    return unsafe mmap(page, size, PROT_READ, flags, -1, 0) == page
  }

  private static func address(_ info: siginfo_t) -> UInt {
    #if canImport(Darwin)
    unsafe UInt(bitPattern: info.si_addr)
    #else
    unsafe UInt(bitPattern: info._sifields._sigfault.si_addr)
    #endif
  }
}
