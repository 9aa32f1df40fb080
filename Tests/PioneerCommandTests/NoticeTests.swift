import Narrative
import Rendering
import Responder
import Retrieval
import Testing

@testable import PioneerCommand

@Suite struct NoticeTests {
  @Test func `a notice in JSON has all that a refusal has`() throws {
    let responder = try Responder(index: NarrativeIndex(Corpus.builtIn()))
    let refusal = JSONObject(responder.answer("?"), of: responder.index.narrative)
    let notice = JSONObject(notice: "the list", to: "/help")
    for key in [
      "question", "answered", "reply", "answer", "kind", "reason", "confidence", "quotes",
      "sentences", "passages",
    ] {
      #expect(refusal[key] != nil)
      #expect(notice[key] != nil)
    }
    #expect(notice["question"] == "/help")
    #expect(notice["reply"] == "the list")
    #expect(notice["answered"] == false)
  }
}
