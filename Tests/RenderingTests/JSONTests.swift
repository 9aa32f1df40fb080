import Foundation
import TerminalText
import TestSupport
import Testing

@testable import Rendering

@Suite struct JSONTests {
  private struct ReadBack: Decodable {
    let text: String
    let numbers: [Double?]
  }

  private func written(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    value.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let values: [(JSONValue, String)] = [
    (nil, "null"),
    (true, "true"),
    (false, "false"),
    (-12, "-12"),
    (.integer(.max), "9223372036854775807"),
    (0.1, "0.1"),
    (.number(1e-7), "1e-07"),
    (.number(1e300), "1e+300"),
    (.number(-0.0), "-0.0"),
    (.number(.nan), "null"),
    (.number(.infinity), "null"),
    (.number(-.infinity), "null"),
    ([], "[]"),
    ([1, nil, "a", [true]], #"[1,null,"a",[true]]"#),
    ([:], "{}"),
    (["b": 1, "a": ["c": []]], #"{"b":1,"a":{"c":[]}}"#),
  ]

  @Test(arguments: values)
  func `values are written compactly`(value: JSONValue, expected: String) {
    #expect(written(value) == expected)
  }

  @Test(arguments: [
    ("", #""""#),
    ("plain text, as it is", #""plain text, as it is""#),
    (#"say "yes" \ no"#, #""say \"yes\" \\ no""#),
    ("a\n\r\t\u{8}\u{C}", #""a\n\r\t\b\f""#),
    ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\u{1B}[31m", #""\u001b[31m""#),
    ("\u{7F}", #""\u007f""#),
    ("\u{80}\u{9F}", #""\u0080\u009f""#),
    ("\u{200E}\u{200F}\u{202A}\u{202E}", #""\u200e\u200f\u202a\u202e""#),
    ("\u{2066}\u{2069}", #""\u2066\u2069""#),
    ("\u{AD}\u{200B}\u{2060}\u{FEFF}", #""\u00ad\u200b\u2060\ufeff""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("\u{E000}\u{FFFE}\u{378}", #""\ue000\ufffe\u0378""#),
    ("\u{10FFFF}\u{E0041}", #""\udbff\udfff\udb40\udc41""#),
    ("“It’s” – 漢字 😀 é", #""“It’s” – 漢字 😀 é""#),
    ("👩\u{200D}👧 می\u{200C}خواهم", "\"👩\u{200D}👧 می\u{200C}خواهم\""),
  ])
  func `strings are escaped where a terminal could misread them`(text: String, expected: String) {
    #expect(written(.string(text)).utf8.elementsEqual(expected.utf8))
  }

  @Test func `an object keeps its order and its keys apart`() {
    var object: JSONObject = ["question": "Why?", "answered": true, "question": "Who?"]
    object["reason"] = "empty"
    object["answered"] = false
    object["missing"] = nil
    #expect(object["reason"] == "empty")
    #expect(object["missing"] == nil)
    var bytes: [UInt8] = []
    object.appendLine(to: &bytes)
    object["question"] = nil
    object.appendLine(to: &bytes)
    let expected = """
      {"question":"Who?","answered":false,"reason":"empty"}
      {"answered":false,"reason":"empty"}

      """
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `a member set to the null value stays`() {
    var object: JSONObject = [:]
    object["a"] = .some(.null)
    #expect(written(.object(object)) == #"{"a":null}"#)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `any text reads back as it was and needs one printable line`(seed: UInt64) throws {
    var generator = RepeatableGenerator(seed: seed)
    for text in generator.texts(20, upTo: 40) {
      try checkReadsBack(text, Double(bitPattern: generator.next()))
    }
  }

  private func checkReadsBack(_ text: String, _ number: Double) throws {
    var bytes: [UInt8] = []
    let object: JSONObject = ["text": .string(text), "numbers": [.number(number)]]
    object.appendLine(to: &bytes)

    let line = try #require(String(validating: bytes, as: UTF8.self))
    #expect(line.unicodeScalars.last == "\n")
    let hazards = line.unicodeScalars.dropLast().compactMap(\.printingHazard)
    #expect(hazards.allSatisfy { $0 == .joiner })
    // JSONSerialization reads one double in five inexactly on Linux; JSONDecoder is exact.
    let read = try JSONDecoder().decode(ReadBack.self, from: Data(bytes))
    #expect(read.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(read.numbers == [number.isFinite ? number : nil])
  }
}
