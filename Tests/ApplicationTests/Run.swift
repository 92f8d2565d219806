import ExamModel
import FicheLibrary
import Frames
import Screens
import SessionEngine
import SessionJournal
import TestSupport

@testable import Application

/// The program from its first screen to its end, on a display of memory and in a folder of its own.
struct Run {
  let folder: TemporaryFolder
  var language = Language.french
  var size = Size(columns: 80, rows: 24)
  var exam = ExamCatalog.exam(id: "e6-parcours")
  var fichePaths: [String] = []
  var mode = SessionMode.training

  init() throws { folder = try TemporaryFolder() }

  func navigator() throws -> Navigator {
    guard let exam else { throw Missing() }
    var options = SessionOptions(mode: mode)
    options.seed = 7
    return Navigator(
      desk: RehearsalDesk(exam: exam, options: options, fichePaths: fichePaths),
      archive: try SessionArchive(
        folder: folder.path("sessions"), otherFolder: folder.path), language: language,
      settings: ProgramSettings(path: folder.path("config.yaml")),
      drillSettings: DrillSettings(
        today: CalendarDay(year: 2027, month: 5, day: 3), examDate: nil, minutes: 15))
  }

  struct Missing: Error {}

  /// Starts at the home screen and presses these keys; the terminal is gone afterwards.
  @discardableResult
  func press(_ keys: [Key]) throws -> MemoryDisplay {
    try play(keys.map { .wake(.input([.key($0)])) })
  }

  /// Presses keys and then one more; the display marks what it showed before that one.
  func press(_ keys: [Key], last: Key) throws -> MemoryDisplay {
    try play(keys.map { .wake(.input([.key($0)])) } + [.mark, .wake(.input([.key(last)]))])
  }

  /// Removes the journals of sessions that were left before their end.
  func removeUnfinished() throws {
    for summary in try JournalFolder(path: folder.path("sessions")).list()
    where summary.session?.ending == nil {
      folder.remove("sessions/\(summary.id).jsonl")
    }
  }

  @discardableResult
  func play(_ script: [MemoryDisplay.Step]) throws -> MemoryDisplay {
    let navigator = try navigator()
    let display = MemoryDisplay(size: size, script: script)
    display.status = Application(
      display: display, ringsBell: true, navigator: navigator, first: navigator.homeScreen()
    ).run()
    return display
  }

  /// From the home screen to the oral, with what is proposed.
  static let toOral: [Key] = [.enter, .enter, .enter, .enter]
  /// Ends a slot that has time left.
  static let endSlot: [Key] = [.enter, .enter]
  /// A whole oral with levels, to its debrief.
  static let wholeOral: [Key] =
    toOral + endSlot + [.character(" "), .character("4")] + endSlot + endSlot
    + [.character("3")] + endSlot
}
