import TestSupport
import Testing

@Suite struct IndexCommandTests {
  private func pioneer(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ProcessResult {
    try runProcess(builtProgram("pioneer"), arguments, environment: environment)
  }

  @Test func `counts what it read and names what it couldn't`() throws {
    let folder = try TemporaryFolder()
    try writeFile("I was born in Ohio. I left early.\n".utf8, to: folder.path(of: "life.txt"))
    try writeFile("%PDF-1.7 ...".utf8, to: folder.path(of: "scan.pdf"))
    try writeFile("\u{FF}\u{0}binary".utf8, to: folder.path(of: "blob"))
    let result = try pioneer(["index", "--json", folder.path])
    #expect(result.status == .exited(0))
    #expect(result.outputText.contains("\"documents\":1"))
    #expect(result.outputText.contains("\"sentences\":2"))
    #expect(result.outputText.contains("\"words\":8"))
    #expect(result.errorText.contains("pdftotext \(folder.path)/scan.pdf scan.txt"))
    #expect(result.errorText.contains("\(folder.path)/blob: isn't plain text"))
  }

  @Test func `fails only if nothing could be used`() throws {
    let folder = try TemporaryFolder()
    try writeFile("I was born in Ohio.".utf8, to: folder.path(of: "life.txt"))
    let missing = folder.path(of: "none.txt")
    #expect(try pioneer(["index", folder.path(of: "life.txt"), missing]).status == .exited(0))
    #expect(try pioneer(["index", missing]).status == .exited(2))
  }

  @Test func `asks what can be read and names the rest`() throws {
    let folder = try TemporaryFolder()
    try writeFile("I was born in Ohio.".utf8, to: folder.path(of: "life.txt"))
    let corpus = folder.path(of: "life.txt") + ":" + folder.path(of: "none.txt")
    let result = try pioneer(
      ["search", "--json", "born"], environment: ["PIONEER_CORPUS": corpus])
    #expect(result.status == .exited(0))
    #expect(result.outputText.contains("I was born in Ohio."))
    #expect(result.errorText.contains("none.txt: no such file"))
  }

  @Test func `says when it assumed an encoding`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "life.txt")
    try writeFile(Array("I met Ren".utf8) + [0xE9] + Array(" in Paris.".utf8), to: path)
    let result = try pioneer(["search", "Paris", "--corpus", path])
    #expect(result.outputText.contains("I met René in Paris."))
    #expect(result.errorText.contains("read as Windows-1252"))
  }

  @Test func `takes the narrator's name from the command line`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "life.txt")
    try writeFile(
      "My Life\n\nBy Ann Lee\n\nI learned to work hard every single day of my life.\n".utf8,
      to: path)
    let own = try pioneer(["quote", "--corpus", path])
    #expect(own.outputText.contains("Ann Lee"))
    let given = try pioneer(["quote", "--corpus", path, "--narrator", "Bea Fox"])
    #expect(given.outputText.contains("Bea Fox"))
    #expect(try pioneer(["quote", "--narrator", " "]).status == .exited(64))
  }
}
