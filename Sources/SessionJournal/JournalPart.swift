import SessionEngine

/// What was read of a part of a journal, by itself.
struct JournalPart: Sendable {
  /// The events that this program knows, in order.
  var list: EventList
  /// That of the line before the part, as its own first line says.
  let firstLineNumber: Int
  let lastLineNumber: Int
  /// The end of the last good line, from the start of the file.
  let goodLength: Int
  let damage: JournalDamage?
  let isEmpty: Bool

  /// Reads whole lines.
  ///
  /// - Parameters:
  ///   - base: where they begin in the file.
  ///   - number: that of the line before them; `nil` where that is not known yet.
  init(_ lines: UnsafeBufferPointer<UInt8>, at base: Int, afterLine number: Int? = nil) {
    firstLineNumber = number ?? EventEnvelope(lines)?.sequence ?? 0
    isEmpty = lines.isEmpty
    var walk = JournalWalk(lines: lines, at: base, afterLine: firstLineNumber)
    var known = KnownFacts(byteCount: lines.count)
    list = EventList(byteCount: lines.count)
    while walk.readNext(&known, into: &list) {}
    lastLineNumber = walk.lineNumber
    goodLength = walk.goodLength
    damage = walk.damage
  }
}
