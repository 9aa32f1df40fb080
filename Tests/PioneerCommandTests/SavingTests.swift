import TestSupport
import Testing

@testable import PioneerCommand

/// Keeping a conversation in a file.
@Suite final class SavingTests {
  private let session: ChatSession
  private let folder: TemporaryFolder

  init() throws {
    session = try .builtIn()
    folder = try TemporaryFolder()
  }

  private func save(to path: String) throws -> String {
    try session.notice(to: "/save \(path)")
  }

  private func text(of path: String) throws -> String {
    String(decoding: try readFile(path), as: UTF8.self)
  }

  @Test func `a conversation is a document that only the user can read`() throws {
    for line in ["What is Taobao?", "/help", "*Do* you [like] pizza_?", "/quote"] {
      _ = session.reply(to: line)
    }
    let path = folder.path(of: "talk.md")
    #expect(try save(to: path) == "Saved 3 turns to “\(path)”.")
    #expect(try permissions(of: path) == 0o600)
    let blocks = try text(of: path).split(separator: "\n\n")
    #expect(blocks[0] == "# A conversation with Pioneer")
    #expect(blocks[1] == "**What is Taobao?**")
    #expect(blocks[2].hasPrefix("> ") && blocks[2].contains("We launched Taobao"))
    #expect(blocks[2].contains("\n>\n> — The E-commerce Pioneer"))
    #expect(blocks[3] == "**\\*Do\\* you \\[like\\] pizza\\_?**")
    #expect(blocks[4].hasPrefix("I ") || blocks[4].hasPrefix("My story doesn’t"))
    #expect(blocks[5] == "**/quote**")
    #expect(blocks[6].hasPrefix("> "))
    #expect(try folderContents() == ["talk.md"])
  }

  @Test func `of a conversation without end the latest turns are kept`() throws {
    let reply = session.reply(to: "What is Taobao?")
    var transcript = Transcript()
    for number in 0..<(3 * Transcript.mostTurns) {
      transcript.add(reply, to: "question \(number)", of: session.narrative)
      #expect(transcript.turnCount <= Transcript.mostTurns)
    }
    #expect(transcript.turnCount + transcript.forgottenCount == 3 * Transcript.mostTurns)
    #expect(transcript.turnCount > Transcript.mostTurns / 2)
    #expect(transcript.markdown.contains("**question \(3 * Transcript.mostTurns - 1)**"))
    #expect(!transcript.markdown.contains("**question 0**"))
  }

  @Test func `a file that is there is left as it was`() throws {
    _ = session.reply(to: "What is Taobao?")
    let path = folder.path(of: "mine.md")
    try writeFile("mine".utf8, to: path)
    #expect(try save(to: path).contains("already"))
    #expect(try save(to: folder.path).contains("already"))
    #expect(try text(of: path) == "mine")
    #expect(try folderContents() == ["mine.md"])
  }

  @Test func `the chat's own file grows, until someone else changes it`() throws {
    let path = folder.path(of: "talk.md")
    _ = session.reply(to: "What is Taobao?")
    _ = try save(to: path)
    _ = session.reply(to: "Why did you start Alibaba?")
    #expect(try save(to: path).hasPrefix("Saved 2 turns"))
    #expect(try permissions(of: path) == 0o600)
    #expect(try text(of: path).contains("**Why did you start Alibaba?**"))
    try writeFile("changed".utf8, to: path)
    #expect(try save(to: path).contains("already"))
    #expect(try text(of: path) == "changed")
  }

  @Test(arguments: ["/nowhere/talk.md", "/proc/talk.md", "/dev/full/talk.md"])
  func `a place that can't be written to is named with the reason`(path: String) throws {
    _ = session.reply(to: "What is Taobao?")
    let notice = try save(to: path)
    #expect(notice.hasPrefix("“\(path)” can't be written ("))
  }

  private func folderContents() throws -> [String] {
    let listing = try runProcess("/bin/ls", ["-A", folder.path])
    return String(decoding: listing.output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
