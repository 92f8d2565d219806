/// Tells the columns of a page, so that each is read to its end.
enum LayoutColumns {
  /// Lines that are read one after the other.
  struct Group {
    var lines: [LayoutLine]
    /// A narrow column beside the text.
    var holdsFacts = false
  }

  /// The lines of a page in reading order.
  static func groups(of page: LayoutPage) -> [Group] {
    if let split = ColumnSplit.best(of: page) { return split.groups(of: page) }
    let boxes = LayoutBoxes.groups(of: page) ?? [LayoutLine.lines(of: page.texts)]
    return boxes.map { Group(lines: $0) }
  }
}
