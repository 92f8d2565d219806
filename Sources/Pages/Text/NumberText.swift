/// Numbers as authors write them.
package enum NumberText {
  /// A finite number with a point or a comma, `nil` for anything else.
  package static func double(_ text: String) -> Double? {
    let plain = String(text.map { $0 == "," ? "." : $0 })
    guard plain.allSatisfy({ "+-.0123456789eE".contains($0) }), let value = Double(plain),
      value.isFinite
    else { return nil }
    return value
  }
}
