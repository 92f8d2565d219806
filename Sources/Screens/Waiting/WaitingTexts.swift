import ExamModel
import TextCells

/// What is said while something is read.
struct WaitingTexts {
  let language: Language

  func reading(_ subject: WaitingScreen.Subject) -> String {
    switch subject {
    case .fiches: language(fr: "Lecture des fiches…", en: "Reading the fiches…")
    case .session: language(fr: "Lecture de la séance…", en: "Reading the session…")
    case .sessions: language(fr: "Lecture des séances…", en: "Reading the sessions…")
    }
  }

  func progress(_ done: Int, of total: Int) -> String {
    language(fr: "\(done) sur \(total)", en: "\(done) of \(total)")
  }
}
