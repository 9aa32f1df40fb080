/// The number of typing slips between two words.
package enum EditDistance {
  /// The least number of letters inserted, deleted, replaced or swapped with their neighbour
  /// (optimal string alignment; Damerau, 1964), or nil if it is above a limit.
  ///
  /// - Complexity: O(m·n) in the lengths, less where the limit is passed early.
  package static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var twoBack = [Int](repeating: 0, count: right.count + 1)
    var back = Array(0...right.count)
    var row = back
    for i in 0..<left.count {
      row[0] = i + 1
      var least = row[0]
      for j in 0..<right.count {
        let isSame = left[i] == right[j]
        var distance = min(back[j] + (isSame ? 0 : 1), back[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          distance = min(distance, twoBack[j - 1] + 1)
        }
        row[j + 1] = distance
        least = min(least, distance)
      }
      if least > limit { return nil }
      (twoBack, back, row) = (back, row, twoBack)
    }
    return back[right.count] <= limit ? back[right.count] : nil
  }
}
