import ExamModel
import FileAccess
import SessionJournal
import TextCells

/// What a teacher has to know of a class besides its figures, as facts.
package enum ClassNotice: Hashable, Sendable {
  /// Something in the folder could not be looked at.
  case folder(FolderProblem)
  /// A folder of the list, at that line, is not there or cannot be read.
  case listedFolder(String, line: Int, list: String)
  /// A candidate of the list has no folder.
  case withoutFolder(name: String, line: Int, list: String)
  /// A folder is nobody's of the list.
  case notListed(String)
  /// A journal cannot be read to its end, or not at all.
  case damaged(path: String, JournalDamage)

  package func text(in language: Language) -> String {
    switch self {
    case .folder(let problem): Self.text(of: problem, language)
    case .listedFolder(let folder, let line, let list):
      language(
        fr: "\(list):\(line) : le dossier « \(folder) » est introuvable. Corrigez la liste.",
        en: "\(list):\(line): the folder “\(folder)” cannot be found. Correct the list.")
    case .withoutFolder(let name, let line, let list):
      language(
        fr: "\(list):\(line) : aucun dossier pour « \(name) ». Donnez-lui ce nom, ou indiquez-le "
          + "dans une colonne « dossier ».",
        en: "\(list):\(line): no folder for “\(name)”. Give it that name, or name it in a column "
          + "“folder”.")
    case .notListed(let name):
      language(
        fr: "« \(name) » n'est pas dans la liste.", en: "“\(name)” is not in the list.")
    case .damaged(let path, let damage):
      JournalTexts(language: language).named(path, JournalTexts(language: language).damage(damage))
    }
  }

  private static func text(of problem: FolderProblem, _ language: Language) -> String {
    let reason =
      switch problem {
      case .brokenLink(_, let target):
        language(
          fr: "ce lien ne mène à rien (\(target))", en: "this link leads nowhere (\(target))")
      case .loop: language(fr: "ce lien tourne en rond", en: "this link leads back to itself")
      case .notAFile:
        language(fr: "ce n'est pas un fichier, non lu", en: "not a file: not read")
      case .unreadable(_, let reason):
        FileErrorTexts(language: language).reason(.unreadable(reason: reason))
      case .tooDeep(_, let limit):
        language(
          fr: "dossier à plus de \(limit) niveaux, non lu",
          en: "folder more than \(limit) levels deep: not read")
      case .tooMany(_, let limit):
        language(
          fr: "plus de \(limit) noms, la suite n'est pas lue",
          en: "more than \(limit) names: the rest is not read")
      case .linkLeavesFolder(_, let target):
        language(
          fr: "ce lien mène trop loin (\(target)), non suivi",
          en: "this link leads too far (\(target)): not followed")
      }
    return language(fr: "\(problem.path) : \(reason)", en: "\(problem.path): \(reason)")
  }
}
