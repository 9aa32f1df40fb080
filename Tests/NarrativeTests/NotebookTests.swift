import Testing

@testable import Narrative

/// What programs for notes and tasks write among words.
@Suite struct NotebookTests {
  @Test(arguments: [
    ("- TODO I must wind the clock.", "I must wind the clock."),
    ("- DONE [#A] I wound the clock.", "I wound the clock."),
    ("- LATER Ask Tom.", "Ask Tom."), ("- NOW Ask Tom.", "Ask Tom."), ("- DOING It.", "It."),
    ("- TODO\n  SCHEDULED: <2021-03-04 Thu>\n  I asked.", "I asked."),
    ("- I was at the works. ((64a1b2c3-0000-4a5b-8c6d-112233445566))", "I was at the works."),
    ("- I was at ((well)) the works.", "I was at ((well)) the works."),
    ("- NOWHERE is as cold.", "NOWHERE is as cold."),
    ("I think TODO lists are dull.", "I think TODO lists are dull."),
  ])
  func `states of tasks and names of blocks in Logseq are no words`(
    text: String, words: String
  ) throws {
    let told = try Narrative.told(text + "\n", name: "n.md")
    #expect(told.last?.hasSuffix(words) ?? false, "\(told)")
    #expect(told.last?.utf8.count == words.utf8.count || text.contains("SCHEDULED"))
  }

  @Test(arguments: [
    ("My uncle [died:: 1950] in May.", "My uncle 1950 in May."),
    ("He was (age:: nine) then.", "He was nine then."),
    ("I ran [note: fast] home.", "I ran [note: fast] home."),
    ("I met him (at last) there.", "I met him (at last) there."),
    ("It costs (see a::b) much.", "It costs (see a::b) much."),
  ])
  func `of a field in the midst of words its value stays`(text: String, words: String) throws {
    #expect(try Narrative.told(text + "\n", name: "n.md") == [words])
  }

  @Test(arguments: [
    "- [ ] I must visit his grave. 📅 2021-03-04 ⏫", "- [x] I must visit his grave. ✅ 2021-03-05",
    "- [ ] I must visit his grave. ➕ 2021-03-01 🛫 2021-03-02 ⏳ 2021-03-03 📅 2021-03-04 🔽",
    "- I must visit his grave. 🔁 every week 📅 2021-03-04 #family",
    "- [ ] I must visit his grave. #family 🔼",
  ])
  func `dates and weights after a task are no words`(text: String) throws {
    #expect(try Narrative.told(text + "\n", name: "n.md") == ["I must visit his grave."])
  }

  @Test(arguments: ["- I like 🐝", "- I was born on ✅ day.", "- It was in 2021-03-04"])
  func `other signs stay`(text: String) throws {
    #expect(try Narrative.told(text + "\n", name: "n.md") == [String(text.dropFirst(2))])
  }
}
