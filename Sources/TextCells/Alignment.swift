extension TextCells {
  /// Where a text stands in a field wider than itself.
  package enum Alignment: Sendable, CaseIterable {
    case leading, centre, trailing
  }
}
