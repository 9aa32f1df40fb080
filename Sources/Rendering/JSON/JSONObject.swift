/// The members of a JSON object, in the order in which they were first set.
///
/// Every key occurs once. A key is looked for from the front, which beats hashing for the dozen
/// members an answer has; this is not a container for large maps.
package struct JSONObject: Equatable, Sendable {
  struct Member: Equatable, Sendable {
    let key: String
    var value: JSONValue
  }

  private(set) var members: [Member] = []

  init(_ members: [(String, JSONValue)]) {
    self.members.reserveCapacity(members.count)
    for (key, value) in members {
      self[key] = value
    }
  }

  /// The value of a key; setting it to nil takes the member away.
  ///
  /// A new value takes the place of the old one, and a new key comes last.
  ///
  /// - Complexity: O(*n*) in the number of members.
  package subscript(key: String) -> JSONValue? {
    get {
      members.first { $0.key == key }?.value
    }
    set {
      let place = members.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object of a literal, in the order written; of equal keys the last value stays.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self.init(members)
  }
}
