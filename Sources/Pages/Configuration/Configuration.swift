import ExamModel

/// What the person wrote into `config.yaml`, each value as far as it can be used.
package struct Configuration: Hashable, Sendable {
  /// The keys that there are, by the name that stands in the file.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case exam
    case examDate = "exam_date"
    case fiches
    case jury
    case language
    case drillMinutes = "drill_minutes"
    case voice
    case mouse
    case links
    case record
    case recorder
    case player
    case pack
    case transcriber
    case juryProgram = "jury_program"

    /// Whether this version does anything with it; a configuration may be older or newer than a program.
    package var isUsed: Bool {
      switch self {
      case .exam, .examDate, .fiches, .jury, .language, .drillMinutes, .voice, .mouse, .links,
        .record, .recorder, .player, .pack, .transcriber:
        true
      case .juryProgram: false
      }
    }
  }

  /// An exam's id, or the file of its page.
  package var exam: String?
  package var examDate: CalendarDay?
  /// Folders or files, as they were written.
  package var fiches: [String] = []
  /// The name of a jury, as it was written.
  package var jury: String?
  package var language: Language?
  /// Minutes that a day's drill may take.
  package var drillMinutes: Int?
  /// The command line of a program that speaks; `nil` for none.
  package var voice: String?
  /// Whether the mouse is the program's.
  package var mouse: Bool?
  /// Whether links are made that the terminal itself can follow; `nil` where that is known of it.
  package var links: Bool?
  /// Whether orals are recorded: `off`, `on` or `measures`, as it was written.
  package var record: String?
  /// The command line of a program that records; `nil` for what the machine has.
  package var recorder: String?
  /// Whether sound is packed after an oral; `nil` where nothing was said of it, which is to say yes.
  package var pack: Bool?
  /// The command line of a program that plays sound, or `auto` or `off`, as it was written.
  package var player: String?
  /// The command line of a program that turns sound into words.
  package var transcriber: String?
  /// The command line of a program that plays the jury.
  package var juryProgram: String?
  /// The line of each key that is there, counted from 1.
  package var lines: [Key: Int] = [:]
  /// What cannot be used, with its line; nothing of it stops the program.
  package var findings: [Finding] = []

  /// A drill shorter than one answer asks nothing, and nobody drills for half a day.
  package static let drillMinutesRange = 2...120
  package static let defaultDrillMinutes = 15

  package init() {}
}
