import ExamModel
import Frames
import SessionEngine
import TextCells
import Wording

/// The player's bar, in the rows that hold hints during the oral.
struct ReplayBar {
  let player: ReplayPlayer
  let now: Int
  let texts: ReplayTexts
  /// What the session is, for example when it took place.
  let caption: String
  /// What comes next, or what has just happened.
  var event = ""
  var hints: [Hint] = []

  private var position: String { ClockText.duration(player.position(at: now) / 1000) }
  private var length: String { ClockText.duration(player.endMilliseconds / 1000) }

  private var status: String {
    let isAtEnd = player.isAtEnd(at: now)
    let word = texts.player(isPlaying: player.isPlaying(at: now), isAtEnd: isAtEnd)
    return isAtEnd ? word : "\(word) ×\(player.speed.text(texts.language))"
  }

  /// One row for everything, where there is no other.
  func renderTight(on frame: inout Frame, row: Int) {
    let column = frame.put(status, row: row, column: 1, style: .bold)
    frame.put("\(position)/\(length)", row: row, column: max(15, column + 2))
    let help = hints.filter(\.isAlwaysShown)
    let width = help.reduce(0) { $0 + $1.width }
    frame.putHints(help, row: row, from: frame.columns - 1 - width)
  }

  /// One row with the position, without the event that another row may hold.
  func renderPosition(on frame: inout Frame, row: Int) {
    let places = places(columns: frame.columns)
    frame.put(left, row: row, column: 1, style: .bold)
    frame.put(
      TextCells.fitted(position, to: TextCells.width(of: length), alignment: .trailing), row: row,
      column: places.position)
    if places.hasCaption {
      frame.put(TextCells.cleaned(caption), row: row, endingAt: frame.columns - 1, style: .muted)
    }
    frame.put(length, row: row, endingAt: places.track.upperBound + 1 + length.count)
    renderTrack(on: &frame, row: row, columns: places.track)
  }

  /// The widest status keeps its room, so that nothing moves when it changes.
  private var left: String {
    TextCells.fitted(status, to: 14) + (player.shortensIdle ? " " + texts.shortened : "")
  }

  /// The cells of the bar, below which other lines stand that tell of the same time.
  func track(columns: Int) -> Range<Int> { places(columns: columns).track }

  private func places(columns: Int) -> (position: Int, track: Range<Int>, hasCaption: Bool) {
    let position = 1 + TextCells.width(of: left) + 1
    let start = position + TextCells.width(of: length)
    var right = columns - 1
    let width = TextCells.width(of: TextCells.cleaned(caption))
    let hasCaption = right - start - width - length.count - 4 >= 20
    if hasCaption { right -= width + 2 }
    return (position, start + 1..<max(start + 1, right - length.count - 1), hasCaption)
  }

  /// The instant below a column of the bar that `renderPosition` shows; `nil` beside the bar.
  func milliseconds(at column: Int, columns: Int) -> Int? {
    let track = places(columns: columns).track
    guard track.contains(column), track.count > 1 else { return nil }
    let exact = player.endMilliseconds * (column - track.lowerBound) / (track.count - 1)
    // The head stands on whole seconds: the next one, so that it stands where it was put.
    return min(player.endMilliseconds, (exact + 999) / 1000 * 1000)
  }

  private func renderTrack(on frame: inout Frame, row: Int, columns: Range<Int>) {
    let share =
      player.endMilliseconds == 0
      ? 1 : Double(player.position(at: now) / 1000 * 1000) / Double(player.endMilliseconds)
    let head = columns.lowerBound + Int(share * Double(max(0, columns.count - 1)))
    frame.fill("─", row: row, columns: columns, style: .muted)
    frame.fill("━", row: row, columns: columns.lowerBound..<head, style: .accent)
    frame.put("●", row: row, column: head, style: .accent)
  }

  /// One row with the event on the left and what can be pressed on the right.
  func renderEvent(on frame: inout Frame, row: Int) {
    let event = TextCells.cleaned(event)
    let room = frame.columns - 2
    // The event may take more than half only where the keys leave it.
    let wanted = min(TextCells.width(of: event), room * 3 / 5)
    var shown = hints.filter(\.isAlwaysShown)
    func width(_ hints: [Hint]) -> Int {
      hints.reduce(0) { $0 + $1.width } + max(0, hints.count - 1) * Hint.separator.count
    }
    for hint in hints where !hint.isAlwaysShown {
      guard width(shown + [hint]) + 3 + wanted <= room else { break }
      shown.append(hint)
    }
    let start = frame.columns - 1 - width(shown)
    frame.put(
      TextCells.truncated(event, to: max(0, start - 4)), row: row, column: 1)
    frame.putHints(shown, row: row, from: start)
  }
}
