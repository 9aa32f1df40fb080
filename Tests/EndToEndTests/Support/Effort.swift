import Foundation

/// How much a test is to do, where the environment asks for more than is usual.
func effort(_ variable: String) -> Int? {
  ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
}
