import ExamModel

/// What the home screen says.
struct HomeTexts {
  let language: Language

  func title(_ entry: HomeEntry) -> String {
    switch entry {
    case .rehearse: language(fr: "Répéter un oral", en: "Rehearse an oral")
    case .exams: language(fr: "Changer d'épreuve", en: "Change the exam")
    case .help: language(fr: "Aide", en: "Help")
    case .quit: language(fr: "Quitter", en: "Quit")
    }
  }

  func details(_ entry: HomeEntry, examTitle: String) -> String {
    switch entry {
    case .rehearse:
      language(
        fr: "présenter, répondre au jury, tenir le temps",
        en: "present, answer the jury, keep the time")
    case .exams: examTitle
    case .help: language(fr: "les touches", en: "the keys")
    case .quit: ""
    }
  }
}
