import ExamModel
import FileAccess
import JuryTable
import SessionEngine
import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The table of a running oral: others join it from another terminal of this machine.
///
/// The run loop lets it go on whenever it wakes up. It never waits for anybody: who does not read is let
/// go, and nothing that anybody does or leaves undone changes the oral but a wish that the engine takes.
final class JuryTableServer {
  private let listener: LocalSocket
  private let path: String
  private let sessionID: String
  private let language: Language
  /// What lets people join by a browser; `nil` where they may not.
  private let page: ServedPage?
  private var guests: [JuryGuest] = []
  /// What the table was offered, and after which turn.
  private var offered: (turn: Int, questions: [Question])?

  private static let guestLimit = 8
  private static let offeredCount = 5

  /// Opens the socket; `nil` where no folder takes it.
  init?(sessionID: String, folders: [String], language: Language, page: ServedPage? = nil) {
    self.sessionID = sessionID
    self.language = language
    self.page = page
    guard let open = Self.opened(sessionID: sessionID, folders: folders) else { return nil }
    (listener, path) = open
    page?.begin(path)
  }

  /// The socket in the first folder that takes it, with its path.
  private static func opened(
    sessionID: String, folders: [String]
  ) -> (socket: LocalSocket, path: String)? {
    for folder in folders {
      guard (try? Folder.create(folder, mode: 0o700)) != nil,
        SystemPath.withCString(folder, { chmod($0, 0o700) }) == 0
      else { continue }
      removeDead(in: folder)
      let path = TablePlace.path(ofID: sessionID, in: folder)
      if let socket = LocalSocket.listening(at: path) { return (socket, path) }
    }
    return nil
  }

  deinit { listener.end() }

  /// Sockets that a program left behind that was killed.
  private static func removeDead(in folder: String) {
    for (_, path) in TablePlace.sockets(in: [folder]) {
      if let socket = LocalSocket.connected(to: path) {
        socket.end()
      } else {
        SystemPath.withCString(path) { _ = unlink($0) }
      }
    }
  }

  /// What to wake up for.
  var descriptors: [Int32] {
    [listener.descriptor] + guests.map(\.socket.descriptor) + (page?.descriptor.map { [$0] } ?? [])
  }

  /// What there is to tell of the page, once.
  func takePageNotice() -> PageNotice? { page?.takeNotice() }

  /// Lets those in who wait, carries out wishes, and tells everybody what happened.
  func serve(_ session: LiveSession) {
    while let socket = listener.accepted() { receive(socket) }
    for guest in guests { hear(guest, session) }
    tell(session)
    release(session)
  }

  /// Tells the end and lets everybody go.
  func close(_ session: LiveSession) {
    tell(session)
    for guest in guests { guest.socket.end() }
    guests = []
    SystemPath.withCString(path) { _ = unlink($0) }
  }

  /// Whoever connects sits down only once it says so: another program may just look whether we live.
  private func receive(_ socket: LocalSocket) {
    guard socket.isOfThisUser, guests.count < Self.guestLimit else { return socket.end() }
    guests.append(JuryGuest(socket))
  }

  private func seat(_ guest: JuryGuest, _ session: LiveSession) {
    let free = (1...Self.guestLimit).first { seat in !guests.contains { $0.seat == seat } }
    guard let seat = free else { return }
    guest.seat = seat
    let fact = TableFact.joined(seat: seat)
    if session.perform(.table(fact), by: .jury) { session.tellOfTable(fact) }
    guest.send(
      TableLine.hello(
        seat: seat, sessionID: sessionID, lastSequence: session.journal.lastSequence
      ).bytes)
  }

  private func hear(_ guest: JuryGuest, _ session: LiveSession) {
    for line in guest.lines() {
      guard guest.seat != nil else {
        if TableLine.isJoin(line) { seat(guest, session) }
        continue
      }
      let criterion =
        offered?.questions.first?.criterionID
        ?? session.state.plan.criteria.first?.id
      guard let message = WishLine(line, criterionID: criterion) else {
        guest.send(TableLine.refused(id: WishLine.id(of: line), .unreadable).bytes)
        continue
      }
      guest.send(reply(to: message, session).bytes)
    }
  }

  private func reply(to message: WishLine, _ session: LiveSession) -> TableLine {
    let intent = session.desk.intent(
      of: message.wish, seen: message.seen, in: session.state,
      offered: offered?.questions ?? [])
    switch intent {
    case .failure(let failure): return .refused(id: message.id, failure.refusal)
    case .success(let intent):
      return session.perform(intent, by: .jury)
        ? .taken(id: message.id) : .refused(id: message.id, .notNow)
    }
  }

  /// Everything new to everybody; the draw's next questions where the oral has moved on.
  private func tell(_ session: LiveSession) {
    let guests = guests.filter { $0.seat != nil }
    guard !guests.isEmpty else { return }
    let turn = session.desk.turnSequence
    var offerLine: [UInt8] = []
    if offered?.turn != turn {
      offered = (turn, session.upcoming(Self.offeredCount))
    }
    let texts = ReasonTexts(language: language)
    for guest in guests {
      let news = session.journal.bytes(from: guest.toldBytes)
      if !news.isEmpty {
        guest.send(Array(news))
        guest.toldBytes += news.count
        guest.send(TableLine.now(milliseconds: session.nowMilliseconds).bytes)
      }
      if guest.offeredTurn != turn {
        if offerLine.isEmpty {
          offerLine = TableLine.offered((offered?.questions ?? []).map { offer($0, texts) }).bytes
        }
        guest.send(offerLine)
        guest.offeredTurn = turn
      }
      guest.flush()
    }
  }

  private func offer(_ question: Question, _ texts: ReasonTexts) -> OfferedQuestion {
    OfferedQuestion(
      id: question.id, criterionID: question.criterionID, text: question.text,
      reason: texts.reason(question.reason), goodAnswer: question.goodAnswer)
  }

  /// Takes leave of those who are gone, or who do not read.
  private func release(_ session: LiveSession) {
    for guest in guests where guest.isGone {
      guest.socket.end()
      guard let seat = guest.seat else { continue }
      let fact = TableFact.left(seat: seat)
      if session.perform(.table(fact), by: .jury) { session.tellOfTable(fact) }
    }
    let count = guests.count
    guests.removeAll(where: \.isGone)
    // The others see who left.
    if guests.count < count { tell(session) }
  }
}

/// One person at the table, by the connection of their program.
final class JuryGuest {
  let socket: LocalSocket
  /// Counted from 1; `nil` before it has sat down.
  var seat: Int?
  /// How much of the journal was told.
  var toldBytes = 0
  /// The turn after which the draw's next questions were told.
  var offeredTurn: Int?
  private(set) var isGone = false
  private var line: [UInt8] = []
  private var outgoing: [UInt8] = []

  /// Whoever lets so much wait does not read.
  private static let unreadLimitBytes = 8_388_608

  init(_ socket: LocalSocket) { self.socket = socket }

  /// The whole lines that have come.
  func lines() -> [[UInt8]] {
    guard let bytes = socket.read() else {
      isGone = true
      return []
    }
    var lines: [[UInt8]] = []
    for byte in bytes {
      if byte != 0x0A {
        line.append(byte)
      } else {
        if !line.isEmpty { lines.append(line) }
        line = []
      }
    }
    // No wish is as long, and nobody is waited for who writes without end.
    if line.count > WishLine.limitBytes { isGone = true }
    return lines
  }

  func send(_ bytes: [UInt8]) {
    outgoing += bytes
    if outgoing.count > Self.unreadLimitBytes { isGone = true }
  }

  /// Writes as much as is taken now.
  func flush() {
    while !outgoing.isEmpty, !isGone {
      guard let count = socket.write(outgoing[...]) else {
        isGone = true
        return
      }
      if count == 0 { return }
      outgoing.removeFirst(count)
    }
  }
}
