import Foundation
import Testing

@testable import Responder

@Suite struct StableExponentialTests {
  @Test(arguments: [-19.5, -3, -1, -0.01, 0, 0.5, 1, 4])
  func `it is near the exponential`(number: Double) {
    let exact = exp(number)
    #expect(abs(StableExponential.of(number) - exact) <= exact * number * number / 1024)
  }

  @Test(arguments: [-1e300, -2000, -1024, 1024, 1e300, .infinity, -.infinity])
  func `it stays within bounds however far a number is from 0`(number: Double) {
    let value = StableExponential.of(number)
    #expect(number < 0 ? (value > 0 && value < 1e-8) : (value > 1e8 && value.isFinite))
    let share = StableExponential.logistic(number)
    #expect(number < 0 ? (share > 0 && share < 1e-8) : (share <= 1 && share > 0.99))
  }

  @Test func `it rises from each number to the next`() {
    let values = stride(from: -20.0, through: 20, by: 0.25).map(StableExponential.logistic)
    #expect(values == values.sorted())
    #expect(StableExponential.logistic(0) == 0.5)
  }
}
