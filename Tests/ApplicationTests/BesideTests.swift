import ExamModel
import FicheLibrary
import Frames
import Parallel
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

  /// A fiche that takes long to read, as on a folder that a network brings: the program is there
  /// already, answers keys, and tells what is wrong with the fiches once it knows.
  @Test func theFichesThatWereNamedAreLookedAtBesideTheLoop() throws {
    for isThere in [true, false] {
      let gate = Gate()
      var run = try Run()
      let pages = try TemporaryFolder()
      if isThere { try pages.write("# Deux\n\n## Contexte\n\nUn lycée.\n", to: "deux.md") }
      run.fichePaths = [pages.path]
      let navigator = try run.navigator()
      let looking = navigator.startWork { fork in
        gate.wait()
        fork.lookAtFiches(for: .reviewList)
        return nil
      }
      let display = MemoryDisplay(
        size: run.size,
        script: [
          .wake(.input([.key(.down)])), .mark, .act { gate.open() }, .readable, .readable,
          .wake(.input([.key(.character("q"))])),
        ])
      let application = Application(
        display: display, ringsBell: false, navigator: navigator, first: nil,
        patienceMilliseconds: 0,
        opening: { application in
          application.goOn(with: looking, telling: .fiches) { _ in application.begin(.reviewList) }
        })
      #expect(application.run() == 0)
      #expect(display.markedText.contains("Lecture des fiches…"))
      #expect((application.failure == nil) == isThere)
      if isThere { #expect(display.lastText.contains("Deux")) }
    }
  }

  /// An import answers keys while a document is read; nothing is written of one that is left.
  @Test func aDocumentIsReadBesideTheLoop() throws {
    let documents = try TemporaryFolder()
    try documents.write(
      "<html><body><h1>Bascule</h1><h2>Contexte</h2><p>Une mairie.</p></body></html>",
      to: "bascule.html")
    let path = documents.path + "/bascule.html"
    let screen = ImportScreen(documents: [ImportableDocument(path: path, below: "")])
    let navigator = try run.navigator()
    let gate = gate
    var application: Application?
    let slowly = {
      let intake = navigator.intake(to: nil)
      let work = BackgroundWork { _ in
        gate.wait()
        return intake.read(path)
      }
      application?.reading = DocumentBeingRead(path: path, intake: intake, work: work)
    }
    func play(_ script: [MemoryDisplay.Step]) -> MemoryDisplay {
      let display = MemoryDisplay(size: run.size, script: script)
      let made = Application(
        display: display, ringsBell: false, navigator: navigator, first: screen,
        patienceMilliseconds: 0)
      application = made
      _ = made.run()
      return display
    }
    let enter = MemoryDisplay.Step.wake(.input([.key(.enter)]))
    let left = play([enter, .act(slowly), .wake(.timeout), .wake(.input([.key(.escape)])), enter])
    #expect(left.frames.contains { $0.text.joined().contains("bascule.html") })
    #expect(documents.names() == ["bascule.html"])
    gate.open()
    let read = play([enter, .act(slowly), .wake(.repaint), .readable, enter])
    #expect(documents.names() == ["bascule.html", "bascule.md"])
    #expect(read.frames.contains { $0.text.joined().contains("Bascule") })
  }

  /// The cards of a review are brought beside the loop, with what memory holds of them.
  @Test func theCardsOfAReviewAreBroughtBesideTheLoop() throws {
    let navigator = try run.navigator()
    let display = MemoryDisplay(
      size: run.size, script: [.wake(.input([.key(.character("c"))])), .readable])
    let application = Application(
      display: display, ringsBell: false, navigator: navigator,
      first: navigator.reviewScreen(id: nil), patienceMilliseconds: 0)
    application.carryOut(.bringQuestions)
    #expect(application.held == [.key(.character("c"))])
    #expect(display.frames.contains { $0.text.joined().contains("Lecture des séances…") })
    #expect((application.stack.top as? ReviewScreen)?.holdsQuestions == true)
    #expect(navigator.preparedCards == nil)
  }

  /// Home looks for an oral to take up whenever one is back on it; a key that comes meanwhile is for the
  /// home that follows, whether reading took long or not.
  @Test func aKeyWhileHomeIsReadAnewIsForHome() throws {
    let navigator = try run.navigator()
    let display = MemoryDisplay(
      size: run.size,
      script: [
        .wake(.input([.key(.escape)])), .wake(.input([.key(.down)])), .readable,
        .wake(.input([.key(.character("q"))])),
      ])
    let application = Application(
      display: display, ringsBell: false, navigator: navigator, first: navigator.homeScreen(),
      patienceMilliseconds: 0)
    application.stack.push(MessageScreen(lines: ["au-dessus"]))
    #expect(application.run() == 0)
    #expect(display.lastText.contains("▸ ") && !display.lastText.contains("▸ Répéter"))
  }
}
