import ArgumentParser
import Testing

@testable import PioneerCommand

@Suite struct AskCommandTests {
  @Test(arguments: [[], ["What is Taobao?"], ["How", "did", "you", "start?"], ["", "é", "a b"]])
  func `without options it is what parsing the words gives`(words: [String]) throws {
    let parsed = try Pioneer.Ask.parse(words)
    let plain = Pioneer.Ask.plain(words)
    #expect(fields(of: plain) == fields(of: parsed))
  }

  /// The names and values of all properties; one that was never set would end the program.
  private func fields(of ask: Pioneer.Ask) -> [String] {
    [
      "\(ask.words)", "\(ask.own.explain)", "\(ask.common.corpus)",
      "\(String(describing: ask.common.narrator))", "\(String(describing: ask.common.models))",
      "\(ask.common.json)", "\(ask.common.top)", "\(String(describing: ask.common.color))",
      "\(String(describing: ask.common.width))", "\(ask.common.quiet)",
    ]
  }
}
