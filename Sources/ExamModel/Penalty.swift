/// Points that a jury takes off for something missing, shown as a checklist before the oral.
package struct Penalty: Hashable, Sendable {
  package var name: String
  /// Negative, out of 20.
  package var points: Double

  package init(name: String, points: Double) {
    self.name = name
    self.points = points
  }
}
