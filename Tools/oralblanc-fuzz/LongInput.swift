/// An input whose lines but the first, which may be a header, are repeated.
struct LongInput {
  private(set) var bytes: [UInt8]

  static let byteCount = 65_536

  init(_ input: [UInt8]) {
    bytes = input
    let rest = input.firstIndex(of: 0x0A).map { input[($0 + 1)...] } ?? input[...]
    guard !rest.isEmpty else { return }
    while bytes.count < Self.byteCount { bytes += rest }
  }
}
