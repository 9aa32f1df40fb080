import Testing

@testable import Responder

@Suite struct GoldMatchTests {
  @Test(arguments: [
    (["in the late 1990s"], "It was in the late 1990s, I think."), (["a", "none"], "a"),
    (["it wasn’t easy"], "But it wasn't easy."), (["it wasn't easy"], "But it wasn’t easy."),
    (["\"Go,\" he said"], "“Go,” he said."), (["the line goes on"], "the line\n  goes\ton"),
    (["his own"], "_his_ own"), (["_his_ own"], "his own"), (["élan"], "Élan and élan"),
  ])
  func `a part is found whatever its quotation marks and spaces`(gold: [String], text: String) {
    #expect(GoldMatch(gold).isIn(text))
  }

  @Test(arguments: [
    (["late 1990s"], "early 1990s"), (["Late"], "late"), ([], "anything"), ([""], "anything"),
    ([" _ "], "anything"), (["longer than this"], "longer"), (["a"], ""),
  ])
  func `anything else isn't`(gold: [String], text: String) {
    #expect(!GoldMatch(gold).isIn(text))
  }
}
