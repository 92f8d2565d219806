import ExamModel

/// Says what hides a file or a folder from those who look for fiches.
struct FolderTexts {
  let language: Language

  func text(_ fact: FindingFact) -> String {
    switch fact {
    case .linkLeavesFolder(let target):
      language(
        fr: "ce lien mène hors du dossier (\(target)) : laissé de côté. "
          + "Copiez la fiche ici, ou ajoutez son dossier à --fiches.",
        en: "this link leads out of the folder (\(target)): left out. "
          + "Copy the fiche here, or add its folder to --fiches.")
    case .linkBrokenOnDisk(let target):
      language(
        fr: "ce lien ne mène à rien (\(target)). Corrigez-le ou supprimez-le.",
        en: "this link leads nowhere (\(target)). Fix or remove it.")
    case .folderLoop:
      language(
        fr: "ce lien ramène à un dossier qui le contient : laissé de côté.",
        en: "this link leads back to a folder that contains it: left out.")
    case .folderTooDeep(let limit):
      language(
        fr: "dossier à plus de \(limit) niveaux : laissé de côté. Indiquez-le avec --fiches.",
        en: "folder more than \(limit) levels deep: left out. Pass it to --fiches.")
    case .folderTooLarge(let limit):
      language(
        fr: "plus de \(limit) noms à parcourir : la suite est laissée de côté. "
          + "Indiquez le dossier des fiches avec --fiches.",
        en: "more than \(limit) names to look at: the rest is left out. "
          + "Name the folder of the fiches with --fiches.")
    default: ""
    }
  }
}
