/// Divides a row among texts of unequal length.
package enum FairWidths {
  /// Shortens the longest first, until all fit.
  package static func shares(of room: Int, among wanted: [Int]) -> [Int] {
    var widths = wanted
    while widths.reduce(0, +) > room,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
    {
      widths[widest] -= 1
    }
    return widths
  }
}
