import Retrieval
import Testing

@testable import Responder

@Suite struct KeynessTests {
  @Test func `a word told again and again is key, a common one is not`() throws {
    let text = String(repeating: "The hives stood in the time of rain. ", count: 20)
    let keyness = Keyness(index: try NarrativeIndex(texts: text))
    #expect(keyness.of("hives") > keyness.of("rain"))
    #expect(keyness.of("hives") > Keyness.sure)
    #expect(keyness.of("absent") == 0)
  }

  /// 3 uses in 6 words, where the language has 10^(-7) of it: 2 (3 ln(3 / 6e-7) + 3 ln(3 / 6)).
  @Test func `it is the log-likelihood ratio`() throws {
    let index = try NarrativeIndex(texts: "Zorbleg zorbleg zorbleg sat sat sat.")
    #expect(abs(Keyness(index: index).of("zorbleg") - 88.39) < 0.05)
  }
}
