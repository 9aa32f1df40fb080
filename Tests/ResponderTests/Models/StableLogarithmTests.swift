import Foundation
import Testing

@testable import Responder

@Suite struct StableLogarithmTests {
  @Test(arguments: [
    1e-12, 1e-9, 0.001, 0.1, 0.499_999, 0.5, 0.999_999, 1, 1.000_001, 1.5, 1.999_999, 2,
    2.718_281_828,
    10, 1e6, 1e300, .greatestFiniteMagnitude,
  ])
  func `it is the logarithm`(number: Double) {
    #expect(abs(StableLogarithm.of(number) - log(number)) <= 1e-12 * max(abs(log(number)), 1))
  }

  @Test(arguments: [0, -1, 1e-13, 1e-300, -.infinity, .leastNonzeroMagnitude])
  func `what is hardly more than nothing is taken for the least there is`(number: Double) {
    #expect(StableLogarithm.of(number) == StableLogarithm.of(1e-12))
  }

  @Test func `it rises from each number to the next, and undoes the exponential`() {
    let numbers = stride(from: 0.01, through: 20, by: 0.01).map { $0 }
    let values = numbers.map(StableLogarithm.of)
    #expect(values == values.sorted() && Set(values).count == values.count)
    #expect(StableLogarithm.of(1) == 0)
    for number in stride(from: -3.0, through: 3, by: 0.25) {
      #expect(abs(StableLogarithm.of(StableExponential.of(number)) - number) < 0.01)
    }
  }
}
