/// Something a story speaks of, in its own words.
package struct Subject: Sendable, Hashable {
  /// How the narrator names it: "my job search", "Mr. Scott".
  package let name: String

  /// A question about it: "What can you tell me about your job search?"
  package let question: String
}
