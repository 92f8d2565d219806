import ExamModel

/// Says what is so about a file as a whole.
struct FileFindingTexts {
  let language: Language

  func text(_ fact: FileFact) -> String {
    switch fact {
    case .missing:
      language(
        fr: "ce fichier n'existe pas. Vérifiez le chemin.",
        en: "there is no such file. Check the path.")
    case .isFolder:
      language(
        fr: "c'est un dossier, il faut un fichier.", en: "expected a file, found a folder.")
    case .notAFile:
      language(
        fr: "ce n'est pas un fichier ordinaire.", en: "this is not a regular file.")
    case .unreadable(let reason):
      language(
        fr: "lecture impossible (\(SystemReasonTexts.french(reason))). Vérifiez les droits.",
        en: "cannot be read (\(reason)). Check its permissions.")
    case .tooLarge(let bytes, let limit):
      language(
        fr: "fichier trop gros (\(size(bytes)), limite \(size(limit))). "
          + "Une fiche est un texte : sortez-en les images et les annexes.",
        en: "file too large (\(size(bytes)), limit \(size(limit))). "
          + "A fiche is a text: move images and annexes out of it.")
    case .binary:
      language(
        fr: "ce n'est pas un texte. Exportez la fiche en Markdown (.md).",
        en: "this is not a text file. Export the fiche as Markdown (.md).")
    case .empty:
      language(
        fr: "fichier vide. « oralblanc nouveau » en écrit un à remplir.",
        en: "empty file. “oralblanc new” creates one to fill in.")
    case .emptyPage:
      language(
        fr: "page vide : elle n'est pas proposée.", en: "empty page: it is not offered.")
    case .passedOver:
      language(
        fr: "page laissée de côté (traduction, ou présentation du dépôt). Nommez ce fichier "
          + "pour l'inclure.",
        en:
          "page left out (a translation, or the repository's README). Name the file to include it.")
    }
  }

  private func size(_ bytes: Int) -> String {
    let unit = language(fr: "o", en: "B")
    if bytes >= 1 << 20 {
      // A tenth, rounded up: "1 MiB, limit 1 MiB" would explain nothing.
      let tenths = (((bytes - 1) * 10) >> 20) + 1
      let point = language.decimalPoint
      let amount = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
      return "\(amount) M\(unit == "o" ? "io" : "iB")"
    }
    return bytes >= 1 << 10 ? "\(bytes >> 10) K\(unit == "o" ? "io" : "iB")" : "\(bytes) \(unit)"
  }
}
