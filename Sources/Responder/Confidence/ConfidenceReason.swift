/// Something that raised or lowered the confidence.
package struct ConfidenceReason: Sendable {
  /// What it is, in a few words.
  package let name: String

  /// What it added to the logarithm of the odds; negative where it lowered them.
  package let effect: Double
}
