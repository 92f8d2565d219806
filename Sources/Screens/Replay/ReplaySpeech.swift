import Frames
import SessionEngine
import Speech
import TextCells

/// What a replay shows of the words of an oral: subtitles, and jumps to verbal tics.
struct ReplaySpeech: Sendable {
  let spoken: SpokenSummary
  /// For a row as wide as most terminals, and for half of it.
  private let wide: Subtitles
  private let narrow: Subtitles
  /// Every tic with when it was said, in order.
  let tics: [(milliseconds: Int, name: String)]

  private static let wideColumns = 76
  private static let narrowColumns = 38

  init(_ spoken: SpokenSummary) {
    self.spoken = spoken
    wide = Subtitles(spoken.oral.words, columns: Self.wideColumns)
    narrow = Subtitles(spoken.oral.words, columns: Self.narrowColumns)
    tics = spoken.tics.flatMap { tic in
      tic.instantsMilliseconds.map { (milliseconds: $0, name: tic.name) }
    }
    .sorted { ($0.milliseconds, $0.name) < ($1.milliseconds, $1.name) }
  }

  /// How many rows the subtitles take: two where a long piece has no room in one.
  static func rows(on size: Size) -> Int {
    size.columns - 2 < wideColumns && size.rows >= SessionPicture.roomyRows ? 2 : 1
  }

  private func subtitles(on size: Size) -> Subtitles {
    let room = (size.columns - 2) * Self.rows(on: size)
    // A line may end some columns early, since no word is divided.
    return room >= Self.wideColumns ? wide : narrow
  }

  /// Puts what is said at a position into the rows from there on.
  func render(on frame: inout Frame, row: Int, rows: Int, position: Int) {
    let size = Size(columns: frame.columns, rows: frame.rows)
    guard let cue = subtitles(on: size).cue(at: position) else { return }
    let lines = TextCells.wrapped(cue.text, to: frame.columns - 2)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      frame.put(
        isCut ? TextCells.truncated(line + " …", to: frame.columns - 2) : line, row: row + index,
        column: 1, style: .accent)
    }
  }

  /// The next position at which something else is said.
  func change(after position: Int) -> Int? {
    [wide.change(after: position), narrow.change(after: position)].compactMap { $0 }.min()
  }

  /// The tic after or before a position, with its number among all; round the ends.
  func tic(forward: Bool, from position: Int) -> (index: Int, milliseconds: Int, name: String)? {
    guard !tics.isEmpty else { return nil }
    let index =
      forward
      ? tics.firstIndex { $0.milliseconds > position } ?? 0
      : tics.lastIndex { $0.milliseconds < position } ?? tics.count - 1
    return (index, tics[index].milliseconds, tics[index].name)
  }
}
