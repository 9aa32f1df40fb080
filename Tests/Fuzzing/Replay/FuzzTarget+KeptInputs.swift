import FuzzTargets
import TestSupport

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension FuzzTarget {
  /// The inputs kept for the target, by the names of their files.
  var keptInputs: [(name: String, bytes: [UInt8])] {
    get throws {
      let folder = "\(packageRoot)/Tests/Fuzzing/Inputs/\(rawValue)"
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
        ($0, try readFile("\(folder)/\($0)"))
      }
    }
  }
}
