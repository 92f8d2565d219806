import ExamModel

/// What is said of the program that announcements are handed to, and of choosing in lines.
struct AnnouncementTexts {
  let language: Language

  func failed(_ program: String) -> String {
    language(
      fr: "--announce : « \(program) » a échoué, il n'est plus appelé.",
      en: "--announce: “\(program)” failed and will not be called again.")
  }

  var whereToSave: String {
    language(
      fr: "Tapez un chemin où l'enregistrer, ou une ligne vide pour :",
      en: "Type a path to save it to, or an empty line for:")
  }
}
