/// Changes to a text that leave its lines where they are: what is no word of it is taken out, and a few
/// words may be put in.
struct TextEdits {
  private struct Edit {
    let range: Range<Int>
    let replacement: [UInt8]
    let keepsLines: Bool
  }

  private var edits: [Edit] = []

  /// Whether nothing is to be changed.
  var isEmpty: Bool { edits.isEmpty }

  /// Takes bytes out; the line ends among them stay.
  mutating func remove(_ range: Range<Int>) {
    edits.append(Edit(range: range, replacement: [], keepsLines: true))
  }

  /// Puts other bytes in place of some.
  mutating func replace(_ range: Range<Int>, by replacement: [UInt8]) {
    edits.append(Edit(range: range, replacement: replacement, keepsLines: false))
  }

  /// Puts bytes in.
  mutating func insert(_ bytes: [UInt8], at offset: Int) {
    edits.append(Edit(range: offset..<offset, replacement: bytes, keepsLines: false))
  }

  /// The changed text, and where every offset of the old one is in it.
  struct Result {
    /// The changed text.
    let bytes: [UInt8]

    fileprivate let starts: [Int]
    fileprivate let shifts: [(range: Range<Int>, newStart: Int, newEnd: Int)]

    /// Where words begin now that began at an old offset: before what was put in there.
    func start(_ old: Int) -> Int {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] < old { low = middle + 1 } else { high = middle }
      }
      if low < starts.count, starts[low] == old { return shifts[low].newStart }
      return offset(old)
    }

    /// Where the byte at an old offset stands now: for one taken out, what follows it.
    func offset(_ old: Int) -> Int {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] < old { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return old }
      let last = shifts[low - 1]
      return old >= last.range.upperBound
        ? last.newEnd + old - last.range.upperBound : last.newEnd
    }
  }

  /// Makes the changes.
  ///
  /// - Complexity: O(n) in the size of the text, and O(m log m) in the number of changes.
  func applied(to bytes: [UInt8]) -> Result {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count + 64)
    var starts: [Int] = []
    var shifts: [(range: Range<Int>, newStart: Int, newEnd: Int)] = []
    var position = 0
    for edit in sorted where edit.range.lowerBound >= position {
      changed += bytes[position..<edit.range.lowerBound]
      let newStart = changed.count
      changed += edit.replacement
      if edit.keepsLines { changed += bytes[edit.range].filter(\.isLineEnd) }
      starts.append(edit.range.lowerBound)
      shifts.append((edit.range, newStart, changed.count))
      position = edit.range.upperBound
    }
    changed += bytes[position...]
    return Result(bytes: changed, starts: starts, shifts: shifts)
  }
}
