import Testing

@testable import Narrative

/// Markup that no file's name tells.
@Suite struct MarkupRecognitionTests {
  @Test(arguments: [
    "# Geese\n\nI **never** sold one.\n", "I [never](http://a.b) sold **one**.\n",
    "- [x] Feed them.\n\n# Geese\n\nI **never** sold one.\n",
  ])
  func `plain text that is plainly Markdown is read as that`(text: String) throws {
    #expect(try SourceText(name: "a.txt", rawBytes: Array(text.utf8)).format == .markdown)
  }

  @Test(arguments: [
    "# 1 is a fine number.\n\nI like it.\n", "I was **never** there.\n", "# Geese\n\nI sold one.\n",
    "# Geese\n\n    I **never** sold one, as I said\nonce or twice.\n", "See [1](note) there.\n",
  ])
  func `plain text with a sign of Markdown stays plain`(text: String) throws {
    #expect(try SourceText(name: "a.txt", rawBytes: Array(text.utf8)).format == .plain)
  }

  @Test(arguments: [
    ("\\section{Geese}\nI sold one.\n", "--from=latex"), ("#+TITLE: Geese\n\nI sold one.\n", "org"),
    ("Geese\n=====\n\n.. note:: I sold one.\n", "rst"),
    ("= Geese\n:toc: left\n\nI sold.\n", "asciidoctor"),
    ("[[Category:Geese]]\nI sold one.\n", "mediawiki"),
    ("I <b>sold</b> one<br>and <i>another</i>.\n", "html"),
  ])
  func `names the command for markup that the file's name doesn't tell`(
    text: String, expected: String
  ) throws {
    let error = #expect(throws: SourceError.self) {
      try SourceText(name: "a.txt", rawBytes: Array(text.utf8))
    }
    #expect(error?.description.contains(expected) ?? false)
  }

  @Test(arguments: [
    "<bob> Hello.\n<bo> Hello.\n<bea> Hello.\n", "[Note] I sold one.\n", "I <3 geese.\n",
    "[Source: my book]\n\nI sold one.\n",
  ])
  func `what only looks like markup is read`(text: String) throws {
    #expect(throws: Never.self) { try SourceText(name: "a.txt", rawBytes: Array(text.utf8)) }
  }
}
