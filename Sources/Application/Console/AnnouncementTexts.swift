import ExamModel

/// What is said of the program that announcements are handed to, and of choosing in lines.
struct AnnouncementTexts {
  let language: Language

  func failed(_ failure: SpeechFailure) -> String {
    switch failure {
    case .announcer(let program):
      language(
        fr: "--announce : « \(program) » a échoué, il n'est plus appelé.",
        en: "--announce: “\(program)” failed and will not be called again.")
    case .voice(let programs):
      language(
        fr: "Pas de voix (\(programs)), l'oral continue sans elle. Voir oralblanc diagnostic.",
        en: "No voice (\(programs)); the oral continues without it. See oralblanc doctor.")
    }
  }

  var voiceIsOff: String {
    language(
      fr: "Le jury ne parle pas : --voice auto lui donne une voix.",
      en: "The jury is silent: --voice auto gives it a voice.")
  }

  var whereToSave: String {
    language(
      fr: "Tapez un chemin où l'enregistrer, ou une ligne vide pour :",
      en: "Type a path to save it to, or an empty line for:")
  }
}
