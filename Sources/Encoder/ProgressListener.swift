/// A Swift closure that C calls.
struct ProgressListener {
  /// What is called with the number of texts done; returns whether to go on.
  let progress: (Int) -> Bool

  /// What C calls, with a pointer to a listener.
  static let hear: @convention(c) (UnsafeMutableRawPointer?, Int) -> Int32 = { context, done in
    let listener = unsafe context?.assumingMemoryBound(to: ProgressListener.self)
    return unsafe listener?.pointee.progress(done) ?? true ? 0 : 1
  }
}
