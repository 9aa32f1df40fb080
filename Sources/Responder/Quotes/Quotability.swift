package import Retrieval

/// How well a sentence serves as a quote by itself.
///
/// A quote stands alone and carries counsel, conviction or reflection; narration, which needs the
/// story around it, does not.
package enum Quotability {
  /// The score from which on a sentence is quoted.
  package static let threshold = 0.47

  /// The words a quote may have.
  package static let wordCounts = 6...48

  /// Stems of words that carry counsel or conviction.
  private static let conviction: Set<String> = [
    "believ", "best", "better", "brave", "build", "burden", "challeng", "chang", "charact",
    "courag", "creat", "defeat", "desir", "determin", "dream", "duti", "educ", "effort",
    "embrac", "encourag", "fail", "failur", "faith", "fear", "forg", "freedom", "friend",
    "futur", "generous", "give", "grate", "gratitud", "great", "grow", "growth", "happi",
    "happier", "heart", "help", "honest", "honesti", "honor", "hope", "human", "imagin",
    "imposs", "industri", "innov", "inspir", "integr", "joy", "justic", "kind", "knowledg",
    "labor", "learn", "lesson", "life", "love", "mankind", "mind", "mission", "obstacl",
    "opportun", "overcom", "passion", "patienc", "peac", "persever", "poor", "possibl",
    "poverti", "power", "principl", "purpos", "respect", "respons", "reward", "rich", "self",
    "serv", "servic", "setback", "soul", "spirit", "strength", "strive", "struggl", "succeed",
    "success", "thank", "triumph", "trust", "truth", "valu", "victori", "virtu", "vision",
    "wealth", "wisdom", "wise", "work", "world",
  ]

  private static let universals: Set<String> = [
    "every", "never", "always", "whoever", "whatever", "nothing", "everything", "anyone",
    "everyone", "none", "nobody", "one", "must", "should", "ought", "cannot", "let", "no", "all",
    "man", "men", "who", "world", "may",
  ]

  private static let presentVerbs: Set<String> = [
    "am", "is", "are", "has", "have", "believe", "know", "think", "holds", "means", "makes",
    "comes", "takes", "teaches", "encourage", "hope", "continue", "forge", "must", "can", "do",
    "does", "feel", "trust", "never", "let", "cannot",
  ]

  private static let pastVerbs: Set<String> = [
    "was", "were", "had", "did", "went", "came", "said", "told", "took", "gave", "began", "found",
    "made", "became", "grew", "left", "got", "saw", "met", "sent", "brought", "wrote", "thought",
    "kept", "stood", "ran", "built", "led", "taught", "put", "knew", "felt", "bought", "sold",
  ]

  private static let openersThatLean: Set<String> = [
    "after", "before", "when", "while", "during", "with", "upon", "today", "soon", "once", "there",
    "our", "one",
  ]

  /// Scores a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The words of the sentence, stop words included.
  ///   - isTerminated: Whether it ends in a stop and has no quotation mark or bracket left open.
  ///   - analyzer: What makes the stems.
  /// - Returns: 0 to 1; 0 for what doesn't stand alone.
  package static func score(_ tokens: [Token], isTerminated: Bool, analyzer: Analyzer) -> Double {
    let words = tokens.map(\.word)
    guard isTerminated, wordCounts.contains(words.count), let first = words.first else { return 0 }
    guard !LeaningSentence.leansBack(words) else { return 0 }
    guard !words.contains(where: { $0.utf8.contains(where: { (0x30...0x39).contains($0) }) }) else {
      return 0
    }
    let lifted = words.count { conviction.contains(analyzer.stem($0)) }
    let universal = words.count { universals.contains($0) }
    let present = words.count { presentVerbs.contains($0) }
    let past = words.count { pastVerbs.contains($0) || ($0.hasSuffix("ed") && $0.count > 4) }
    let names = tokens.dropFirst().count { $0.isCapitalised && $0.word != "i" }
    var score = 0.1
    score += 0.14 * Double(min(lifted, 4))
    score += 0.08 * Double(min(universal, 2))
    score += 0.12 * Double(min(present, 2))
    score -= 0.13 * Double(min(past, 4))
    score -= 0.15 * Double(min(names, 3))
    if openersThatLean.contains(first) { score -= 0.1 }
    if words.count > 40 { score -= 0.1 }
    return min(max(score, 0), 1)
  }
}
