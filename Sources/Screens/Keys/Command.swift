import ExamModel
import Frames

/// Everything a key can ask for.
///
/// This list is the source of bindings, hints, help and the README.
package enum Command: String, Sendable, CaseIterable {
  // Rehearsal.
  case nextSection
  case nextQuestion
  case stepBackInOral
  case endSlot
  case rate
  case followUp
  case skip
  case startSpeaking
  case showReason
  case setMarker
  case takeNote
  case undo
  case pause
  // Debrief.
  case adoptTiming
  // Replay.
  case playOrHold
  case stepBack
  case stepForward
  case previousEvent
  case nextEvent
  case faster
  case slower
  case toTenth
  case toOverrun
  case nextMatch
  case previousMatch
  case shortenIdle
  case eventList
  // History.
  case replay
  case openDebrief
  case compare
  case changeSort
  case moveToTrash
  // Lists and readers.
  case open
  case choose
  case lineUp
  case lineDown
  case pageUp
  case pageDown
  case toStart
  case toEnd
  case search
  case back
  case otherExam
  case showLeftOut
  // Review of a fiche.
  case showCoverage
  case readOn
  case sectionForward
  case sectionBack
  case goToSection
  case showFindings
  case showCards
  case editFiche
  case revealAccess
  case turnCard
  case nextCard
  case previousCard
  case openAnswer
  // Everywhere.
  case help
  case leave

  /// The keys, the first one being the one that hints name.
  package var keys: [Key] {
    switch self {
    case .nextSection, .nextQuestion: [.character(" "), .pageDown, .right]
    case .stepBackInOral: [.pageUp, .left]
    case .choose, .playOrHold: [.character(" ")]
    case .endSlot, .open, .replay: [.enter]
    case .rate: "123456789".map { .character($0) }
    case .followUp: [.character("r")]
    case .skip: [.character("s")]
    case .startSpeaking: [.character("a")]
    case .showReason: [.character("w")]
    case .setMarker: [.character("m")]
    case .takeNote: [.character("n")]
    case .undo: [.character("u")]
    case .pause: [.character("p")]
    case .adoptTiming: [.character("w")]
    case .stepBack: [.left]
    case .stepForward: [.right]
    case .previousEvent: [.character("[")]
    case .nextEvent: [.character("]")]
    // The same key without Shift on many keyboards.
    case .faster: [.character("+"), .character("=")]
    case .slower: [.character("-")]
    case .toTenth: "0123456789".map { .character($0) }
    case .toOverrun: [.character("o")]
    case .nextMatch: [.character("n")]
    case .previousMatch: [.character("N")]
    case .shortenIdle: [.character("i")]
    case .eventList: [.character("e")]
    case .openDebrief: [.character("b")]
    case .compare: [.character("c")]
    case .changeSort: [.character("t")]
    case .moveToTrash: [.character("d")]
    case .lineUp: [.up, .character("k")]
    case .lineDown: [.down, .character("j")]
    case .pageUp: [.pageUp]
    case .pageDown: [.pageDown]
    case .toStart: [.character("g"), .home]
    case .toEnd: [.character("G"), .end]
    case .search: [.character("/")]
    case .back: [.escape, .character("q")]
    case .otherExam: [.character("e")]
    case .showLeftOut: [.character("f")]
    case .showCoverage: [.character("t")]
    case .readOn, .turnCard: [.character(" ")]
    case .sectionForward: [.tab, .character("]")]
    case .sectionBack: [.backTab, .character("[")]
    case .goToSection: "123456789".map { .character($0) }
    case .showFindings: [.character("f")]
    case .showCards: [.character("c")]
    case .editFiche: [.character("e")]
    case .revealAccess: [.character("x")]
    case .nextCard: [.right]
    case .previousCard: [.left]
    case .openAnswer: [.character("o")]
    case .help: [.character("?")]
    case .leave: [.character("q")]
    }
  }

  package var contexts: [KeyContext] {
    switch self {
    case .nextSection: [.presentation]
    case .nextQuestion, .rate, .followUp, .skip, .startSpeaking, .showReason: [.exchange]
    case .stepBackInOral, .endSlot, .setMarker, .takeNote, .undo, .pause:
      [.presentation, .exchange]
    case .adoptTiming: [.debrief]
    case .playOrHold, .stepBack, .stepForward, .previousEvent, .nextEvent, .faster, .slower,
      .toTenth, .toOverrun, .shortenIdle, .eventList:
      [.replay]
    case .replay, .openDebrief, .compare, .changeSort, .moveToTrash: [.history]
    case .nextMatch, .previousMatch: [.replay, .review]
    case .open: [.list, .replay]
    case .choose: [.list]
    case .search: [.review, .replay, .history]
    case .lineUp, .lineDown, .pageUp, .pageDown: [.list, .reader]
    case .toStart, .toEnd, .back: [.list, .reader, .replay]
    case .otherExam: [.examCard]
    case .showLeftOut: [.ficheChoice, .reviewList]
    case .showCoverage: [.reviewList]
    case .readOn, .sectionForward, .sectionBack, .goToSection, .showFindings: [.review]
    case .showCards, .editFiche, .revealAccess: [.review, .cards]
    case .turnCard, .nextCard, .previousCard, .openAnswer: [.cards]
    case .help: KeyContext.allCases
    case .leave: [.presentation, .exchange]
    }
  }

  /// The command of a key in a place.
  package static func matching(_ key: Key, in context: KeyContext) -> Command? {
    let key = key.plain
    return allCases.first { $0.contexts.contains(context) && $0.keys.contains(key) }
      ?? context.base.flatMap { matching(key, in: $0) }
  }
}
