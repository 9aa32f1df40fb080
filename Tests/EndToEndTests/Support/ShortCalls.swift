import TestSupport

/// A library that makes calls of the system read and write less than was asked for, as they may at any
/// time.
///
/// A program loads it where `LD_PRELOAD` names it; `SHORT_CALLS` tells how many bytes a call moves at
/// most.
enum ShortCalls {
  /// Whether there is a compiler for it, and programs that load it.
  static var canBeMade: Bool {
    #if os(Linux)
    isInstalled("cc")
    #else
    false
    #endif
  }

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdlib.h>
    #include <unistd.h>

    static size_t shortened(size_t count) {
      const char *limit = getenv("SHORT_CALLS");
      const size_t most = limit == NULL ? 0 : strtoul(limit, NULL, 10);
      return most > 0 && most < count ? most : count;
    }

    ssize_t read(int file, void *bytes, size_t count) {
      static ssize_t (*original)(int, void *, size_t);
      if (original == NULL) original = dlsym(RTLD_NEXT, "read");
      return original(file, bytes, shortened(count));
    }

    ssize_t write(int file, const void *bytes, size_t count) {
      static ssize_t (*original)(int, const void *, size_t);
      if (original == NULL) original = dlsym(RTLD_NEXT, "write");
      return original(file, bytes, shortened(count));
    }

    ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
      static ssize_t (*original)(int, void *, size_t, off_t);
      if (original == NULL) original = dlsym(RTLD_NEXT, "pread");
      return original(file, bytes, shortened(count), offset);
    }

    ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
      static ssize_t (*original)(int, const void *, size_t, off_t);
      if (original == NULL) original = dlsym(RTLD_NEXT, "pwrite");
      return original(file, bytes, shortened(count), offset);
    }

    """

  /// Compiles the library.
  ///
  /// - Returns: Its path.
  static func make(in folder: borrowing TemporaryFolder) throws -> String {
    let (source, library) = (folder.path(of: "short-calls.c"), folder.path(of: "short-calls.so"))
    try writeFile(Self.source.utf8, to: source)
    let result = try runProcess(
      "/usr/bin/env", ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"],
      environment: pipeEnvironment)
    guard result.status == .exited(0) else { throw TestFailure(result.errorText) }
    return library
  }
}
