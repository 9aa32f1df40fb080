import Narrative
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct KeptConversationTests {
  @Test func `what is kept can be read again`() throws {
    let texts = TextSelection(
      paths: ["/a \"b\".txt"], narrator: "Ann", language: Language("es"), voices: .all)
    let kept = KeptConversation(
      texts, turns: [.init(question: "¿Qué?\t“x”"), .init(question: "b", standsAlone: true)])
    let again = try #require(KeptConversation(kept.lines))
    #expect(again == kept)
    var selection = TextSelection(models: "m", isQuiet: true)
    again.choose(in: &selection)
    #expect(selection.paths == texts.paths)
    #expect(selection.narrator == "Ann")
    #expect(selection.language?.tag == "es")
    #expect(selection.voices == .all)
    #expect(selection.models == "m" && selection.isQuiet)
  }

  @Test(arguments: ["", "junk", "{}", "{\"corpus\":[],\"include_apparatus\":false}\njunk\n"])
  func `something else is no conversation`(text: String) {
    #expect(KeptConversation(Array(text.utf8)) == nil)
  }

  @Test func `turns taken up again are understood as they were`() throws {
    let first = try ChatSession.builtIn()
    _ = first.reply(to: "When were you introduced to the internet?")
    _ = first.reply(to: "/more")
    let second = try ChatSession.builtIn()
    for turn in first.turns { second.take(turn) }
    #expect(second.turns == first.turns)
    #expect(second.transcript.turnCount == 2)
    #expect(try second.answer(to: "/more").words == first.answer(to: "/more").words)
  }

  @Test func `another text begins another conversation`() throws {
    let session = try ChatSession.builtIn()
    _ = session.reply(to: "When were you introduced to the internet?")
    _ = session.reply(to: "/clear")
    #expect(session.turns.isEmpty)
  }
}
