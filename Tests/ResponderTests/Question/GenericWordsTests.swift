import Testing

@testable import Responder

@Suite struct GenericWordsTests {
  @Test(arguments: ["tell", "really", "kind", "mr", "please", "something"])
  func `a word that only carries a question is one`(word: String) {
    #expect(GenericWords.contains(word))
  }

  @Test(arguments: ["alibaba", "failure", "school", "Tell", "", "the"])
  func `a word with a meaning, or none at all, isn't`(word: String) {
    #expect(!GenericWords.contains(word))
  }

  @Test(arguments: [
    "please", "tell me more", "Say something", "Do you know anything?", "ok, really", "lol",
  ])
  func `a question of nothing else is about nothing`(text: String) throws {
    let responder = try Responder.builtIn()
    #expect(!responder.read(text).isAboutSomething)
    #expect(responder.answer(text).outcome == .refused(.offTopic))
  }

  @Test(arguments: ["please tell me about failure", "Say something on Alibaba", "advice"])
  func `one with a subject is about it`(text: String) throws {
    #expect(try Responder.builtIn().read(text).isAboutSomething)
  }
}
