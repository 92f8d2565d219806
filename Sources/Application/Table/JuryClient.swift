import JuryTable
import SessionEngine
import SessionJournal

/// What a program at the table knows of the oral: the journal as it was told, and what came with it.
struct JuryClient {
  /// Something that is new.
  enum News: Equatable {
    case state
    case offered([OfferedQuestion])
    case refused(WishRefusal)
  }

  private(set) var state: SessionState?
  private(set) var seat = 1
  private(set) var clock = SessionClock()
  /// The number of the last event that is known.
  private(set) var lastSequence = 0
  private var line: [UInt8] = []
  private var nextID = 1

  /// A question of a journal may be long; a line beyond this is none.
  private static let limitBytes = 1_048_576

  /// Takes what came from the socket; what is no line of this version is passed over.
  mutating func take(_ bytes: [UInt8]) -> [News] {
    var news: [News] = []
    for byte in bytes {
      guard byte == 0x0A else {
        if line.count < Self.limitBytes { line.append(byte) }
        continue
      }
      let whole = line
      line = []
      if let one = take(line: whole) { news.append(one) }
    }
    return news
  }

  private mutating func take(line: [UInt8]) -> News? {
    if let told = TableLine(line) {
      switch told {
      case .hello(let seat, _, _):
        self.seat = seat
        return nil
      case .now(let milliseconds):
        clock = SessionClock(
          offsetMilliseconds: milliseconds, rate: state?.plan.clockRate ?? 1)
        return .state
      case .offered(let questions): return .offered(questions)
      case .taken: return nil
      case .refused(_, let refusal): return .refused(refusal)
      }
    }
    guard state != nil else {
      let reading = JournalReader.read(line + [0x0A])
      state = reading.header.map { SessionState(plan: $0.plan) }
      return nil
    }
    guard let record = JournalReader.event(in: line, sequence: lastSequence + 1) else { return nil }
    lastSequence += 1
    if let event = record.event { state?.reduce(event) }
    return .state
  }

  /// A wish as a line, with the last event that was seen.
  mutating func line(of wish: TableWish) -> [UInt8] {
    defer { nextID += 1 }
    return WishLine(id: "\(nextID)", seen: lastSequence, wish: wish).bytes
  }
}
