/// What the narrator says to have founded: "I founded X", "we started X".
package struct Foundations: Sendable {
  /// How often each name stands behind such words, by the name in lower case.
  package private(set) var counts: [String: Int] = [:]

  /// What the words before lead to.
  private var state = State.nothing

  private enum State { case nothing, narrator, founding }

  /// What a word means for a foundation.
  package enum Role: UInt8, Sendable {
    case none, narrator, verb

    /// The role of a word in lower case.
    package init(_ word: String) {
      switch word {
      case "i", "we", "co": self = .narrator
      case "founded", "started", "established", "launched", "created": self = .verb
      default: self = .none
      }
    }
  }

  /// Starts with none.
  package init() {}

  /// Whether nothing before leads to a name, so that a word of no role changes nothing.
  var isIdle: Bool { state == .nothing }

  /// Begins a sentence.
  package mutating func beginSentence() { state = .nothing }

  /// Takes the next word of the sentence.
  ///
  /// - Parameters:
  ///   - role: What the word means for a foundation.
  ///   - isCapitalised: Whether it is written with a capital.
  ///   - word: The word in lower case.
  package mutating func take(_ role: Role, isCapitalised: Bool, word: @autoclosure () -> String) {
    if state == .founding, isCapitalised { counts[word(), default: 0] += 1 }
    switch role {
    case .narrator: state = .narrator
    case .verb: state = state == .narrator ? .founding : .nothing
    case .none: state = .nothing
    }
  }

  /// Adds what was found elsewhere.
  package mutating func add(_ other: Foundations) {
    counts.merge(other.counts) { $0 + $1 }
  }

  /// The name that stands there most often, of equal ones the first by the alphabet.
  package var foremost: String? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
