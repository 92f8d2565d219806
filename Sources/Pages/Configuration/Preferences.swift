import ExamModel

/// What a person says on the command line, or once and for all in `config.yaml`.
///
/// One of each, so that a new one is a member here, an option and a key, and no place has to copy it.
package struct Preferences: Hashable, Sendable {
  /// An exam's id, or the file of its page; `nil` for the usual one.
  package var exam: String?
  /// The day of the exam; `nil` where it is not known.
  package var examDate: CalendarDay?
  /// Folders or files, as they were written; empty for the bundled fiches.
  package var fiches: [String] = []
  /// The name of a jury, as it was written.
  package var jury: String?
  /// Minutes that a day's drill may take.
  package var drillMinutes: Int?
  /// The jury's voice: `auto`, `off` or the command line of a program that speaks; `nil` for none.
  package var voice: String?
  /// Whether the mouse is the program's.
  package var mouse: Bool?
  /// Whether links are made that the terminal itself can follow; `nil` where that is known of it.
  package var links: Bool?
  /// Whether orals are recorded, as it was written; `nil` where nothing was said of it.
  package var record: String?
  /// The command line of a program that records; `nil` for what the machine has.
  package var recorder: String?
  /// What plays sound: `auto`, `off` or the command line of a program; `nil` for `auto`.
  package var player: String?
  /// Whether sound is packed after an oral; `nil` where nothing was said of it, which is to say yes.
  package var pack: Bool?
  /// The command line of a program that turns sound into words; `nil` for none.
  package var transcriber: String?
  /// The command line of a program that plays the jury; `nil` for none.
  package var juryProgram: String?
  /// Whether that program may use the network, which its sandbox hides otherwise.
  package var juryNetwork: Bool?

  package init() {}

  /// These, with the others' values where nothing is said here.
  package func filled(from others: Preferences) -> Preferences {
    var filled = self
    filled.exam = exam ?? others.exam
    filled.examDate = examDate ?? others.examDate
    if fiches.isEmpty { filled.fiches = others.fiches }
    filled.jury = jury ?? others.jury
    filled.drillMinutes = drillMinutes ?? others.drillMinutes
    filled.voice = voice ?? others.voice
    filled.mouse = mouse ?? others.mouse
    filled.links = links ?? others.links
    filled.record = record ?? others.record
    filled.recorder = recorder ?? others.recorder
    filled.player = player ?? others.player
    filled.pack = pack ?? others.pack
    filled.transcriber = transcriber ?? others.transcriber
    filled.juryProgram = juryProgram ?? others.juryProgram
    filled.juryNetwork = juryNetwork ?? others.juryNetwork
    return filled
  }
}
