internal import ArgumentParser
internal import Rendering

extension Pioneer.Quote {
  /// Refuses options that make no sense together.
  func validate() throws {
    if seed != nil, !random { throw ValidationError("--seed needs --random.") }
    if isByText, !random, !list {
      throw ValidationError("--by-text needs --random or --list.")
    }
    if isUniversal, date != nil {
      throw ValidationError("--utc and --date exclude each other.")
    }
    guard (minLength ?? 0) >= 0, (maxLength ?? 1) >= 1 else {
      throw ValidationError("A length is a number of columns, 1 or more.")
    }
    if let minLength, let maxLength, minLength > maxLength {
      throw ValidationError("--min-length is more than --max-length.")
    }
    try validatePicture()
    if let ticker {
      guard ticker >= 1 else { throw ValidationError("--ticker takes 1 column or more.") }
      if list || common.json || format != .text || fit != nil {
        throw ValidationError("--ticker excludes --list, --json, --format and --fit.")
      }
    }
    if common.json, format != .text, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
    }
  }

  /// The endings of pictures of other formats.
  private static let foreignEndings = ["png", "jpg", "jpeg", "webp", "gif", "pdf"]

  private func validatePicture() throws {
    if theme != nil, image == nil, format != .svg {
      throw ValidationError("--theme needs --image or --format svg.")
    }
    if list, format == .svg {
      throw ValidationError("--list and --format svg exclude each other.")
    }
    guard let image else { return }
    if list || common.json || format != .text || ticker != nil {
      throw ValidationError("--image excludes --list, --json, --format and --ticker.")
    }
    let ending = image.split(separator: ".").last?.lowercased() ?? ""
    if image.isEmpty || Self.foreignEndings.contains(ending) {
      throw ValidationError(
        "--image draws in SVG: name a file that ends in .svg. rsvg-convert makes a PNG of it.")
    }
  }
}
