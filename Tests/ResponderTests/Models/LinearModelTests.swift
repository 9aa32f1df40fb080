import Testing

@testable import Responder

@Suite struct LinearModelTests {
  @Test func `numbers are weights and then a bias`() throws {
    let model = try #require(LinearModel([2, -1, 0.5], count: 2))
    #expect(model.weights == [2, -1])
    #expect(model.bias == 0.5)
    #expect(model == LinearModel(weights: [2, -1], bias: 0.5))
    #expect(model.value([3, 4]) == 2.5)
    #expect(model.value([0, 0]) == 0.5)
  }

  @Test func `a model of nothing is its bias`() throws {
    #expect(try #require(LinearModel([7], count: 0)).value([]) == 7)
    #expect(LinearModel(weights: [1, 2]).value([0, 0]) == 0)
  }

  @Test(
    arguments: [
      ([], 0), ([1], 1), ([1, 2], 0), ([1, 2, 3], 1), ([1, 2, 3], 3), ([.nan, 1], 1),
      ([1, .nan], 1),
      ([.infinity, 1], 1), ([1, -.infinity], 1),
    ] as [([Float], Int)])
  func `too many, too few and what is no number are refused`(numbers: [Float], count: Int) {
    #expect(LinearModel(numbers, count: count) == nil)
  }
}
