import Frames
import Screens
import Terminal
import TestSupport
import Testing

@testable import Application

/// While something takes long, keys and signals are answered; what is slow here is a thread that a
/// gate holds up.
@Suite struct BesideTests {
  private let gate = Gate()
  private let run: Run

  init() throws { run = try Run() }

  private func application(
    _ script: [MemoryDisplay.Step]
  ) throws -> (Application, MemoryDisplay) {
    let display = MemoryDisplay(size: run.size, script: script)
    let application = Application(
      display: display, ringsBell: false, navigator: try run.navigator(),
      first: MessageScreen(lines: ["avant"]), patienceMilliseconds: 0)
    return (application, display)
  }

  @Test func escapeLeavesWhileItGoesOn() throws {
    let (application, display) = try application([
      .wake(.timeout), .wake(.input([.key(.escape), .key(.character("x"))])),
    ])
    let gate = gate
    var isDone = false
    application.beside(
      .fiches,
      prepare: { _ in
        gate.wait()
        return nil
      }
    ) { _ in isDone = true }
    #expect(!isDone)
    #expect(application.stack.top is MessageScreen)
    #expect(application.held == [.key(.character("x"))])
    #expect(display.frames.count == 2)
    #expect(display.lastText.contains("Lecture des fiches…"))
    gate.open()
  }

  @Test func otherKeysAreForTheScreenThatComes() throws {
    let gate = gate
    let (application, _) = try application([
      .wake(.input([.key(.down)])), .act { gate.open() }, .readable,
    ])
    application.beside(
      .sessions,
      prepare: { navigator in
        gate.wait()
        return navigator.screen(for: .examList)
      }
    ) { screen in
      if let screen { application.stack.push(screen) }
    }
    #expect(application.stack.top is ExamListScreen)
    #expect(application.held == [.key(.down)])
  }

  @Test func aSignalEndsTheProgramWhileItGoesOn() throws {
    let (application, _) = try application([.wake(.ending(signal: 2))])
    let gate = gate
    application.beside(
      .session,
      prepare: { _ in
        gate.wait()
        return nil
      }
    ) { _ in }
    #expect(application.run() == 130)
    gate.open()
  }

  /// What the other thread has read is there for the screens that follow.
  @Test func whatWasReadIsKept() throws {
    let (application, _) = try application([])
    application.beside(
      .fiches,
      prepare: { navigator in
        _ = navigator.desk.collection()
        return nil
      }
    ) { _ in }
    // Nothing more is read: a listing of sessions that was prepared is used once only.
    #expect(application.navigator.archive.listed == nil)
    #expect(application.navigator.desk.progress == nil)
  }

  /// The whole program with no patience at all: each screen comes when it is ready, with the keys that
  /// were typed meanwhile.
  @Test func theProgramBeginsWithWhatIsRead() throws {
    let display = MemoryDisplay(
      size: run.size, script: [.readable, .wake(.input([.key(.character("q"))]))])
    let status = Application(
      display: display, ringsBell: false, navigator: try run.navigator(), first: nil,
      patienceMilliseconds: 0, opening: { $0.carryOut(.open(.history)) }
    ).run()
    #expect(status == 0)
    #expect(display.lastText.contains("Séances passées"))
  }
}
