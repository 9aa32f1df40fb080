import Files
// The fuzzer, built in place of a main program: libFuzzer's own calls the functions here.
import FuzzTargets

/// The target that `FUZZ_TARGET` names, made when the fuzzer first needs it and used by one thread.
private enum Fuzz {
  nonisolated(unsafe) static let subject: any FuzzSubject = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      fatalError("FUZZ_TARGET is one of \(FuzzTarget.allCases.map(\.rawValue))")
    }
    do {
      return try target.makeSubject()
    } catch {
      fatalError("\(error)")
    }
  }()
}

/// Tries one input; a problem ends the program, which is how the fuzzer learns of it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  do {
    if let problem = unsafe try Fuzz.subject.problem(with: input) { fatalError(problem) }
  } catch {
    fatalError("\(error)")
  }
  return 0
}
