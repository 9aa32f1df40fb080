internal import Encoder

extension ModelFile {
  /// A weighted sum of this file.
  ///
  /// - Throws: `ModelFileError.incomplete` where it isn't there, or is of other features.
  func linearModel(_ name: String, features: Int) throws(ModelFileError) -> LinearModel {
    guard let numbers = floats(name), let model = LinearModel(numbers, count: features) else {
      throw .incomplete(model: name)
    }
    return model
  }

  /// A small network of this file.
  ///
  /// - Throws: `ModelFileError.incomplete` where it isn't there, or is of other features or classes.
  func layeredModel(
    _ name: String, features: Int, classes: Int
  ) throws(ModelFileError) -> LayeredModel {
    guard let numbers = floats(name),
      let model = LayeredModel(numbers, features: features, classes: classes)
    else { throw .incomplete(model: name) }
    return model
  }
}
