import CNcurses
import Frames

/// Reads what comes from the terminal, and knows how long to wait for the rest of it.
struct Keyboard {
  private var decoder = KeyDecoder(described: Self.describedKeys())
  private let escapeMilliseconds = Int(cn_escape_delay(Int32(Self.usualEscapeMilliseconds)))
  /// When something last came, on the clock of `cn_now_ms`.
  private var lastMilliseconds = 0
  private var buffer = [UInt8](repeating: 0, count: 4096)

  /// Longer than a sequence stays away over a line that is slow, and shorter than anybody notices.
  private static let usualEscapeMilliseconds = 100
  private static let sequenceMilliseconds = 500
  private static let pasteMilliseconds = 2_000

  /// When what has begun is taken for what it is; `nil` when nothing has.
  var endOfWait: Int? {
    decoder.wait.map { wait in
      let milliseconds =
        switch wait {
        case .escape: escapeMilliseconds
        case .sequence, .lateSequence: max(escapeMilliseconds, Self.sequenceMilliseconds)
        case .paste: Self.pasteMilliseconds
        }
      return lastMilliseconds + milliseconds
    }
  }

  /// Takes what has come; `nil` when no more can come.
  mutating func read() -> [Input]? {
    let count = buffer.withUnsafeMutableBufferPointer {
      cn_read($0.baseAddress, Int32($0.count))
    }
    guard count >= 0 else { return nil }
    lastMilliseconds = Int(cn_now_ms())
    for byte in buffer[..<Int(count)] { decoder.take(byte) }
    return Burst.told(decoder.collect())
  }

  /// Takes note that nothing has come; too early it changes nothing.
  mutating func endWait() -> [Input] {
    guard let endOfWait, Int(cn_now_ms()) >= endOfWait else { return [] }
    lastMilliseconds = Int(cn_now_ms())
    decoder.endWait()
    return decoder.collect()
  }

  /// Forgets what was typed until now, also what has only begun.
  mutating func forget() {
    cn_forget_input()
    decoder = KeyDecoder(described: Self.describedKeys())
  }

  /// The keys by the description of the terminal, which knows those that send what no other does.
  private static func describedKeys() -> [KeyDecoder.DescribedKey] {
    var keys: [KeyDecoder.DescribedKey] = []
    func add(_ name: cn_sequence_name, _ key: Key) {
      guard let text = cn_described(name) else { return }
      let bytes = Array(String(cString: text).utf8)
      // A single byte is typed as well, and is taken for what is typed.
      if bytes.first == KeyDecoder.escape, bytes.count > 1 { keys.append((bytes, key)) }
    }
    add(CN_KEY_UP, .up)
    add(CN_KEY_DOWN, .down)
    add(CN_KEY_LEFT, .left)
    add(CN_KEY_RIGHT, .right)
    add(CN_KEY_PAGE_UP, .pageUp)
    add(CN_KEY_PAGE_DOWN, .pageDown)
    add(CN_KEY_HOME, .home)
    add(CN_KEY_END, .end)
    add(CN_KEY_DELETE, .delete)
    add(CN_KEY_BACK_TAB, .backTab)
    add(CN_KEY_ENTER, .enter)
    return keys
  }
}
