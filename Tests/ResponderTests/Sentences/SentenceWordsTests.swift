import Testing

@testable import Responder

@Suite struct SentenceWordsTests {
  @Test(arguments: [
    "We began in 1995.", "It was the late 1990s.", "At fifteen I left.", "It rained in March.",
    "He came in May 1901.", "Two years later we met.", "That was a week ago.",
    "In my third year I failed.", "It was my nineteenth year.", "In the spring of that year.",
    "I left at the age of ten.", "He was six months old.",
  ])
  func `a time is named`(sentence: String) {
    #expect(words(sentence).namesTime)
  }

  @Test(arguments: [
    "We worked for it.", "They march on.", "I may 2 times.", "The 1450 men came.",
    "The year was hard.",
    "We had years of work.", "Spring came.", "My third house.", "We ate in the canteen.", "",
    "He was 12345 in line.",
  ])
  func `no time is named`(sentence: String) {
    #expect(!words(sentence).namesTime)
  }

  @Test(arguments: [
    "It was in China.", "We lived near a small village.", "I stayed at home.",
    "I left for the city of Perth.",
    "We sat on the farm.", "He came from the Highlands.",
  ])
  func `a place is named`(sentence: String) {
    #expect(words(sentence).namesPlace)
  }

  @Test(arguments: [
    "In the end.", "We went to the best of them.", "The city grew.", "China grew.", "", "I went to",
  ])
  func `no place is named`(sentence: String) {
    #expect(!words(sentence).namesPlace)
  }

  @Test(arguments: [
    ("It was 1500.", true), ("It was 2099.", true), ("In the 1850s.", true), ("That year.", true),
    ("At the age of ten.", true), ("Ten years old.", true), ("It was 1499.", false),
    ("It was 2100.", false), ("For years.", false), ("Ten people.", false), ("", false),
    ("Call 19955.", false),
  ])
  func `a year or an age is named`(sentence: String, isNamed: Bool) {
    #expect(words(sentence).namesYear == isNamed)
  }

  @Test(arguments: [
    ("It cost $5.", true), ("It cost €5.", true), ("It cost £.", true),
    ("Two pounds a week.", true), ("A thousand men.", true),
    ("We were 10.", true), ("We were 5.", false), ("We were ten.", false), ("", false),
    ("Much money.", false),
  ])
  func `a sum is named`(sentence: String, isNamed: Bool) {
    #expect(words(sentence).namesSum == isNamed)
  }

  @Test(arguments: [
    ("Then we met Tom in Pittsburgh.", ["tom", "pittsburgh"], ["tom"]),
    ("Pittsburgh was ours.", [], []),
    ("We went to Perth Normal School.", ["perth", "normal", "school"], []),
    ("We went to Perth, Tom came.", ["perth", "tom"], ["tom"]),
    ("Then, Tom Scott came.", ["tom", "scott"], ["tom", "scott"]),
    ("I think I went.", [], []), ("“He went,” I said. “Tom came.”", [], []), ("", [], []),
    ("It’s the book of Élan and Émile.", ["élan", "émile"], ["émile"]),
  ])
  func `names are capitals in the middle`(
    sentence: String, all: [String], notPlaces: [String]
  ) {
    let words = words(sentence)
    #expect(words.nameIndices(afterPrepositions: true).map { words.words[$0] } == all)
    #expect(words.nameIndices(afterPrepositions: false).map { words.words[$0] } == notPlaces)
  }

  @Test(arguments: [
    (["so", "that"], true), (["so"], true), (["that", "so"], false), ([], false),
    (["that", "we", "won", "again"], false), (["won"], true),
  ])
  func `a run of words is found`(phrase: [String], isThere: Bool) {
    #expect(words("We ran so that we won.").contains(phrase) == isThere)
    #expect(!words("").contains(phrase))
  }

  @Test(arguments: [("", 0), ("One.", 1), ("Well-known e-commerce — yes.", 4)])
  func `words are counted as people count them`(sentence: String, count: Int) {
    #expect(words(sentence).count == count)
  }

  @Test(arguments: [
    ("two", true), ("1990s", true), ("5", true), ("million", true), ("one", false), ("many", false),
    ("", false),
  ])
  func `numbers are figures or words`(word: String, isNumber: Bool) {
    #expect(SentenceWords.isNumber(word) == isNumber)
  }

  private func words(_ sentence: String) -> SentenceWords { SentenceWords(sentence) }
}
