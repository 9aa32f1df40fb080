import FuzzTargets
import TestSupport
import Testing

/// The inputs in `Tests/Fuzzing/Inputs`, which once broke something or lead deep into a target.
@Suite struct ReplayTests {
  @Test(arguments: FuzzTarget.allCases)
  func `no kept input breaks its target`(target: FuzzTarget) throws {
    let subject = try target.makeSubject()
    let inputs = try target.keptInputs
    #expect(!inputs.isEmpty)
    for (name, bytes) in inputs {
      let problem = try subject.problem(with: bytes)
      #expect(problem == nil, "\(target.rawValue)/\(name)")
    }
  }
}
