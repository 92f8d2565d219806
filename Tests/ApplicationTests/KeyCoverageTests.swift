import Frames
import Screens
import TestSupport
import Testing

@testable import Application

/// Every key of every place does something: it changes what is shown or ends the program.
@Suite struct KeyCoverageTests {
  /// The keys that lead from the home screen to a place in which the commands of a context act.
  private static func way(to context: KeyContext) -> [Key] {
    switch context {
    case .list: [.enter, .character("e")]
    case .reader: [.enter, .character("?")]
    case .presentation: Run.toOral
    case .exchange: Run.toOral + Run.endSlot
    case .debrief: Run.wholeOral
    case .answers: Run.wholeOral + [.tab]
    case .drill: [.down, .enter, .enter, .character(" ")]
    case .replay: history + [.enter]
    case .history: history
    case .examCard: [.enter]
    case .ficheChoice: [.enter, .enter]
    // A class has a test of its own (`ClassScreenTests`).
    case .importOffer, .jury, .classList: []
    case .reviewList: [.down, .down, .down, .enter]
    case .review: [.down, .down, .down, .enter, .enter]
    case .cards: [.down, .down, .down, .enter, .enter, .character("c")]
    }
  }

  private static let history: [Key] = [.down, .down, .down, .down, .down, .enter]

  /// The questions come behind the sections.
  private static let lastCard = Array(repeating: Key.right, count: 40)

  /// What must have happened before a command can do anything.
  private static func preparation(_ command: Command, in context: KeyContext) -> [Key] {
    switch command {
    case .lineUp, .toStart: context == .replay ? [.character("G")] : [.down, .down]
    case .pageUp: [.pageDown]
    case .toEnd: context == .replay ? [.character("g")] : []
    case .open: context == .replay ? [.character("e")] : []
    case .toTenth, .goToSection: [.character("G")]
    case .slower: [.character("+")]
    case .undo:
      switch context {
      case .exchange: [.character("4")]
      case .drill: [.character(" "), .character("4")]
      case .cards: lastCard + [.character("o"), .character("4")]
      default: [.character("m")]
      }
    case .stepBackInOral: [.character(" "), .character(" ")]
    case .rate: context == .cards ? lastCard : []
    case .followUp, .skip, .startSpeaking, .showReason, .repeatQuestion: []
    case .nextMatch, .previousMatch:
      [.character("/"), .character("e"), .enter, .character("n"), .character("n")]
    case .stepBack, .previousEvent: [.character("G")]
    case .sectionBack: [.tab, .tab]
    case .previousCard: [.right]
    case .openAnswer: []
    case .acceptLevel: [.character(" ")]
    case .nextSection, .nextQuestion, .showTimeOfDay, .nextAnswer, .previousAnswer, .tickElement,
      .transcribe,
      .nextTic, .previousTic,
      .endSlot, .setMarker, .takeNote, .pause, .adoptTiming,
      .playOrHold, .stepForward, .nextEvent, .faster, .toOverrun, .shortenIdle, .mute, .nextPause,
      .eventList, .replay, .openDebrief, .compare, .changeSort, .moveToTrash, .showClassFigures,
      .choose,
      .search, .lineDown, .pageDown, .back, .otherExam, .showLeftOut, .showCoverage, .readOn,
      .sectionForward, .importDocuments, .chooseFolder, .showFindings, .showCards, .editFiche,
      .revealAccess,
      .turnCard, .nextCard, .typeQuestion, .markHesitation, .markDigression, .markGoodExample,
      .help, .leave, .showLinks, .copyAddress:
      []
    }
  }

  private static let pairs: [(Command, KeyContext)] = Command.allCases.flatMap { command in
    KeyContext.allCases.filter { command.contexts.contains($0) }.map { (command, $0) }
  }

  /// Files left out, documents to import and times to adopt from fiches on disk have tests of their own.
  private static let shownElsewhere: [Command] = [.showLeftOut, .importDocuments, .adoptTiming]

  /// Places that no key leads to from the home screen.
  private static let elsewhere: [KeyContext] = [.importOffer, .jury, .classList]

  @Test func noKeyIsDead() throws {
    let run = try Run()
    try run.press(Run.wholeOral + [.escape])
    var dead: [String] = []
    for (command, context) in Self.pairs
    where !Self.shownElsewhere.contains(command) && !Self.elsewhere.contains(context) {
      let before = Self.way(to: context) + Self.preparation(command, in: context)
      let display = try run.press(before, last: command.keys[0])
      // An oral that is left open would be offered first on the home screen of the next run.
      try run.removeUnfinished()
      if display.lastText == display.markedText, display.frames.count > display.markedCount {
        dead.append("\(command) in \(context): \(command.keys[0])\n\(display.lastText)")
      }
    }
    #expect(dead.isEmpty, "\(dead.joined(separator: "\n"))")
  }

  /// Each way leads to its place, where a key that means nothing is seen to be dead.
  @Test(arguments: KeyContext.allCases.filter { !elsewhere.contains($0) })
  func aDeadKeyIsRecognised(_ context: KeyContext) throws {
    let run = try Run()
    try run.press(Run.wholeOral + [.escape])
    let display = try run.press(Self.way(to: context), last: .character("&"))
    #expect(display.frames.count > display.markedCount)
    #expect(display.lastText == display.markedText)
  }

  /// Files that are no fiches are told of where there are some.
  @Test(arguments: [KeyContext.ficheChoice, .reviewList])
  func theFilesLeftOutAreShown(_ context: KeyContext) throws {
    var run = try Run()
    let fiches = try TemporaryFolder()
    for name in ["supervision", "segmentation-reseau"] {
      try fiches.write(Repository.text(of: "fiches/\(name).md"), to: "\(name).md")
    }
    try fiches.write([0, 1, 2, 0, 3], to: "photo.md")
    run.fichePaths = [fiches.path]
    let display = try run.press(Self.way(to: context) + [.character("f")])
    #expect(display.lastText.contains("photo.md"))
  }
}
