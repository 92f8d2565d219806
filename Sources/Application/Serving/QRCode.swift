import FileAccess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An address as a picture that a phone reads, drawn by `qrencode`.
struct QRCode: Hashable {
  /// Rows of blocks, all of the same width.
  let lines: [String]

  private static let millisecondsLimit = 2000
  private static let limitBytes = 65_536

  /// Has it drawn; `nil` where the program is missing or draws something else.
  ///
  /// The text goes to its input: on a command line every user of the machine could read it.
  init?(of text: String, in surroundings: Surroundings) {
    guard
      let place = ProgramSearch(path: surroundings.programFolders).place(of: "qrencode"),
      let child = TableChild(
        [place, "-t", "UTF8", "-m", "2", "-l", "L", "-o", "-"],
        environment: surroundings.variables(["PATH"]))
    else { return nil }
    defer { child.kill() }
    let bytes = Array(text.utf8)
    guard child.write(bytes) == bytes.count else { return nil }
    child.closeInput()
    guard let drawn = Self.output(of: child) else { return nil }
    self.init(drawn)
  }

  /// Takes what was drawn; `nil` for anything but blocks.
  init?(_ drawn: [UInt8]) {
    let lines = String(decoding: drawn, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let width = lines.first?.count, width > 20,
      lines.allSatisfy({ line in line.count == width && line.allSatisfy { " ▀▄█".contains($0) } })
    else { return nil }
    self.lines = lines
  }

  var columns: Int { lines[0].count }

  private static func output(of child: TableChild) -> [UInt8]? {
    let clock = SessionClock()
    var bytes: [UInt8] = []
    while true {
      let left = millisecondsLimit - clock.nowMilliseconds
      guard left > 0, bytes.count < limitBytes else { return nil }
      var watched = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, Int32(clamping: left)) >= 0 || errno == EINTR else { return nil }
      guard let piece = child.read() else { return bytes }
      bytes += piece
    }
  }
}
