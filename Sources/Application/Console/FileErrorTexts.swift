import ExamModel
import FileAccess
import Wording

/// Puts the errors of the file system into a few words, to stand in brackets.
struct FileErrorTexts {
  let language: Language

  func reason(_ error: FileError) -> String {
    switch error {
    case .missing: language(fr: "introuvable", en: "not found")
    case .isFolder: language(fr: "c'est un dossier", en: "is a folder")
    case .notAFolder: language(fr: "ce n'est pas un dossier", en: "not a folder")
    case .notAFile: language(fr: "ce n'est pas un fichier", en: "not a file")
    case .unreadable(let reason), .unwritable(let reason):
      language(fr: SystemReasonTexts.french(reason), en: reason)
    case .tooLarge: language(fr: "trop gros", en: "too large")
    case .sparse:
      language(
        fr: "fichier creux (presque vide), non lu", en: "sparse file, mostly holes: not read")
    case .notDurable(let reason):
      language(
        fr: "écrit, mais le disque ne le garantit pas : \(SystemReasonTexts.french(reason))",
        en: "written, but the disk did not confirm it: \(reason)")
    case .alreadyExists: language(fr: "existe déjà", en: "already exists")
    case .locked:
      language(fr: "utilisé par un autre programme", en: "in use by another program")
    case .closed: language(fr: "fermé", en: "closed")
    }
  }
}
