/// What speaks for or against quoting a sentence, beside what it means.
///
/// The order is that of the weights in the models file.
package enum QuoteFeature: Int, CaseIterable, Sendable {
  /// The logarithm of the number of words; how far it is below 8, and above 25.
  case length, shortness, longness
  /// Whether it needs the sentence before it; opens with what stands for something named before, or
  /// joins on; has such a word early.
  case leans, opensPronoun, opensConnective, earlyPronouns
  /// Words for the narrator, alone and among others, for the reader and for third persons, in ten.
  case me, us, you, someone, they
  /// Whether it opens with the narrator.
  case opensMe
  /// Names, figures, and words rare in the language.
  case names, figures, rarity
  /// Whether it asks, exclaims or quotes somebody.
  case question, exclamation, quotation
  /// Words of the past tense in ten; whether there is no verb that tells of the past.
  case past, timeless
  /// Commas in ten words; whether it has a semicolon or colon, or a dash.
  case commas, stops, dash
  /// Whether it is the first or last sentence of its paragraph, or all of it.
  case first, last, only
}
