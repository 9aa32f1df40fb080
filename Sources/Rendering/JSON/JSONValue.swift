/// A JSON value that keeps the order of its members (RFC 8259).
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number; one that is infinite or not a number is written as `null`, for JSON has neither.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue: ExpressibleByStringInterpolation {
  /// Makes a string value of a literal.
  package init(stringLiteral text: String) {
    self = .string(text)
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Makes `true` or `false` of a literal.
  package init(booleanLiteral truth: Bool) {
    self = .bool(truth)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Makes a whole number of a literal.
  package init(integerLiteral number: Int) {
    self = .integer(number)
  }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// Makes a number of a literal.
  package init(floatLiteral number: Double) {
    self = .number(number)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Makes an array of a literal.
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes an object of a literal, in the order written; of equal keys the last value stays.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(JSONObject(members))
  }
}

extension JSONValue: ExpressibleByNilLiteral {
  /// Makes `null` of a literal.
  package init(nilLiteral: ()) {
    self = .null
  }
}
