import ExamModel

/// Which bytes of a run are marked in one way, so that each of thousands of names is looked up by
/// halving.
struct MarkedBytes {
  /// In order, without overlap.
  private var stretches: [Range<Int>] = []

  init(_ run: TextRun, _ mark: TextRun.Mark) {
    let marked = run.marks.filter { $0.mark == mark }.map(\.bytes)
    for bytes in marked.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = stretches.last, bytes.lowerBound <= last.upperBound {
        let end = Swift.max(last.upperBound, bytes.upperBound)
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(bytes)
      }
    }
  }

  func overlaps(_ bytes: Range<Int>) -> Bool {
    let index = stretches.firstIndexOfSorted { $0.upperBound > bytes.lowerBound }
    return index < stretches.endIndex && stretches[index].overlaps(bytes)
  }
}
