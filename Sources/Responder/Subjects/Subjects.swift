internal import Narrative
internal import Retrieval

/// Finds what a story is about, in its own phrases, such as "my job search".
final class Subjects {
  private let index: NarrativeIndex
  private lazy var finder = SubjectPhraseFinder(index: index)
  private var known: [Int: [SubjectPhrase]] = [:]
  private lazy var suggested = passages(atMost: Self.passagesForSuggestions)
  private var readAheadCount = 0
  private(set) lazy var best = ranked(suggested)
  private lazy var all = ranked(passages(atMost: Self.passagesForList))

  /// The passages looked at for a suggestion, so that a book costs no more than a chapter.
  private static let passagesForSuggestions = 40

  /// The passages looked at for a list, so that a library costs no more than a book.
  private static let passagesForList = 400

  /// The passages whose phrases are remembered at once.
  private static let mostRemembered = 2_000

  /// From so many passages on, what is named but once is no subject of the whole.
  private static let longStory = 60

  /// Finds the subjects of an index.
  init(index: NarrativeIndex) { self.index = index }

  /// Some subjects that differ from each other, best first.
  ///
  /// - Parameters:
  ///   - count: How many are wanted; fewer come back if the story has no more.
  ///   - passages: Passages to look at first.
  func suggest(_ count: Int, near passages: [Int]) -> [Subject] {
    var chosen: [Subject] = []
    var used: Set<String> = []
    func take(from topics: [SubjectTopic]) {
      for topic in topics where chosen.count < count && used.isDisjoint(with: topic.phrase.stems) {
        used.formUnion(topic.phrase.stems)
        chosen.append(Subject(name: topic.phrase.text, question: topic.plainQuestion))
      }
    }
    take(from: near(passages))
    if chosen.count < count { take(from: best) }
    return chosen
  }

  /// What the whole story is about, best first, owned things and names by turns.
  ///
  /// - Parameter passages: Passages whose subjects come first.
  /// - Complexity: O(n) in the length of some passages, however many there are.
  func topics(near passages: [Int]) -> [SubjectTopic] {
    let topics = near(passages) + all
    var used: Set<String> = []
    let distinct = topics.filter { topic in
      guard used.isDisjoint(with: topic.phrase.stems) else { return false }
      used.formUnion(topic.phrase.stems)
      return true
    }
    let (names, things) = (distinct.filter(\.isName), distinct.filter { !$0.isName })
    return (0..<max(names.count, things.count)).flatMap { place in
      [things, names].flatMap { $0.dropFirst(place).prefix(1) }
    }
  }

  /// The subjects of the first of some passages; a name that stands there once may be nobody to the
  /// story.
  private func near(_ passages: [Int]) -> [SubjectTopic] {
    ranked(passages.prefix(3), leastMentions: 1).filter { !$0.isName }
  }

  /// Reads one more of the passages that ``best`` is found in; whether there are others.
  ///
  /// - Complexity: O(n) in the length of a passage.
  func readAhead() -> Bool {
    guard readAheadCount < suggested.count else { return false }
    _ = phrases(inPassage: suggested[readAheadCount])
    readAheadCount += 1
    return true
  }

  /// Some passages all over the story.
  private func passages(atMost most: Int) -> [Int] {
    let all = index.narrative.passages.count
    return Array(stride(from: 0, to: all, by: max((all + most - 1) / most, 1)))
  }

  /// The subjects of passages all over the story.
  private func ranked(_ passages: [Int]) -> [SubjectTopic] {
    let isLong = index.narrative.passages.count >= Self.longStory
    return ranked(passages, leastMentions: isLong ? 2 : 1)
  }

  private func ranked(_ passages: some Sequence<Int>, leastMentions: Int) -> [SubjectTopic] {
    var mentions: [Set<String>: [SubjectPhrase]] = [:]
    for passage in passages {
      for phrase in phrases(inPassage: passage) {
        mentions[phrase.stems, default: []].append(phrase)
      }
    }
    return mentions.values.filter { $0.count >= leastMentions }
      .compactMap { SubjectTopic(mentions: $0) }.sorted(by: SubjectTopic.isBetter)
  }

  private func phrases(inPassage number: Int) -> [SubjectPhrase] {
    if let known = known[number] { return known }
    let phrases = finder.phrases(inPassage: number)
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[number] = phrases
    return phrases
  }
}
