import TestSupport

/// Writes a script that can be run.
func writeExecutable(_ text: String, to path: String) throws {
  try writeFile(text.utf8, to: path)
  _ = try runProcess("/bin/chmod", ["755", path])
}
