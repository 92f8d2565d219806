import ExamModel
import Frames

/// Everything a key can ask for.
///
/// This list, with a row of `Command+Rows.swift` for each, is the source of bindings, hints, help,
/// manual and README.
package enum Command: Int, Sendable, CaseIterable {
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
  case repeatQuestion
  case setMarker
  case takeNote
  case undo
  case pause
  case showTimeOfDay
  // The jury at the table.
  case typeQuestion
  case markHesitation
  case markDigression
  case markGoodExample
  // Debrief and drill.
  case adoptTiming
  case nextAnswer
  case previousAnswer
  case transcribe
  case tickElement
  case acceptLevel
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
  case nextTic
  case previousTic
  case nextMatch
  case previousMatch
  case shortenIdle
  case mute
  case nextPause
  case eventList
  // History.
  case replay
  case openDebrief
  case compare
  case changeSort
  case moveToTrash
  // Class.
  case showClassFigures
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
  case importDocuments
  case chooseFolder
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
  case showLinks
  case copyAddress
  case openAnswer
  // Everywhere.
  case help
  case leave

  /// The keys, the first one being the one that hints name.
  package var keys: [Key] { row.keys }

  /// Where the keys hold.
  package var contexts: [KeyContext] { row.contexts }

  /// The commands of each place, both in their order; made once.
  private static let commandsOfPlaces = KeyContext.allCases.map { context in
    allCases.filter { $0.contexts.contains(context) }
  }

  /// The commands whose keys hold in a place itself, without those of its base.
  static func commands(in context: KeyContext) -> [Command] { commandsOfPlaces[context.rawValue] }

  /// The command of a key in a place.
  package static func matching(_ key: Key, in context: KeyContext) -> Command? {
    let key = key.plain
    return commands(in: context).first { $0.keys.contains(key) }
      ?? context.base.flatMap { matching(key, in: $0) }
  }
}
