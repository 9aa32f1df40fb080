import Retrieval
import Testing

@testable import Responder

@Suite struct SmallTalkTests {
  @Test(arguments: [
    ("Hello", SmallTalk.greeting), ("hi!", .greeting), ("Hello there", .greeting),
    ("Good morning, my friend.", .greeting), ("How are you?", .wellBeing),
    ("what’s up", .wellBeing), ("How's it going?", .wellBeing), ("Thanks!", .thanks),
    ("Thank you very much", .thanks), ("ok thanks", .thanks), ("That’s helpful.", .thanks),
    ("bye", .farewell), ("Goodbye!", .farewell), ("good-bye", .farewell), ("quit", .farewell),
    ("I'm done", .farewell), ("see you later", .farewell), ("help", .help),
    ("Help me, please", .help),
    ("What can I ask you?", .help), ("what can you do", .help), ("Who are you?", .identity),
    ("so who are you", .identity), ("What’s your name?", .identity), ("Who’s this?", .identity),
    ("Are you a bot?", .authenticity), ("are you a real person", .authenticity),
    ("Are you really him?", .authenticity),
  ])
  func `small talk is told by its kind`(text: String, kind: SmallTalk) {
    #expect(SmallTalk(in: text) == kind)
  }

  @Test(arguments: [
    "How did you start Alibaba?", "Who helped you?", "Who are you grateful to?",
    "How are you going to change the world?", "What can you tell me about failure?",
    "What did you do after graduation?", "Help me understand failure", "What is your mission?",
    "Are you proud of your team?", "Thank whom?", "Why?", "tell me more", "good advice", "Alibaba",
    "Did you say goodbye to China?", "", "?!", "…",
  ])
  func `a question about the story isn't small talk`(text: String) {
    #expect(SmallTalk(in: text) == nil)
  }

  @Test func `a long line isn't small talk`() {
    #expect(SmallTalk(in: String(repeating: "hello ", count: 1000)) == nil)
  }

  @Test(arguments: [
    ("Hello Jack!", SmallTalk.greeting), ("Hi, Jack Ma", .greeting),
    ("Good morning, Mr. Ma", .greeting), ("Thank you, Jack.", .thanks), ("Bye Jack", .farewell),
    ("How are you, Jack?", .wellBeing), ("Who is Jack Ma?", .identity),
    ("Are you really Jack Ma?", .authenticity), ("Am I talking to Jack Ma?", .authenticity),
  ])
  func `the narrator may be called by name`(text: String, kind: SmallTalk) throws {
    let narrator = Narrator(name: "Jack Ma")
    #expect(SmallTalk(in: text, to: narrator) == kind)
    #expect(try Responder.builtIn().read(text).smallTalk == kind)
  }

  @Test(arguments: ["What is Jack Ma grateful for?", "How did Jack Ma start?", "Jack Ma", "Jack?"])
  func `a name doesn't make a question small talk`(text: String) {
    #expect(SmallTalk(in: text, to: Narrator(name: "Jack Ma")) == nil)
  }

  @Test(arguments: SmallTalk.allCases)
  func `every kind gets a reply of the bot's own, in the first person`(kind: SmallTalk) {
    for narrator in [Narrator(name: nil), Narrator(name: "Jack Ma")] {
      let reply = Wording(narrator: narrator).reply(to: kind)
      #expect(reply.hasSuffix(".") || reply.hasSuffix("!"))
      #expect(!reply.contains("  "))
    }
  }

  @Test func `asked whether it is real, the bot says that it quotes and isn't the person`() {
    let reply = Wording(narrator: Narrator(name: "Jack Ma")).reply(to: .authenticity)
    #expect(reply.contains("program"))
    #expect(reply.contains("quotes"))
    #expect(reply.contains("not the real person"))
  }
}
