/// Points that a jury takes off for something missing, shown as a checklist before the oral.
public struct Penalty: Hashable, Sendable {
  public var name: String
  /// Negative, out of 20.
  public var points: Double

  public init(name: String, points: Double) {
    self.name = name
    self.points = points
  }
}
