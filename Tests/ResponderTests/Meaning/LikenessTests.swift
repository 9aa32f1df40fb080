import Testing

@testable import Responder

@Suite struct LikenessTests {
  @Test func `of all sentences each has its own cosine`() {
    let likeness = Likeness(all: [0.5, 0.25, 0.75, 0.5])
    #expect((0..<4).map { likeness[$0] } == [0.5, 0.25, 0.75, 0.5])
    #expect(likeness.mean == 0.5)
    #expect(abs(likeness.spread - 0.176_776) < 0.000_01)
  }

  @Test func `of some, the others have the mean`() {
    let likeness = Likeness(some: [7: 0.25, 2: 0.75])
    #expect(likeness[7] == 0.25 && likeness[2] == 0.75)
    #expect(likeness[0] == 0.5 && likeness[1_000_000] == 0.5)
    #expect(likeness.spread == 0.25)
  }

  @Test(arguments: [
    (0, []), (1, [2]), (3, [2, 0, 3]), (4, [2, 0, 3, 1]), (9, [2, 0, 3, 1]),
  ])
  func `the closest come first, of those as close the earlier`(count: Int, sentences: [Int]) {
    #expect(Likeness(all: [0.5, 0.25, 0.75, 0.5]).closest(count) == sentences)
    let some = Likeness(some: [0: 0.5, 1: 0.25, 2: 0.75, 3: 0.5])
    #expect(some.closest(count) == sentences)
  }

  @Test func `where nothing is known everything is as far`() {
    for likeness in [Likeness(all: []), Likeness(some: [:])] {
      #expect(likeness[3] == 0 && likeness.mean == 0 && likeness.spread == 0)
      #expect(likeness.closest(5).isEmpty)
    }
  }
}
