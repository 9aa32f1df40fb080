import Testing

@testable import Retrieval

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("same", "same", 0), ("", "abc", 3), ("kitten", "sitting", 3),
    ("saturday", "sunday", 3),
    // One letter replaced, left out, put in, two swapped.
    ("company", "compony", 1), ("company", "compny", 1), ("company", "commpany", 1),
    ("company", "copmany", 1), ("ab", "ba", 1),
    // Optimal string alignment never edits what it has swapped.
    ("ca", "abc", 3), ("internet", "itnerent", 2), ("abcd", "badc", 2),
  ])
  func `slips are counted`(left: String, right: String, distance: Int) {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    #expect(EditDistance.between(left, right, atMost: 10) == distance)
    #expect(EditDistance.between(right, left, atMost: 10) == distance)
    #expect(EditDistance.between(left, right, atMost: distance) == distance)
    #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
  }

  @Test func `no word is nearer through a third than straight`() {
    let words = ["ab", "ba", "abc", "acb", "b", "", "cab", "aab", "bca"].map { Array($0.utf8) }
    for left in words {
      for right in words {
        let distance = EditDistance.between(left, right, atMost: 9)
        #expect((distance == 0) == (left == right))
        #expect((distance ?? 9) <= max(left.count, right.count))
      }
    }
  }
}
