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

  func wasNotKept(_ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "Le disque n'a pas gardé toute la séance (\(reason)).",
      en: "The disk did not keep the whole session (\(reason)).")
  }

  func saved(_ path: String) -> String {
    language(fr: "Enregistrée : \(path)", en: "Saved: \(path)")
  }

  func notSaved(_ path: String, _ error: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(error)
    return language(
      fr: "\(path) : enregistrement impossible (\(reason)). Essayez un autre chemin.",
      en: "\(path): cannot be saved (\(reason)). Try another path.")
  }

  var howToResume: String {
    language(
      fr: "Pour la reprendre : oralblanc rehearse --resume",
      en: "To resume it: oralblanc rehearse --resume")
  }
}
