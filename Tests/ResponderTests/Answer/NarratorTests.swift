import Narrative
import Retrieval
import Testing

@testable import Responder

@Suite struct NarratorTests {
  @Test(arguments: [
    ("I am Jack Ma, and this is my story.", "Jack Ma"), ("I’m Ada Lovelace.", "Ada Lovelace"),
    ("My name is Booker Taliaferro Washington. I rose.", "Booker Taliaferro Washington"),
    ("It began here. I'm J. P. Morgan, a banker.", "J. P. Morgan"),
    ("I am Conan O'Brien.", "Conan O'Brien"), ("I am Conan O’Brien, a host.", "Conan O’Brien"),
    ("I am Jean-Luc Godard.", "Jean-Luc Godard"),
    ("The Life of Andrew Carnegie\n\nIt began here.", "Andrew Carnegie"),
    ("The Life of a Man\n\nI am Jack Ma.", "Jack Ma"),
  ])
  func `the narrator's name is found where the text says it`(text: String, name: String) throws {
    #expect(try Narrator(of: NarrativeIndex(texts: text).narrative).name == name)
  }

  @Test(arguments: [
    "I am happy to tell this.", "I am Jack.", "I am a man of Few Words.", "He is Jack Ma.",
    "The Story of My life so far\n\nIt began here.", "The Art of War and peace\n\nIt began here.",
    "Jack Ma\n\nIt began here.",
  ])
  func `where the text doesn't, there is no name`(text: String) throws {
    let narrator = try Narrator(of: NarrativeIndex(texts: text).narrative)
    #expect(narrator.name == nil)
    #expect(narrator.nameWords == [])
  }

  @Test func `the built-in story's narrator is known`() throws {
    #expect(try Responder.builtIn().narrator == Narrator(name: "Jack Ma"))
  }

  @Test(arguments: [
    ("Jack Ma", ["jack", "ma"]), ("Jean-Luc O’Brien", ["jean", "luc", "obrien"]),
    ("J. P. Morgan", ["j", "p", "morgan"]),
  ])
  func `the words of a name are those a question would have`(name: String, words: [String]) {
    #expect(Narrator(name: name).nameWords == words)
    #expect(Tokenizer().tokens(in: name).map(\.word) == words)
  }
}
