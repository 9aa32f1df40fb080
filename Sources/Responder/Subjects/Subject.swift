/// Something a story speaks of, in its own words.
package struct Subject: Sendable, Hashable {
  /// How the narrator names it, such as "my job search".
  package let name: String

  /// A question about it, such as "What can you tell me about your job search?".
  package let question: String
}
