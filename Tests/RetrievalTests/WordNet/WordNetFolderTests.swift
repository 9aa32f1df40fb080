import Retrieval
import TestSupport
import Testing

@Suite struct WordNetFolderTests {
  @Test func `variables name the folder before packages do`() throws {
    let first = TemporaryFolder()
    let second = TemporaryFolder()
    let empty = TemporaryFolder()
    for folder in [first.path, second.path] { try TinyWordNet([]).write(to: folder) }
    let (one, two, none) = (first.path, second.path, empty.path)
    let expectations: [(environment: [String: String], customary: [String], found: String?)] = [
      ([:], [], nil), ([:], [none, one, two], one), (["WNSEARCHDIR": two], [one], two),
      (["WNSEARCHDIR": none], [one], one), (["WNSEARCHDIR": ""], [], nil),
      (["PIONEER_WORDNET": one, "WNSEARCHDIR": two], [two], one),
      (["PIONEER_WORDNET": none, "WNSEARCHDIR": two], [two], nil),
      (["PIONEER_WORDNET": "", "WNSEARCHDIR": two], [two], nil),
    ]
    for (environment, customary, found) in expectations {
      #expect(WordNetFolder.find(customary: customary) { environment[$0] } == found)
    }
  }

  @Test func `packages are found where Debian and Homebrew put them`() {
    #expect(WordNetFolder.customary.contains("/usr/share/wordnet"))
    #expect(WordNetFolder.customary.contains("/opt/homebrew/opt/wordnet/dict"))
    #expect(WordNetFolder.customary.contains("/usr/local/opt/wordnet/dict"))
  }
}
