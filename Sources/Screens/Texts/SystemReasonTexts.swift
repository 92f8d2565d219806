import ExamModel

/// Puts the system's own words for an error, as `strerror` has them, into the person's language.
///
/// What is not known here is shown as it is, which also serves a system that speaks French itself.
public struct SystemReasonTexts {
  let language: Language

  public init(language: Language) { self.language = language }

  public func text(_ reason: String) -> String {
    guard language == .french else { return reason }
    return Self.french[reason] ?? reason
  }

  private static let french = [
    "Permission denied": "accès refusé",
    "Operation not permitted": "opération interdite",
    "No space left on device": "plus de place sur le disque",
    "Disk quota exceeded": "quota de disque dépassé",
    "Input/output error": "erreur d'entrée-sortie du disque",
    "Read-only file system": "disque en lecture seule",
    "File too large": "fichier trop gros",
    "File name too long": "nom de fichier trop long",
    "Too many open files": "trop de fichiers ouverts",
    "Too many levels of symbolic links": "trop de liens symboliques à la suite",
    "Is a directory": "c'est un dossier",
  ]
}
