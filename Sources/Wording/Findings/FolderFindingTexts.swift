import ExamModel

/// Says what a folder lacks, and what hides a file or a folder from those who look for fiches.
struct FolderFindingTexts {
  let language: Language

  func text(_ fact: FolderFact) -> String {
    switch fact {
    case .linkLeaves(let target):
      language(
        fr: "ce lien mène hors du dossier (\(target)) : laissé de côté. "
          + "Copiez la fiche ici, ou ajoutez son dossier à --fiches.",
        en: "this link leads out of the folder (\(target)): left out. "
          + "Copy the fiche here, or add its folder to --fiches.")
    case .linkBroken(let target):
      language(
        fr: "ce lien ne mène à rien (\(target)). Corrigez-le ou supprimez-le.",
        en: "this link leads nowhere (\(target)). Fix or remove it.")
    case .loop:
      language(
        fr: "ce lien ramène à un dossier qui le contient : laissé de côté.",
        en: "this link leads back to a folder that contains it: left out.")
    case .tooDeep(let limit):
      language(
        fr: "dossier à plus de \(limit) niveaux : laissé de côté. Indiquez-le avec --fiches.",
        en: "folder more than \(limit) levels deep: left out. Pass it to --fiches.")
    case .tooLarge(let limit):
      language(
        fr: "plus de \(limit) noms à parcourir : la suite est laissée de côté. "
          + "Indiquez le dossier des fiches avec --fiches.",
        en: "more than \(limit) names to go through: the rest is left out. "
          + "Pass the folder of your fiches to --fiches.")
    case .noFiche:
      language(
        fr: "aucune fiche (.md) ici. « oralblanc nouveau fiche » en écrit une à remplir.",
        en: "no fiche (.md) here. “oralblanc new fiche” creates one to fill in.")
    case .documentsToImport(let count, let example, let folder):
      language(
        fr: count == 1
          ? "un document n'est pas encore une fiche : \(example). « oralblanc import \(ShellWord.quoted(folder)) » en fait une."
          : "\(count) documents ne sont pas encore des fiches (\(example)…). « oralblanc import \(ShellWord.quoted(folder)) » en fait.",
        en: count == 1
          ? "one document is not a fiche yet: \(example). “oralblanc import \(ShellWord.quoted(folder))” turns it into one."
          : "\(count) documents are not fiches yet (\(example)…). “oralblanc import \(ShellWord.quoted(folder))” converts them."
      )
    case .notEnoughFiches(let found, let needed):
      language(
        fr: "\(found == 1 ? "une seule fiche" : "\(found) fiches") ici, "
          + "l'épreuve en demande \(needed). Ajoutez un fichier .md par fiche.",
        en: "\(found == 1 ? "only one fiche" : "\(found) fiches") here, "
          + "the exam needs \(needed). Add one .md file for each fiche.")
    }
  }
}
