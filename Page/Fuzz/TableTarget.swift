import JSONText
import PageRules

/// Lines of the oral's table on their way to a page, and wishes on theirs.
enum TableTarget {
  static func take(_ bytes: [UInt8]) {
    tell(bytes)
    wish(bytes)
  }

  private static func tell(_ bytes: [UInt8]) {
    var cutter = LineCutter(limitBytes: 1_048_576)
    guard let lines = cutter.cut(bytes) else { return }
    var record = OralRecord(session: "s")
    for (index, line) in lines.enumerated() {
      _ = TableWord(line)
      guard record.take(line, at: index) else { continue }
      // A frame is three lines and an empty one, whatever the table said.
      let frame = record.frame(at: index).bytes
      FuzzLoop.require(
        frame.count { $0 == 0x0A } == 3 && !frame.contains(0x0D), "a line that begins fields")
    }
  }

  private static func wish(_ bytes: [UInt8]) {
    guard let wish = PageWish(bytes) else { return }
    FuzzLoop.require(
      wish.line.last == 0x0A && wish.line.count { $0 == 0x0A } == 1, "a wish of several lines")
    FuzzLoop.require(
      (try? JSONValue(parsing: Array(wish.line.dropLast()))) == (try? JSONValue(parsing: bytes)),
      "a wish that changed on its way")
    // Escapes may make a line of it that is longer than what a page may send.
    let line = Array(wish.line.dropLast())
    FuzzLoop.require(
      line.count > Reception.bodyLimitBytes || PageWish(line)?.id == wish.id, "another name")
    FuzzLoop.require(wish.line.count <= 16_384, "a line that the oral does not take")
  }
}
