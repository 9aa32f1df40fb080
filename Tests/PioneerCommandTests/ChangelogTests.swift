import TestSupport
import Testing

@testable import PioneerCommand

@Suite struct ChangelogTests {
  @Test func `the newest entry is of this version and its day`() throws {
    let changelog = String(
      decoding: try readFile("\(packageRoot)/.setup/changelog"), as: UTF8.self)
    let headings = changelog.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(headings.first.map(String.init) == "\(Release.version) (\(Release.date))")
  }
}
