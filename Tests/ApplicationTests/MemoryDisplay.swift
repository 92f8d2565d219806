import Application
import Frames
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A display that keeps what it is shown and hands out what a test scripted.
final class MemoryDisplay: Display {
  private(set) var size: Size
  /// What each wait gives, in order; after them the terminal is gone.
  private var script: [Step]
  private(set) var frames: [Frame] = []
  /// How many frames were shown before the mark in the script.
  private(set) var markedCount = 0
  private(set) var bells = 0
  private(set) var copied: [String] = []
  var copies = true
  /// What the program ended with.
  var status: Int32?
  private(set) var timesLeft = 0
  private(set) var invalidations = 0

  enum Step {
    case wake(Wake)
    /// The window gets another size, of which the program hears as of any other.
    case resize(Size)
    /// Waits until what is watched can be read; nothing where nothing is.
    case readable
    /// Something happens in the world outside before the next wait.
    case act(() -> Void)
    /// What was shown up to here is what a test compares the rest with.
    case mark
  }

  init(size: Size = Size(columns: 80, rows: 24), script: [Step] = []) {
    self.size = size
    self.script = script
  }

  convenience init(size: Size = Size(columns: 80, rows: 24), keys: [Key]) {
    self.init(size: size, script: keys.map { .wake(.input([.key($0)])) })
  }

  func show(_ frame: Frame) { frames.append(frame) }
  func invalidate() { invalidations += 1 }
  func ringBell() { bells += 1 }
  func copy(_ text: String) -> Bool {
    copied.append(text)
    return copies
  }

  func wait(milliseconds: Int?, watching descriptors: [Int32]) -> Wake {
    while !script.isEmpty {
      switch script.removeFirst() {
      case .wake(let wake): return wake
      case .resize(let size):
        self.size = size
        return .repaint
      case .readable where !descriptors.contains { $0 >= 0 }: continue
      case .readable:
        var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&entries, nfds_t(entries.count), -1) < 0 && errno == EINTR {}
        return .watched
      case .act(let act): act()
      case .mark: markedCount = frames.count
      }
    }
    return .endOfInput
  }

  func whileLeft(_ body: () -> Bool) -> Bool {
    timesLeft += 1
    return body()
  }

  /// The rows of the last frame.
  var lastRows: [String] { frames.last?.text ?? [] }

  /// The last frame before the mark as one text.
  var markedText: String {
    frames.prefix(markedCount).last?.text.joined(separator: "\n") ?? ""
  }

  /// The last frame as one text.
  var lastText: String { lastRows.joined(separator: "\n") }
}
