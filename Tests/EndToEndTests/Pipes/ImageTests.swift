import TestSupport
import Testing

@Suite struct ImageTests {
  /// The picture of a day, and what it is a picture of.
  private static let day = ["quote", "--date", "2026-11-22"]

  @Test func `a quote is drawn in a file, and nothing is printed`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "card.svg")
    let result = try runPioneer(Self.day + ["--image", file])
    #expect(result.status == .exited(0))
    #expect(result.output.isEmpty && result.errorOutput.isEmpty)
    let picture = String(decoding: try readFile(file), as: UTF8.self)
    #expect(try picture.contains(runPioneer(Self.day + ["--quiet"]).lines[0]))
    #expect(picture.contains(">The E-commerce Pioneer"))
    #expect(!picture.contains(">Jack Ma<"))
    #expect(try runPioneer(Self.day + ["--format", "svg"]).outputText == picture)
    #expect(try permissions(of: file) & 0o600 == 0o600)
    #expect(try names(in: folder.path) == "card.svg\n")
  }

  @Test func `what was there is replaced, and a link stays one`() throws {
    let folder = try TemporaryFolder()
    try writeFile(Array(repeating: UInt8(ascii: "x"), count: 100_000), to: folder.path(of: "a"))
    let result = try runScript(
      "cd $1; ln -s a link; $0 quote --image link; test -L link; echo $?; tail -n 1 a; "
        + "$0 quote --image a --theme dark; tail -n 1 a", [folder.path])
    #expect(try result.lines == ["0", "</svg>", "</svg>"])
  }

  @Test func `a pipe takes the picture too`() throws {
    let result = try runScript("$0 quote --image /dev/stdout | cat; $0 quote --image >(cat)")
    #expect(result.outputText.contains("</svg>"))
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: ["/nonexistent/card.svg", "/tmp", "/dev/full", "/dev/null/card.svg"])
  func `a file that can't be written is named`(file: String) throws {
    let result = try runPioneer(Self.day + ["--image", file])
    #expect(result.status == .exited(2))
    #expect(result.output.isEmpty)
    #expect(result.errorText.hasPrefix("pioneer: “\(file)” can't be written ("))
  }

  @Test(.enabled(if: !Sanitizer.needsFiles))
  func `a picture that doesn't fit the disk leaves what was there`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path(of: "card.svg")
    try writeFile("old".utf8, to: file)
    // One block, with the signal for more ignored, so that writing fails in the middle.
    let result = try runScript(
      "trap '' XFSZ; ulimit -f 1; $0 quote --image $1; echo $?", [file])
    #expect(try result.lines == ["2"])
    #expect(result.errorText.contains("can't be written"))
    #expect(try readFile(file) == Array("old".utf8))
    #expect(try names(in: folder.path) == "card.svg\n")
  }

  @Test(arguments: [
    ["--image", "a.png"], ["--image", ""], ["--image", "a.svg", "--list"],
    ["--image", "a.svg", "--json"], ["--image", "a.svg", "--format", "line"],
    ["--image", "a.svg", "--theme", "pink"], ["--theme", "dark"],
    ["--list", "--format", "svg"], ["--ticker", "0"], ["--ticker", "40", "--list"],
    ["--ticker", "40", "--json"], ["--ticker", "40", "--fit", "40x1"],
  ])
  func `options that make no sense draw nothing`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try runPioneer(["quote"] + options, currentFolder: folder.path)
    #expect(result.status == .exited(64))
    #expect(try names(in: folder.path) == "")
  }

  @Test(.enabled(if: isInstalled("rsvg-convert")), arguments: ["auto", "light", "dark"])
  func `a picture can be rendered`(theme: String) throws {
    let result = try runScript(
      "set -o pipefail; $0 quote --format svg --theme $1 | rsvg-convert", [theme])
    #expect(result.status == .exited(0))
    #expect(result.output.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    #expect(result.errorOutput.isEmpty)
  }

  private func names(in folder: String) throws -> String {
    try runProcess("/bin/ls", ["-A", folder]).outputText
  }
}
