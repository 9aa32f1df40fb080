internal import CEncoder
internal import Files

extension MemoryRegion {
  /// The models that were compiled into the program.
  static func models() -> MemoryRegion {
    unsafe MemoryRegion(
      inProgram: UnsafeRawBufferPointer(start: cencoder_models, count: cencoder_models_count))
  }

  /// Maps the models file at a path.
  ///
  /// - Throws: `ModelFileError.unreadable` if the system refuses or there is no regular file.
  static func models(at path: String) throws(ModelFileError) -> MemoryRegion {
    // A pipe that nobody writes to must not keep the program waiting.
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw refusal(path, .last()) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw refusal(path, .last()) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is no regular file")
    }
    do throws(FileFailure) {
      return try MemoryRegion(mapping: descriptor)
    } catch {
      throw refusal(path, error)
    }
  }

  private static func refusal(_ path: String, _ failure: FileFailure) -> ModelFileError {
    .unreadable(path: path, reason: failure.description)
  }
}
