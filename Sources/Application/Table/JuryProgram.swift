import ExamModel
import JuryTable
import SessionEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that plays the jury in a running oral: the child, and the talk with it.
///
/// Nothing waits for it: it is written to and read from whenever the run loop wakes up.
final class JuryProgram {
  /// Whether it runs where it sees nothing of the person's.
  let isSandboxed: Bool
  private var conversation: ProgramConversation
  private var child: TableChild?
  private let clock = SessionClock()

  /// How long the last words on an answer are waited for once the oral is over.
  private static let farewellMilliseconds = 400

  init(_ command: JuryProgramCommand, opening: ProgramOpening) {
    isSandboxed = command.isSandboxed
    conversation = ProgramConversation(opening, at: 0)
    child = TableChild(command.words, environment: command.environment)
    if child == nil { conversation.end() }
    talk()
  }

  deinit { child?.kill() }

  /// What to watch while a question is waited for; -1 for nothing.
  var descriptor: Int32 { child?.output ?? -1 }

  /// Reads what it has written, and writes what it takes.
  func talk() {
    guard let child else { return }
    if let bytes = child.read() {
      if !bytes.isEmpty { conversation.hear(bytes) }
    } else {
      conversation.end()
    }
    if !conversation.isSetAside { conversation.wrote(child.write(conversation.outgoing)) }
    guard conversation.isSetAside else { return }
    // Whoever is not listened to any more need not run on.
    child.kill()
    self.child = nil
  }

  /// What it wants asked where a question is due now.
  func offer(in state: SessionState) -> QuestionOffer {
    conversation.offer(in: state, at: clock.nowMilliseconds)
  }

  /// How long it is worth waiting for the question that is due.
  func waitMilliseconds(in state: SessionState) -> Int {
    conversation.deadline(in: state).map { max(0, $0 - clock.nowMilliseconds) + 1 } ?? 0
  }

  /// Goes on with the session; returns what is to be kept of it.
  func follow(_ state: SessionState, upcoming: (Int) -> [Question]) -> [TableFact] {
    talk()
    conversation.follow(state, at: clock.nowMilliseconds, upcoming: upcoming)
    talk()
    return conversation.takeFacts()
  }

  /// The oral is over: takes its last words, and leave of it.
  func end() -> [TableFact] {
    let end = clock.nowMilliseconds + Self.farewellMilliseconds
    while conversation.isCommenting, let child {
      let left = end - clock.nowMilliseconds
      guard left > 0 else { break }
      var watched = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
      poll(&watched, 1, Int32(clamping: left))
      talk()
    }
    conversation.sayGoodbye()
    talk()
    child?.end()
    child = nil
    return conversation.takeFacts()
  }
}
