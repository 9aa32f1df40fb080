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

  /// The subjects of passages nearby that come before those of the whole story.
  private static let mostNear = 4

  /// The passages whose phrases are remembered at once.
  private static let mostRemembered = 2_000

  /// Finds the subjects of an index.
  init(index: NarrativeIndex) { self.index = index }

  /// Some subjects that differ from each other, best first, things and names by turns.
  ///
  /// - Parameters:
  ///   - count: How many are wanted; fewer come back if the story has no more.
  ///   - passages: Passages to look at first.
  func suggest(_ count: Int, near passages: [Int]) -> [Subject] {
    let near = Self.distinct(near(passages))
    let topics = near.count < count ? Self.distinct(near + Self.mixed(best)) : near
    return topics.prefix(count).map {
      Subject(name: $0.phrase.text, question: $0.plainQuestion)
    }
  }

  /// What the whole story is about, best first, things and names by turns.
  ///
  /// - Parameter passages: Passages whose subjects come first.
  /// - Complexity: O(n) in the length of some passages, however many there are.
  func topics(near passages: [Int]) -> [SubjectTopic] {
    Self.distinct(near(passages).prefix(Self.mostNear) + Self.mixed(all))
  }

  /// Topics without those that share a word with one before.
  private static func distinct(_ topics: some Sequence<SubjectTopic>) -> [SubjectTopic] {
    var used: Set<String> = []
    return topics.filter { topic in
      guard used.isDisjoint(with: topic.phrase.stems) else { return false }
      used.formUnion(topic.phrase.stems)
      return true
    }
  }

  /// Things and names by turns, each in their order.
  private static func mixed(_ topics: [SubjectTopic]) -> [SubjectTopic] {
    let (names, things) = (topics.filter(\.isName), topics.filter { !$0.isName })
    return (0..<max(names.count, things.count)).flatMap { place in
      [things, names].flatMap { $0.dropFirst(place).prefix(1) }
    }
  }

  /// The subjects of the first of some passages, bare ones last; a name that stands there once may be
  /// nobody to the story.
  private func near(_ passages: [Int]) -> [SubjectTopic] {
    let topics = ranked(passages.prefix(3)).filter { !$0.isName }
    return topics.filter { !$0.isBare } + topics.filter(\.isBare)
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

  /// The subjects of some passages, best first.
  private func ranked(_ passages: some Sequence<Int>) -> [SubjectTopic] {
    var mentions: [Set<String>: [SubjectPhrase]] = [:]
    for passage in passages {
      for phrase in phrases(inPassage: passage) {
        mentions[phrase.stems, default: []].append(phrase)
      }
    }
    return mentions.values.compactMap { SubjectTopic(mentions: $0) }
      .sorted(by: SubjectTopic.isBetter)
  }

  private func phrases(inPassage number: Int) -> [SubjectPhrase] {
    if let known = known[number] { return known }
    let phrases = index.mayAnswer(passage: number) ? finder.phrases(inPassage: number) : []
    if known.count >= Self.mostRemembered { known.removeAll() }
    known[number] = phrases
    return phrases
  }
}
