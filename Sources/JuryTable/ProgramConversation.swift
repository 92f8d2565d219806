import ExamModel
import JSONText
import SessionEngine

/// The talk with a program that plays the jury: bytes in, bytes and facts out.
///
/// It is asked for a question as soon as the one before it was asked, so that it thinks while the
/// candidate answers. Nothing that it says is believed, and nothing waits for it longer than
/// `deadlineMilliseconds`: where no fit question has come, the draw's is asked. Instants are
/// milliseconds of any clock that never stands still.
package struct ProgramConversation: Sendable {
  /// The longest that anybody waits for a question, counted from when it was asked for.
  package static let deadlineMilliseconds = 1500
  /// So many faults in a row and it is set aside.
  static let faultLimit = 2
  /// A line beyond this is none.
  static let lineLimitBytes = 65_536
  /// What it may write between two requests.
  static let allowanceBytes = 262_144
  /// What may wait for it to read.
  static let unreadLimitBytes = 1_048_576
  /// How long it may take to start and tell its name.
  static let greetingMilliseconds = 10_000
  /// How long it may take to read the fiches after that.
  static let preparationMilliseconds = 60_000
  static let commentLimit = 600

  /// What is to be written to the program.
  package private(set) var outgoing: [UInt8] = []
  /// Whether it was given up for this oral.
  package private(set) var isSetAside = false
  private var facts: [TableFact] = []
  private var line: [UInt8] = []
  private var heardBytes = 0
  private var nextID = 1
  private var pending: [Int: Pending] = [:]
  private var faultsInARow = 0
  /// What it told that it can; `nil` for everything.
  private var methods: Set<String>?
  private var ready: (turn: Turn, question: Question)?
  /// The turn that it was last asked about, or has failed.
  private var askedTurn: Turn?
  /// How many answers it was given to comment.
  private var commentedCount = 0

  private struct Pending: Hashable, Sendable {
    var request: ProgramRequest
    var sentMilliseconds: Int
  }

  /// What it is told once it has told its name; `nil` afterwards.
  private var unsentFiches: JSONValue?

  /// Greets the program.
  package init(_ opening: ProgramOpening, at now: Int) {
    unsentFiches = opening.prepare
    send(.hello, opening.hello, at: now)
  }

  // MARK: Bytes

  /// So many bytes of `outgoing` were taken.
  package mutating func wrote(_ count: Int) { outgoing.removeFirst(count) }

  /// Takes what it wrote.
  package mutating func hear(_ bytes: [UInt8]) {
    heardBytes += bytes.count
    for byte in bytes where !isSetAside {
      if byte == 0x0A {
        let whole = line
        line = []
        if !whole.isEmpty { take(whole) }
      } else {
        line.append(byte)
      }
      if line.count > Self.lineLimitBytes { setAside(.tooMuch) }
    }
    if heardBytes > Self.allowanceBytes { setAside(.tooMuch) }
  }

  /// It ended, or could not be started.
  package mutating func end() { setAside(.ended) }

  // MARK: The oral

  /// What happened since it was last asked for, to be kept in the journal.
  package mutating func takeFacts() -> [TableFact] {
    defer { facts = [] }
    return facts
  }

  /// Goes on with the session: asks for the next question, and for words on answers that are over.
  ///
  /// - Parameter upcoming: what the draw would ask next; asked only where it is needed.
  package mutating func follow(
    _ state: SessionState, at now: Int, upcoming: (Int) -> [Question]
  ) {
    guard !isSetAside else { return }
    let turn = Turn(after: state)
    if let ready, ready.turn != turn {
      if state.questions.last?.question != ready.question {
        facts.append(.proposalDropped(text: ready.question.text))
      }
      self.ready = nil
    }
    dropOldTurns(state, turn, at: now)
    endPreparation(at: now)
    guard !isSetAside, isPending(.hello) == nil else { return }
    if let fiches = unsentFiches {
      unsentFiches = nil
      if wants("prepare") { send(.prepare, fiches, at: now) }
    }
    comment(on: state, at: now)
    guard let turn, turn != askedTurn, wants("propose"), !isSetAside else { return }
    let proposal = Proposal(in: state, offered: upcoming(Proposal.offeredCount))
    guard !proposal.criteria.isEmpty else { return }
    askedTurn = turn
    send(.propose(proposal, turn), proposal.params(turn, in: state), at: now)
  }

  /// What is to be asked where a question is due now.
  package func offer(in state: SessionState, at now: Int) -> QuestionOffer {
    guard !isSetAside, let turn = Turn(after: state) else { return .none }
    if let ready, ready.turn == turn {
      return .question(ready.question, inExchange: turn.exchange)
    }
    guard let asked = proposal(for: turn), now < asked.sentMilliseconds + Self.deadlineMilliseconds
    else { return .none }
    return .awaited(inExchange: turn.exchange)
  }

  /// Until when it is worth waiting for the question that is due.
  package func deadline(in state: SessionState) -> Int? {
    Turn(after: state).flatMap(proposal).map { $0.sentMilliseconds + Self.deadlineMilliseconds }
  }

  /// Whether words on an answer are on their way.
  package var isCommenting: Bool {
    !isSetAside
      && pending.values.contains { if case .comment = $0.request { true } else { false } }
  }

  /// Takes leave of it.
  package mutating func sayGoodbye() {
    if !isSetAside { outgoing += ProgramRequest.line(id: nil, method: "bye", params: nil) }
  }

  // MARK: Requests

  private mutating func send(_ request: ProgramRequest, _ params: JSONValue, at now: Int) {
    outgoing += ProgramRequest.line(id: nextID, method: request.method, params: params)
    pending[nextID] = Pending(request: request, sentMilliseconds: now)
    nextID += 1
    heardBytes = 0
    if outgoing.count > Self.unreadLimitBytes { setAside(.deaf) }
  }

  private func wants(_ method: String) -> Bool { methods?.contains(method) ?? true }

  private func proposal(for turn: Turn) -> (id: Int, sentMilliseconds: Int)? {
    pending.first { $0.value.request.turn == turn }.map { ($0.key, $0.value.sentMilliseconds) }
  }

  /// Of a turn that is over nothing is expected any more; where the draw had to ask, the program was late.
  private mutating func dropOldTurns(_ state: SessionState, _ turn: Turn?, at now: Int) {
    for (id, asked) in pending {
      guard let old = asked.request.turn, old != turn else { continue }
      pending[id] = nil
      let wasNeeded =
        state.questions.count > old.askedCount
        && state.questions[old.askedCount].askedBy == .candidate
        && now >= asked.sentMilliseconds + Self.deadlineMilliseconds
      // Whoever still reads the fiches is not late.
      if wasNeeded, !isPreparing(at: now) { fail(outgoing.isEmpty ? .late : .deaf) }
    }
  }

  private func isPending(_ request: ProgramRequest) -> Pending? {
    pending.values.first { $0.request == request }
  }

  /// Whether it may still be starting or reading the fiches, so that no question can be expected of it.
  private func isPreparing(at now: Int) -> Bool {
    if let hello = isPending(.hello) {
      return now < hello.sentMilliseconds + Self.greetingMilliseconds
    }
    guard let preparation = isPending(.prepare) else { return false }
    return now < preparation.sentMilliseconds + Self.preparationMilliseconds
  }

  /// It has had its time: who has told no name by now is no jury, who still reads is late.
  private mutating func endPreparation(at now: Int) {
    guard !isPreparing(at: now) else { return }
    if isPending(.hello) != nil { return setAside(outgoing.isEmpty ? .late : .deaf) }
    guard isPending(.prepare) != nil else { return }
    pending = pending.filter { $0.value.request != .prepare }
    fail(.late)
  }

  private mutating func comment(on state: SessionState, at now: Int) {
    guard wants("comment") else { return }
    let over = state.currentQuestion == nil ? state.questions.count : state.questions.count - 1
    while commentedCount < over, !isSetAside {
      let record = state.questions[commentedCount]
      if !record.isSkipped {
        let params: JSONValue = [
          "answer": .integer(commentedCount),
          "question": [
            "id": .string(record.question.id), "criterion": .string(record.question.criterionID),
            "text": .string(record.question.text),
          ],
          "answer_seconds": .integer(
            state.answerSeconds(of: record, at: state.lastEventMilliseconds)),
          "level": .optional(record.level),
        ]
        send(.comment(answer: commentedCount), params, at: now)
      }
      commentedCount += 1
    }
  }

  // MARK: Replies

  private mutating func take(_ line: [UInt8]) {
    guard let reply = try? JSONValue(parsing: line), case .object = reply,
      let id = reply["id"]?.integer
    else { return fail(.notAMessage, said: String(decoding: line.prefix(1600), as: UTF8.self)) }
    // An answer to what nobody waits for any more is no fault.
    guard let request = pending.removeValue(forKey: id)?.request else { return }
    let result = reply["error"] == nil ? reply["result"] : nil
    switch request {
    case .hello: greet(result)
    case .prepare: break
    case .propose(let proposal, let turn): take(result, for: proposal, turn)
    case .comment(let answer):
      guard let text = result?["text"]?.text else { return }
      let words = WrittenText.cut(text, to: Self.commentLimit)
      if !words.isEmpty { facts.append(.commented(answer: answer, text: words)) }
    }
  }

  private mutating func greet(_ result: JSONValue?) {
    guard let result, case .object = result else { return setAside(.declined) }
    let name = WrittenText.cut(result["name"]?.text ?? "", to: 60)
    let version = result["version"]?.text.map { WrittenText.cut($0, to: 20) }
    methods = result["methods"]?.elements.map { Set($0.compactMap(\.text)) }
    facts.append(.programJoined(name: name.isEmpty ? "?" : name, version: version))
  }

  private mutating func take(_ result: JSONValue?, for proposal: Proposal, _ turn: Turn) {
    guard let result else { return fail(.declined) }
    do {
      if let question = try proposal.question(result) { ready = (turn, question) }
      faultsInARow = 0
    } catch {
      fail(error.fault, said: error.said)
    }
  }

  // MARK: Faults

  private mutating func fail(_ fault: ProgramFault, said: String? = nil) {
    guard !isSetAside else { return }
    faultsInARow += 1
    isSetAside = faultsInARow >= Self.faultLimit
    let said = said.map { WrittenText.cut($0, to: 400) }
    facts.append(
      .programFailed(fault, said: said.flatMap { $0.isEmpty ? nil : $0 }, isSetAside: isSetAside))
    if isSetAside { forgetEverything() }
  }

  private mutating func setAside(_ fault: ProgramFault) {
    guard !isSetAside else { return }
    isSetAside = true
    facts.append(.programFailed(fault, said: nil, isSetAside: true))
    forgetEverything()
  }

  private mutating func forgetEverything() {
    outgoing = []
    line = []
    pending = [:]
    ready = nil
  }
}
