/// The latest of things that come without end, so that they can't fill the memory.
struct Recent<Element> {
  /// The most that are kept.
  let limit: Int

  /// Those that are kept, oldest first.
  private(set) var elements: [Element] = []

  /// How many are no longer kept.
  private(set) var forgottenCount = 0

  /// Keeps none yet.
  init(limit: Int) { self.limit = limit }

  /// Adds one, and lets go of the oldest if there are too many.
  ///
  /// - Complexity: O(1) on average.
  mutating func append(_ element: Element) {
    elements.append(element)
    guard elements.count > limit else { return }
    // A tenth at once, so that those after aren't moved up each time.
    let surplus = max(1, limit / 10)
    elements.removeFirst(surplus)
    forgottenCount += surplus
  }
}
