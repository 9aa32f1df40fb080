import TestSupport
import Testing

/// What may be in the way where the program keeps its files.
@Suite struct HomeTests {
  private static let obstacles = [
    "rmdir .cache", "rmdir .cache; echo >.cache", "echo >.cache/pioneer",
    "ln -s /nonexistent .cache/pioneer", "ln -s pioneer .cache/pioneer",
    "mkfifo .cache/pioneer", "mkdir -p other && ln -s ../other .cache/pioneer",
    "ln -s /dev/full .cache/pioneer",
  ]

  @Test(arguments: obstacles)
  func `a cache that isn't a folder costs no answer`(obstacle: String) throws {
    let result = try runScriptOnLargeStory(
      """
      mkdir .cache
      \(obstacle)
      "$0" ask --quiet --corpus "$story" "$question"
      """)
    #expect(try result.lines == [LargeStory.answer])
    #expect(result.errorOutput.isEmpty)
  }

  @Test(arguments: [
    "mkdir \"$index\"", "mkfifo \"$index\"", "ln -s \"$HOME/precious\" \"$index\"",
    "ln -s /dev/zero \"$index\"", "echo >\"$index\"", "cp \"$story\" \"$index\"",
    "ln -s \"$index\" \"$index\"",
  ])
  func `what stands in the place of an index costs no answer and is never written to`(
    obstacle: String
  ) throws {
    let result = try runScriptOnLargeStory(
      """
      echo mine >precious
      "$0" index --quiet "$story" >/dev/null
      index=$(echo .cache/pioneer/*.index)
      rm "$index"
      \(obstacle)
      "$0" ask --quiet --corpus "$story" "$question"
      cat precious
      """)
    #expect(try result.lines == [LargeStory.answer, "mine"])
  }

  @Test(arguments: ["ln -s \"$HOME/precious\"", "mkdir", "mkfifo", "ln -s /dev/full"])
  func `what stands in the place of the last day is never written to`(obstacle: String) throws {
    let result = try runScriptOnLargeStory(
      """
      echo mine >precious
      mkdir -p .local/state/pioneer
      \(obstacle) .local/state/pioneer/quote
      "$0" quote --once --quiet
      cat precious
      """)
    #expect(try result.lines.count == 2)
    #expect(try result.lines.last == "mine")
    #expect(result.errorOutput.isEmpty)
  }

  @Test(.enabled(if: asNobody != nil), arguments: ["500", "0"])
  func `folders that somebody else owns cost no answer`(mode: String) throws {
    let prefix = try #require(asNobody).joined(separator: " ")
    let result = try runScriptOnLargeStory(
      """
      mkdir -p .cache/pioneer .local/state/pioneer
      chmod 755 .
      chmod -R \(mode) .cache .local
      \(prefix) "$0" ask --quiet --corpus "$story" "$question"
      \(prefix) "$0" quote --once --quiet
      """)
    #expect(try result.lines.first == LargeStory.answer)
    #expect(try result.lines.count == 2)
    #expect(result.errorOutput.isEmpty)
  }

  @Test(.enabled(if: asNobody != nil))
  func `somebody else's index is read and left alone`() throws {
    let prefix = try #require(asNobody).joined(separator: " ")
    let result = try runScriptOnLargeStory(
      """
      chmod 755 .
      "$0" index --quiet "$story" >/dev/null
      chmod -R a+rX .cache
      before=$(cksum .cache/pioneer/*)
      \(prefix) "$0" ask --quiet --corpus "$story" "$question"
      [ "$before" = "$(cksum .cache/pioneer/*)" ] && echo same
      """)
    #expect(try result.lines == [LargeStory.answer, "same"])
  }
}

/// What runs a command as a user without any rights, if the tests may do that and such a user can
/// run the program.
private let asNobody: [String]? = {
  let prefix = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
  let trial = try? runProcess(
    prefix[0], prefix.dropFirst() + [builtProgram("pioneer"), "--version"],
    environment: pipeEnvironment)
  return trial?.status == .exited(0) ? prefix : nil
}()
