import ExamModel
import FileAccess
import SessionJournal

/// What is said of journals, on the screen and after it.
struct ArchiveTexts {
  let language: Language

  func notKept(_ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "Le disque ne garde plus la séance (\(reason)). Continuez : elle reste en mémoire.",
      en: "The disk no longer keeps the session (\(reason)). Go on: it stays in memory.")
  }

  func place(of journal: JournalWriter) -> String {
    guard journal.failure == nil, let path = journal.path else {
      return language(fr: "Séance non gardée sur le disque.", en: "Session not kept on disk.")
    }
    return language(fr: "Séance gardée : \(path)", en: "Session kept: \(path)")
  }

  var howToResume: String {
    language(
      fr: "Pour la reprendre : oralblanc rehearse --resume",
      en: "To resume it: oralblanc rehearse --resume")
  }
}
