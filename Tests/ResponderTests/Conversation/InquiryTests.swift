import Testing

@testable import Responder

@Suite struct InquiryTests {
  @Test(arguments: [0, 0.1, 0.5, 0.9, 1])
  func `a question by itself is as sure as it is`(probability: Double) throws {
    #expect(try inquiry().adjusted(probability) == probability)
  }

  @Test(arguments: [0, 0.1, 0.5, 0.9, 1])
  func `one that follows from the last answer is a little surer, never beyond 1`(
    probability: Double
  ) throws {
    var inquiry = try inquiry()
    inquiry.bonus = [0: 1]
    let adjusted = inquiry.adjusted(probability)
    #expect(adjusted >= probability && adjusted <= min(1, probability + 0.2))
  }

  @Test(arguments: [0, 0.1, 0.59, 0.6, 0.9, 1])
  func `a wish to hear more is met unless nothing is left`(probability: Double) throws {
    var inquiry = try inquiry()
    inquiry.bonus = [0: 1]
    inquiry.leastConfidence = 0.6
    #expect(inquiry.adjusted(probability) == max(probability, 0.6))
  }

  private func inquiry() throws -> Inquiry { Inquiry(try Responder.builtIn().read("Why?")) }
}
