/// What a program for chats says itself between the messages: "Ann joined", "image omitted".
enum ChatNotice {
  /// The longest notice in bytes, of which the beginning tells.
  private static let longest = (all: 400, told: 100)

  /// Whether a line begins with a time and has nobody's name, as in "10:22 - Ann joined".
  static func opens(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let start = SpeakerLabel.afterBlanks(bytes, line.lowerBound, line.upperBound)
    return SpeakerLabel.stamp(bytes, start, line.upperBound) > start
  }

  /// Whether what stands after a name is a notice and no message.
  static func isAll(of message: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = message.first, message.count <= longest.all else { return false }
    if bytes[first] == UInt8(ascii: "<") {
      return bytes[message.upperBound - 1] == UInt8(ascii: ">")
    }
    let head = message.prefix(longest.told).upperBound.floor(in: bytes)
    let words = bytes.string(in: first..<head).lowercased()
    return notices.contains(String(words.prefix { !".(\n".contains($0) }).trimmed)
  }

  /// The mark at the end of a message that says something about it: "<This message was edited>".
  static func closing(_ message: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    let tail = message.suffix(60)
    guard let last = tail.last, bytes[last] == UInt8(ascii: ">"),
      let open = tail.last(where: { bytes[$0] == UInt8(ascii: "<") }), open > message.lowerBound,
      (open + 1..<last).allSatisfy({
        bytes[$0].isASCIILetter || bytes[$0] >= 0x80 || bytes[$0] == UInt8(ascii: " ")
      })
    else { return nil }
    let start = tail.first { SpeakerLabel.afterBlanks(bytes, $0, open) == open } ?? open
    return start..<message.upperBound
  }

  private static let notices = ReadingWords.words("notices of chats")
}
