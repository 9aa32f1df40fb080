import Retrieval
import Testing

@testable import Responder

@Suite struct StandingSentenceTests {
  @Test(arguments: [
    "Every failure is a lesson that makes us stronger.",
    "Those who give up too soon never learn what they can do.",
    "He who hesitates is often wise.",
    "He is a wise man who laughs at his own mistakes.",
    "It is a great mistake to wait for courage.",
    "It takes courage to begin again.",
    "There is no shame in honest work.",
    "There are times in life that test every heart.",
    "The word “never” should be used with care.",
    "Nothing of worth in this world comes for nothing.",
  ])
  func `what can be understood alone stands`(text: String) {
    #expect(stands(text))
  }

  @Test(arguments: [
    // Leaning on what came before.
    "But every failure is a lesson that makes us stronger.",
    "This is the lesson that every failure has for us.",
    "It makes one better to know such people.",
    "It is a promise that will do much to help us.",
    "He was the best teacher that I have ever had.",
    "They are honest people who never complain.",
    "Nothing could be wiser than this.",
    "My experience with them has taught me patience.",
    "Not every man can do so.",
    "I learned there quite suddenly what hope is.",
    "First, always do your duty with all your heart.",
    // Someone's name, or a letter.
    "Mr. Scott always believed in honest work.",
    "Ada, the eldest of my children, loves her work.",
    "Dear Sir: I believe in honest work.",
    "Gentlemen, the future belongs to the brave.",
    // Notes, captions and numbers.
    "Courage is a virtue.[12]", "[Courage is the virtue of the brave.]",
    "Every one of the 12 failures is a lesson for us.",
    "_Courage in the face of failure._", "(Courage is a virtue of the brave.)",
    // Someone else's words.
    "“Courage is the virtue of the brave,” he said.",
    "\"Courage is the virtue of the brave.",
    "Courage is the virtue of the brave.\"",
    "I hears you be lookin' for de ol' mill.",
    // No whole sentence, too short or too long.
    "Every failure is a lesson that makes us stronger",
    "Every failure is a lesson:", "Never give up.", "",
    String(repeating: "Never give up hope and ", count: 12) + "wait.",
  ])
  func `what leans, names, notes or reports doesn't`(text: String) {
    #expect(!stands(text))
  }

  private func stands(_ text: String) -> Bool {
    StandingSentence.stands(text, Tokenizer().tokens(in: text).map(\.word))
  }
}
