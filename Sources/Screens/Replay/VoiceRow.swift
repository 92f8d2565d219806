import Frames
import TextCells

/// The row that shows the voice under the bar of the replay's time, cell by cell of that bar.
struct VoiceRow {
  let line: VoiceLine
  let endMilliseconds: Int
  let texts: ReplaySoundTexts
  /// What is said of the sound on the left.
  let label: String

  /// Hardly any speech up to nothing else.
  private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]
  private static let pause = "‖"
  private static let jury = "░"

  /// - Parameter track: the cells of the bar.
  func render(on frame: inout Frame, row: Int, track: Range<Int>) {
    frame.put(
      TextCells.truncated(label, to: max(0, track.lowerBound - 2)), row: row, column: 1,
      style: .muted)
    for column in track { renderCell(on: &frame, row: row, column: column, track: track) }
    renderLegend(on: &frame, row: row, from: track.upperBound + 2)
  }

  private func renderCell(on frame: inout Frame, row: Int, column: Int, track: Range<Int>) {
    let stretch = stretch(of: column - track.lowerBound, of: track.count)
    if line.hasPause(in: stretch) {
      frame.put(Self.pause, row: row, column: column, style: Style(.amber))
      return
    }
    switch line.content(of: stretch) {
    case .unheard: return
    case .silence: frame.put("·", row: row, column: column, style: .muted)
    case .speech(let height):
      frame.put(Self.heights[height - 1], row: row, column: column, style: .accent)
    case .jury: frame.put(Self.jury, row: row, column: column, style: .muted)
    }
  }

  /// What a cell stands for: the head of the bar is on it in the middle of that.
  private func stretch(of index: Int, of count: Int) -> Range<Int> {
    let step = Double(endMilliseconds) / Double(max(1, count - 1))
    let start = max(0, Int(((Double(index) - 0.5) * step).rounded()))
    return start..<max(start + 1, Int(((Double(index) + 0.5) * step).rounded()))
  }

  /// Where there is room, what the signs mean; only of those that are there.
  private func renderLegend(on frame: inout Frame, row: Int, from column: Int) {
    var parts: [String] = []
    if !line.pauses.isEmpty { parts.append("\(Self.pause) \(texts.pause)") }
    if line.hasJury { parts.append("\(Self.jury) \(texts.jury)") }
    let text = parts.joined(separator: "  ")
    guard column + TextCells.width(of: text) <= frame.columns - 1 else { return }
    frame.put(text, row: row, endingAt: frame.columns - 1, style: .muted)
  }
}
