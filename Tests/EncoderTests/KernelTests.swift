import CEncoder
import Testing

/// Products of packed weights and activations by every kernel that the processor can run.
@Suite struct KernelTests {
  /// A matrix as numbers and as packed for the kernels.
  struct Layer {
    let rows: Int
    let columns: Int
    var codes: [Int]
    var multipliers: [Int]

    /// Codes as large as packed ones may be, and all of one sign where `isExtreme`.
    init(rows: Int, columns: Int, isExtreme: Bool, using source: inout FixedGenerator) {
      self.rows = rows
      self.columns = columns
      codes = (0..<rows * columns).map { _ in
        isExtreme
          ? [-16, 16].randomElement(using: &source) ?? 16 : Int.random(in: -15...15, using: &source)
      }
      // Some far from 0, with none of that size beside them in their lane.
      for index in stride(from: 0, to: codes.count, by: 32) where !isExtreme {
        codes[index] = [-31, 31].randomElement(using: &source) ?? 31
      }
      multipliers = (0..<rows * columns / 64).map { _ in Int.random(in: 1...63, using: &source) }
    }

    func multiplier(_ row: Int, _ column: Int) -> Int {
      multipliers[(row / 8 * (columns / 64) + column / 64) * 8 + row % 8]
    }

    var packed: [UInt8] {
      var bytes: [UInt8] = []
      for block in 0..<rows / 8 {
        for chunk in 0..<columns / 16 {
          let vectors = (0..<4).map { vector in
            (0..<32).map { index in
              let row = block * 8 + index / 4
              let column = chunk * 16 + vector * 4 + index % 4
              return UInt8(codes[row * columns + column] + 32)
            }
          }
          for vector in 0..<3 {
            for index in 0..<32 {
              let upper = vectors[3][index] >> UInt8(2 * vector) & 3
              bytes.append(vectors[vector][index] | upper << 6)
            }
          }
        }
      }
      return bytes
    }

    func sums(with activations: [Int8], tokens: Int) -> [Int32] {
      (0..<tokens * rows).map { index in
        let (token, row) = (index / rows, index % rows)
        return (0..<columns).reduce(Int32(0)) { sum, column in
          let product =
            codes[row * columns + column] * Int(activations[token * columns + column])
          return sum + Int32(multiplier(row, column) * product)
        }
      }
    }
  }

  static let kernels = (0..<8).filter { cencoder_kernel_is_available($0) != 0 }

  /// What a kernel computes; memory is aligned as a models file is.
  private func sums(_ kernel: Int, _ layer: Layer, _ activations: [Int8], tokens: Int) -> [Int32] {
    let packed = layer.packed
    let codes = UnsafeMutableRawBufferPointer.allocate(byteCount: packed.count, alignment: 64)
    defer { unsafe codes.deallocate() }
    unsafe codes.copyBytes(from: packed)
    let bytes = unsafe codes.bindMemory(to: UInt8.self)
    guard let start = bytes.baseAddress else { return [] }
    var sums = [Int32](repeating: -1, count: tokens * layer.rows)
    let status = unsafe cencoder_multiply_with(
      kernel, start, layer.multipliers.map(UInt8.init), layer.rows, layer.columns, activations,
      tokens, &sums)
    return status == cencoder_done ? sums : []
  }

  @Test(arguments: kernels, [false, true])
  func `multiplies exactly`(kernel: Int, isExtreme: Bool) {
    var source = FixedGenerator(seed: 7)
    for (rows, columns, tokens) in [(16, 64, 1), (32, 128, 2), (16, 192, 7), (48, 832, 5)] {
      let layer = Layer(rows: rows, columns: columns, isExtreme: isExtreme, using: &source)
      let activations = (0..<tokens * columns).map { _ in
        isExtreme
          ? [Int8(-127), 127].randomElement(using: &source) ?? 127
          : Int8.random(in: -127...127, using: &source)
      }
      let expected = layer.sums(with: activations, tokens: tokens)
      #expect(sums(kernel, layer, activations, tokens: tokens) == expected)
    }
  }

  @Test func `has a kernel for any processor, named last`() {
    let names = (0..<8).compactMap { index in
      unsafe cencoder_kernel_name(index).map { unsafe String(cString: $0) }
    }
    #expect(names.last == "plain")
    #expect(Self.kernels.contains(names.count - 1))
    #expect(cencoder_kernel_is_available(99) == 0)
  }
}
