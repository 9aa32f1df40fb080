import TestSupport
import Testing

/// Calls of the system that fail one after another, which `strace` brings about where it may.
@Suite(.enabled(if: canInjectFailures()))
struct FailingCallsTests {
  /// Calls with the errors that each is to fail with.
  private static let failures = [
    ("write", "ENOSPC"), ("write", "EINTR"), ("pwrite64", "EIO"), ("pwrite64", "EINTR"),
    ("pread64", "EIO"), ("pread64", "EINTR"), ("fsync", "EIO"), ("fsync", "EINTR"),
    ("rename", "ENOSPC"), ("mkdir", "ENOSPC"), ("getdents64", "EIO"), ("utimensat", "EPERM"),
    ("flock", "ENOLCK"), ("unlink", "EPERM"), ("clone3", "EAGAIN"),
  ].filter { call in
    // ThreadSanitizer tries for ever to write its own files.
    !Sanitizer.needsFiles || call != ("write", "ENOSPC")
  }

  @Test(arguments: failures)
  func `an answer is right or missing with a reason`(call: String, error: String) throws {
    // Every call fails once, in a run of its own.
    let result = try runScriptOnLargeStory(
      """
      for number in 1 2 3 4 5 6 7 8; do
        strace -f -qq -o trace -e trace=$1 -e inject=$1:error=$2:when=$number \\
          "$0" ask --quiet --corpus "$story" "$question" >output 2>errors
        echo "$? $(cat output errors)"
        rm -rf .cache
      done
      """, [call, error])
    let right = try "0 \(LargeStory.answer)"
    // Programs built for tests are put together by a loader, which needs the same calls, as does what
    // ThreadSanitizer does first.
    let lines = try result.lines.filter {
      !$0.hasPrefix("127 ") && !(Sanitizer.needsFiles && $0 == "135 ")
    }
    let refused = "2 pioneer: the output can't be written (No space left on device)."
    #expect(lines.count > 3)
    #expect(Set(lines).isSubset(of: [right, refused]))
  }

  @Test(arguments: [("read", "questions"), ("write", "output")])
  func `an interrupted call is made again`(call: String, file: String) throws {
    let result = try runScriptOnLargeStory(
      """
      printf '%s\\n' "$question" "$question" >questions
      strace -qq -o trace -P \(file) -e inject=\(call):error=EINTR:when=1+2 \\
        "$0" ask --quiet --corpus "$story" <questions >output
      cat output
      grep -c INJECTED trace
      """)
    #expect(try result.lines.prefix(2) == [LargeStory.answer, LargeStory.answer])
    #expect(try Int(result.lines.last ?? "") ?? 0 > 0)
  }
}

private func canInjectFailures() -> Bool {
  guard isInstalled("strace") else { return false }
  let trial = try? runProcess(
    "/usr/bin/env", ["strace", "-o", "/dev/null", "-e", "inject=chdir:error=EIO", "true"],
    environment: pipeEnvironment)
  return trial?.status == .exited(0)
}
