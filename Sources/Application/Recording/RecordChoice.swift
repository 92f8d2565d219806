/// What `--record` asks for.
enum RecordChoice: Equatable {
  case off
  /// The sound is kept beside the journal.
  case sound
  /// The sound is measured as it comes, and none is kept.
  case measures

  /// - Parameter text: a word of either language; `nil` for any other.
  init?(_ text: String) {
    switch text.lowercased() {
    case "off", "non", "no": self = .off
    case "sound", "son", "on", "oui", "yes": self = .sound
    case "measures", "mesures": self = .measures
    default: return nil
    }
  }
}
