import Testing

@testable import PioneerCommand

@Suite struct RecentTests {
  @Test(arguments: [1, 2, 9, 10, 25, 100])
  func `the latest are kept in order`(limit: Int) {
    var recent = Recent<Int>(limit: limit)
    for number in 0..<250 {
      recent.append(number)
      #expect(recent.elements.count <= limit)
      #expect(recent.elements.last == number)
      #expect(recent.elements == Array(recent.forgottenCount...number))
    }
    #expect(recent.elements.count > limit / 2)
  }
}
