/// How past sessions are sorted; what is equal stays with the latest first.
package enum HistoryOrder: Hashable, Sendable, CaseIterable {
  case date
  case exam
  case length
  case mark

  var next: HistoryOrder {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }

  /// Latest, longest and best first; exams by their titles, what has no mark last.
  package func sorted(_ entries: [HistoryEntry]) -> [HistoryEntry] {
    entries.sorted { first, second in
      switch self {
      case .date: break
      case .exam:
        let titles = (SearchText.folded(first.examTitle), SearchText.folded(second.examTitle))
        if titles.0 != titles.1 { return titles.0 < titles.1 }
      case .length:
        if first.actualSeconds != second.actualSeconds {
          return first.actualSeconds > second.actualSeconds
        }
      case .mark:
        let marks = (first.indicativeMark ?? -1, second.indicativeMark ?? -1)
        if marks.0 != marks.1 { return marks.0 > marks.1 }
      }
      return (first.startedSeconds, first.id) > (second.startedSeconds, second.id)
    }
  }
}
