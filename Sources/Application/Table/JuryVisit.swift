import ExamModel
import JuryTable
import Screens
import SessionEngine
import Terminal
import Wording

/// `oralblanc jury`: joins a running oral from another terminal, shows it and sends what is wished.
package struct JuryVisit {
  private let choices: ProgramChoices
  private let socket: LocalSocket

  /// How long the first lines may take: they are there as soon as the candidate's program wakes up, which
  /// on a busy machine takes seconds.
  private static let greetingMilliseconds = 10_000

  /// Finds the oral.
  ///
  /// - Parameter session: its id; `nil` for the only one there is.
  /// - Throws: `ProgramFailure.table` where there is none, or more than one.
  package init(_ choices: ProgramChoices, session: String?) throws(ProgramFailure) {
    self.choices = choices
    let folders =
      TablePlace.folders(in: .process) + (choices.dataFolder.map { [$0 + "/run"] } ?? [])
    let open = TablePlace.sockets(in: folders)
      .filter { session == nil || $0.id == session }
      .compactMap { id, path in LocalSocket.connected(to: path).map { (id, $0) } }
    guard let (_, socket) = open.first, open.count == 1 else {
      for (_, socket) in open { socket.end() }
      throw .table(open.isEmpty ? .noOral(session) : .several(open.map(\.0)))
    }
    self.socket = socket
  }

  /// Runs until the person leaves; the oral goes on without them.
  package func run() throws {
    defer { socket.end() }
    var client = JuryClient()
    var offered: [JuryChoice] = []
    guard greet(&client, &offered), let state = client.state else {
      throw ProgramFailure.table(.noAnswer)
    }
    if let charset = Surroundings.process.foreignCharset {
      throw ProgramFailure.terminal(.otherCharset(charset))
    }
    let terminal: Terminal
    do {
      terminal = try Terminal(isColored: choices.isColored)
    } catch {
      throw ProgramFailure.terminal(error)
    }
    var screen = JuryScreen(state: state, seat: client.seat)
    screen.offer(offered)
    let status = JuryLoop(
      terminal: terminal, socket: socket, language: choices.language, client: client,
      screen: screen
    ).run()
    terminal.stop()
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  /// Waits for the journal and for what the clock shows.
  private func greet(_ client: inout JuryClient, _ offered: inout [JuryChoice]) -> Bool {
    guard socket.write(TableLine.join[...]) == TableLine.join.count else { return false }
    let clock = SessionClock()
    while client.state == nil || client.lastSequence == 0 {
      let left = Self.greetingMilliseconds - clock.nowMilliseconds
      guard left > 0, socket.waits(milliseconds: left), let bytes = socket.read() else {
        return false
      }
      for news in client.take(bytes) {
        if case .offered(let questions) = news {
          offered = JuryLoop.choices(questions, client.state)
        }
      }
    }
    return true
  }
}
