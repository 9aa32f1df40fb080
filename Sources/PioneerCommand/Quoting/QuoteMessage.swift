/// What is said where there is no quote.
enum QuoteMessage {
  /// Of a text that isn't in English.
  static let foreign =
    "quotes can be chosen from English texts alone, and this text isn’t in English."

  /// Of a text without any.
  static let none = "there is nothing to quote in this text."

  /// Of a subject that no quote is on.
  static func none(about subject: String) -> String {
    "there is no quote about “\(subject)”. Try another word, or none."
  }
}
