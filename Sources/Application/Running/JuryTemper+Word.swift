import SessionEngine

extension JuryTemper {
  /// The jury that a person names, in English or, as the screens show it, in French.
  package init?(word: String) {
    switch word.lowercased() {
    case "kindly", "bienveillant": self = .kindly
    case "demanding", "exigeant": self = .demanding
    case "unsettling", "destabilisant", "déstabilisant": self = .unsettling
    default: return nil
    }
  }
}
