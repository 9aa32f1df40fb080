internal import Files
internal import Narrative

/// The memory a search works in, owned in one place and freed with it.
@safe final class SearchMemory {
  private let blocks: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<UInt32>
  private let marks: UnsafeMutablePointer<UInt64>
  private let lengthCodes: StoredBytes

  /// - Parameters:
  ///   - cursorCount: The number of cursors that decode blocks.
  ///   - lengthCodes: The length code of every passage.
  init(cursorCount: Int, lengthCodes: StoredBytes) {
    unsafe blocks = .allocate(capacity: max(cursorCount, 1) * PostingEncoder.blockSize)
    unsafe scores = .allocate(capacity: ScoreWindow.size)
    unsafe scores.initialize(repeating: 0, count: ScoreWindow.size)
    unsafe marks = .allocate(capacity: ScoreWindow.size / 64)
    unsafe marks.initialize(repeating: 0, count: ScoreWindow.size / 64)
    self.lengthCodes = lengthCodes
  }

  deinit {
    unsafe blocks.deallocate()
    unsafe scores.deallocate()
    unsafe marks.deallocate()
  }

  /// Memory for a block of the cursor of a number below `cursorCount`.
  @unsafe func block(_ cursor: Int) -> UnsafeMutablePointer<UInt32> {
    unsafe blocks + cursor * PostingEncoder.blockSize
  }

  /// The window that begins at a passage; there is only one at a time.
  func window(from start: Int, passageCount: Int) -> ScoreWindow {
    unsafe ScoreWindow(
      start: UInt32(start), passageCount: passageCount, scores: scores, marks: marks,
      lengthCodes: lengthCodes.buffer)
  }
}
