import ExamModel

/// Reading levels off a scale, as indices.
extension [Level] {
  /// Whether the steps are those of another scale, whatever is said of them.
  package func isSameScale(as other: [Level]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isSameStep(as: $1) }
  }

  /// The median of levels given: the lower one where two stand in the middle.
  ///
  /// Not assessable answers count only if there is nothing else.
  package func median(of given: [Int]) -> Int? {
    let known = given.filter(indices.contains)
    let counted = known.filter { self[$0].points != nil }
    let sorted = (counted.isEmpty ? known : counted).sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }

  /// The first level that earns half of the points, *maîtrise partielle* on the official scale.
  ///
  /// On a scale without points it is the one in the middle.
  package var halfwayIndex: Int { firstIndex { ($0.points ?? 0) >= 10 } ?? count / 2 }

  /// Where a level stands on the official scale of five, by its points.
  ///
  /// A level without points is *non évaluable*, unless no level of the scale has any.
  package func officialIndex(of level: Int) -> Int? {
    guard indices.contains(level) else { return nil }
    guard contains(where: { $0.points != nil }) else {
      return count > 1 ? level * (Level.officialScale.count - 1) / (count - 1) : nil
    }
    guard let points = self[level].points else { return 0 }
    return Level.officialScale.lastIndex { ($0.points ?? 0) <= points } ?? 1
  }
}
