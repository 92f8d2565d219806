import ExamModel

/// A text as its author wrote it, and what had to be repaired to get there.
package struct RepairedText: Hashable, Sendable {
  package var text: String
  /// One entry per encoding and line, in the order of the lines.
  package var repairs: [TextRepair]

  package init(text: String, repairs: [TextRepair] = []) {
    self.text = text
    self.repairs = repairs
  }

  /// One finding per encoding, at the first line concerned, with the count of the whole file.
  package func findings(path: String) -> [Finding] {
    var order: [SourceEncoding] = []
    var totals: [SourceEncoding: TextRepair] = [:]
    for repair in repairs {
      if let total = totals[repair.encoding] {
        totals[repair.encoding]?.count = total.count + repair.count
      } else {
        order.append(repair.encoding)
        totals[repair.encoding] = repair
      }
    }
    return order.compactMap { totals[$0] }.map { total in
      Finding(
        .encodingRepaired(total.encoding, count: total.count),
        at: SourceLocation(path: path, line: total.line))
    }
  }
}
