import ExamModel

/// What the person wrote into `config.yaml`, each value as far as it can be used.
///
/// Its preferences are read as its own members.
@dynamicMemberLookup
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
    case juryNetwork = "jury_network"
  }

  /// What an option on the command line says as well.
  package var preferences = Preferences()
  package var language: Language?
  /// The line of each key that is there, counted from 1.
  package var lines: [Key: Int] = [:]
  /// What cannot be used, with its line; nothing of it stops the program.
  package var findings: [Finding] = []

  /// A drill shorter than one answer asks nothing, and nobody drills for half a day.
  package static let drillMinutesRange = 2...120
  package static let defaultDrillMinutes = 15

  package init() {}

  package subscript<Value>(dynamicMember member: WritableKeyPath<Preferences, Value>) -> Value {
    get { preferences[keyPath: member] }
    set { preferences[keyPath: member] = newValue }
  }
}
