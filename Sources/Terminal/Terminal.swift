import CNcurses
import Frames

/// The terminal, taken over by what its description says (terminfo(5)).
///
/// One owner, one thread: the description of the terminal is one for the process (curs_terminfo(3x)), so
/// this class is not Sendable.
package final class Terminal {
  private var painter: FramePainter
  private var shown: Frame?
  private var keyboard: Keyboard
  /// `nil` where the terminal knows no links.
  private var links: LinkOverlay?
  private let copies: Bool

  /// Takes the terminal over; it is given back at exit, on signals and on a crash.
  ///
  /// - Parameters:
  ///   - isColored: whether colours may be used where the terminal has them.
  ///   - takesMouse: whether the mouse is the program's; otherwise it selects text, as everywhere.
  ///   - hasLinks: whether the terminal can follow links itself (OSC 8).
  ///   - copies: whether it takes texts to be pasted elsewhere (OSC 52).
  package init(
    isColored: Bool, takesMouse: Bool = false, hasLinks: Bool = false, copies: Bool = false
  ) throws(TerminalFailure) {
    switch Int(cn_start(takesMouse)) {
    case CN_STARTED: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal
    default: throw .noUTF8Locale
    }
    keyboard = Keyboard()
    let words = TerminalWords(isColored: isColored)
    painter = FramePainter(words)
    links = hasLinks ? LinkOverlay(words) : nil
    self.copies = copies
  }

  /// Whether a terminal of that name is described here as one with a screen.
  package static func hasScreen(_ name: String) -> Bool { name.withCString(cn_has_screen) }

  package var size: Size {
    Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  /// Gives the terminal back; nothing may be shown afterwards.
  package func stop() { cn_stop() }

  /// Leaves the screen to another program while `body` runs.
  package func whileLeft(_ body: () -> Bool) -> Bool {
    cn_leave()
    let result = body()
    cn_return()
    forget()
    return result
  }

  /// Hands a text to the terminal, to be pasted elsewhere; returns whether it is known to take it.
  package func copy(_ text: String) -> Bool {
    guard copies else { return false }
    send("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{1B}\\".utf8)
    return true
  }

  package func ringBell() { send(TerminalWords.sequence(CN_BELL)) }

  private func send(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    if !bytes.isEmpty { cn_send(bytes, Int32(clamping: bytes.count)) }
  }

  /// Forgets what is on the screen, so that the next frame repaints all of it.
  package func invalidate() { shown = nil }

  /// The same where the terminal was another program's meanwhile.
  private func forget() {
    shown = nil
    painter.forgetCursor()
  }

  /// Shows a frame of the terminal's present size; only cells that changed are touched.
  package func show(_ frame: Frame) {
    let previous = shown?.size == frame.size ? shown : nil
    painter.paint(frame, over: previous)
    let overlay = links?.bytes(frame, since: previous) ?? []
    send(overlay.isEmpty ? painter.bytes : painter.bytes + overlay)
    shown = frame
  }

  /// Sleeps until somebody does something, a signal comes or the time ends.
  ///
  /// - Parameters:
  ///   - milliseconds: `nil` to wait without end.
  ///   - descriptors: what else to wake up for when it can be read; negative ones are nothing.
  package func wait(milliseconds: Int?, watching descriptors: [Int32] = []) -> Wake {
    let end = milliseconds.map { Int(cn_now_ms()) + max(0, $0) }
    while true {
      let now = Int(cn_now_ms())
      let waits = [end, keyboard.endOfWait].compactMap { $0 }.min()
      let reason = cn_wait(
        waits.map { Int32(clamping: max(0, $0 - now)) } ?? -1, descriptors,
        Int32(clamping: descriptors.count))
      if cn_update_size() { shown = nil }
      if cn_ending_signal() != 0 { return .ending(signal: cn_ending_signal()) }
      switch Int(reason) {
      case CN_WAIT_INPUT:
        guard let input = keyboard.read() else { return .endOfInput }
        if !input.isEmpty { return .input(input) }
      case CN_WAIT_TIMEOUT:
        let input = keyboard.endWait()
        if !input.isEmpty { return .input(input) }
        if let end, Int(cn_now_ms()) >= end { return .timeout }
      case CN_WAIT_CONTINUED:
        // What was typed around a stop was meant for the shell.
        keyboard.forget()
        forget()
        return .continued
      case CN_WAIT_WATCHED: return .watched
      default: return .repaint
      }
    }
  }
}
