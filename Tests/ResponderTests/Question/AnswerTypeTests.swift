import Testing

@testable import Responder

@Suite struct AnswerTypeTests {
  @Test(arguments: [
    ("When did you found Alibaba?", AnswerType.time), ("And when was that?", .time),
    ("How old were you?", .time), ("In which year did you go?", .time), ("what day", .time),
    ("How long ago was it?", .time), ("How many people were there?", .number),
    ("How much money did you have?", .number), ("What is your net worth?", .number),
    ("Who taught you?", .person), ("Whose idea was it?", .person), ("Who’s your hero?", .person),
    ("What was the name of your teacher?", .person), ("Where did you grow up?", .place),
    ("so where did you study", .place), ("Which university did you attend?", .place),
    ("In what city?", .place), ("Why did you leave?", .reason), ("How come you left?", .reason),
    ("What made you start again?", .reason), ("For what reason?", .reason), ("WHY?", .reason),
  ])
  func `the first words tell what is asked for`(text: String, type: AnswerType) {
    #expect(AnswerType(QuestionText(text)) == type)
  }

  @Test(arguments: [
    "What did failure teach you?", "Tell me about Alibaba", "How did you start?", "", "?",
    "What did you do when you were young?", "What was it like when the company grew?",
    "When you were young, did you read?", "Whoever it was", "Somewhere else", "nowhere",
  ])
  func `some questions ask for nothing so definite`(text: String) {
    #expect(AnswerType(QuestionText(text)) == nil)
  }
}
