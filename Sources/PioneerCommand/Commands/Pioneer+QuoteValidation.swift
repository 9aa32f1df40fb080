internal import ArgumentParser
internal import Rendering

extension Pioneer.Quote {
  /// Refuses options that make no sense together.
  func validate() throws {
    if choice.isByText, !choice.random, !form.list {
      throw ValidationError("--by-text needs --random or --list.")
    }
    try validatePicture()
    if let ticker = form.ticker {
      guard ticker >= 1 else { throw ValidationError("--ticker takes 1 column or more.") }
      if form.list || common.json || form.format != .text || choice.fit != nil {
        throw ValidationError("--ticker excludes --list, --json, --format and --fit.")
      }
    }
    if common.json, form.format != .text, form.format != .json {
      throw ValidationError("--json and --format \(form.format.rawValue) exclude each other.")
    }
  }

  /// The endings of pictures of other formats.
  private static let foreignEndings = ["png", "jpg", "jpeg", "webp", "gif", "pdf"]

  private func validatePicture() throws {
    if form.theme != nil, form.image == nil, form.format != .svg {
      throw ValidationError("--theme needs --image or --format svg.")
    }
    if form.list, form.format == .svg {
      throw ValidationError("--list and --format svg exclude each other.")
    }
    guard let image = form.image else { return }
    if form.list || common.json || form.format != .text || form.ticker != nil {
      throw ValidationError("--image excludes --list, --json, --format and --ticker.")
    }
    let ending = image.split(separator: ".").last?.lowercased() ?? ""
    if image.isEmpty || Self.foreignEndings.contains(ending) {
      throw ValidationError(
        "--image draws in SVG: name a file that ends in .svg. rsvg-convert makes a PNG of it.")
    }
  }
}
