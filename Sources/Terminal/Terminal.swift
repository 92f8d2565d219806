import CNcurses
import Frames

/// The terminal, taken over by curses.
///
/// One owner, one thread: curses is not thread-safe (curs_threads(3x)), so this class is not Sendable.
package final class Terminal {
  private var brush: Brush
  private var shown: Frame?

  /// Takes the terminal over; it is given back at exit, on signals and on a crash.
  ///
  /// - Parameter isColored: whether colours may be used where the terminal has them.
  package init(isColored: Bool) throws(TerminalFailure) {
    switch Int(cn_start(isColored)) {
    case CN_STARTED: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal
    default: throw .noUTF8Locale
    }
    brush = Brush(palette: Palette(isColored: isColored))
  }

  package var size: Size {
    Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  /// Gives the terminal back; nothing may be drawn afterwards.
  package func stop() { cn_stop() }

  /// Leaves the screen to another program while `body` runs.
  package func whileLeft<Result>(_ body: () -> Result) -> Result {
    cn_leave()
    let result = body()
    cn_return()
    shown = nil
    return result
  }

  package func ringBell() { cn_beep() }

  /// Forgets what is on the screen, so that the next frame repaints all of it.
  package func invalidate() {
    cn_invalidate()
    shown = nil
  }

  /// Shows a frame of the terminal's present size; only cells that changed are touched.
  package func draw(_ frame: Frame) {
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil { cn_erase() }
    for row in 0..<min(frame.rows, size.rows) {
      let columns = frame.changedColumns(row, since: previous)
      if !columns.isEmpty { brush.paint(frame, row, columns) }
    }
    if let cursor = frame.cursor {
      cn_show(Int32(cursor.row), Int32(cursor.column))
    } else {
      cn_show(-1, -1)
    }
    shown = frame
  }

  /// Sleeps until a key, a signal or the end of the time.
  ///
  /// - Parameters:
  ///   - milliseconds: `nil` to wait without end.
  ///   - descriptor: something else to wake up for when it can be read; -1 for nothing.
  package func wait(milliseconds: Int?, watching descriptor: Int32 = -1) -> Wake {
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let reason = cn_wait(limit, descriptor)
    if cn_ending_signal() != 0 { return .ending(signal: cn_ending_signal()) }
    guard let keys = readKeys() else { return .endOfInput }
    // What was typed around a stop was meant for the shell.
    if Int(reason) == CN_WAIT_CONTINUED { return .continued }
    if !keys.isEmpty { return .keys(keys) }
    switch Int(reason) {
    case CN_WAIT_TIMEOUT: return .timeout
    case CN_WAIT_WATCHED: return .watched
    default:
      return .redraw
    }
  }

  /// Everything that has been typed, or `nil` when no more can come.
  private func readKeys() -> [Key]? {
    var decoder = KeyDecoder()
    var value: wint_t = 0
    while true {
      switch cn_read_key(&value) {
      case 1: decoder.take(character: value)
      case 2:
        let code = Int32(bitPattern: value)
        if code == KEY_RESIZE { shown = nil }
        decoder.take(code: code)
      case -1:
        decoder.endSequence()
        return decoder.keys.isEmpty ? nil : decoder.keys
      default:
        decoder.endSequence()
        return decoder.keys
      }
    }
  }
}
