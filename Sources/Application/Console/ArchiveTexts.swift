import ExamModel
import FileAccess
import SessionEngine
import SessionJournal
import Wording

/// What is said of journals, on the screen and after it.
package struct ArchiveTexts {
  let language: Language

  /// Said where a card's last level was taken back.
  var levelTakenBack: String {
    language(fr: "Dernier niveau annulé.", en: "Last level undone.")
  }

  /// What a sitting with the cards of a review is called.
  var cards: String { language(fr: "Cartes", en: "Cards") }

  package init(language: Language) {
    self.language = language
  }

  var nothingToAsk: String {
    language(
      fr: "Aucune question à poser pour cette épreuve.",
      en: "There are no questions to ask for this exam.")
  }

  func notKept(_ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "Le disque ne garde plus la séance (\(reason)). Continuez : elle reste en mémoire.",
      en: "The session can no longer be saved to disk (\(reason)). Carry on: it stays in memory.")
  }

  func place(of journal: JournalWriter) -> String {
    guard let path = journal.keptPath else {
      return language(fr: "Séance non gardée sur le disque.", en: "Session not saved to disk.")
    }
    return language(fr: "Séance gardée : \(path)", en: "Session saved: \(path)")
  }

  func wasNotKept(_ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "Le disque n'a pas gardé toute la séance (\(reason)).",
      en: "The session was not fully saved to disk (\(reason)).")
  }

  func saved(_ path: String) -> String {
    language(fr: "Enregistrée : \(path)", en: "Saved: \(path)")
  }

  func notSaved(_ path: String, _ error: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(error)
    return language(
      fr: "\(path) : enregistrement impossible (\(reason)). Essayez un autre chemin.",
      en: "\(path): could not be saved (\(reason)). Try another path.")
  }

  var nothingToResume: String {
    language(fr: "Il n'y a pas d'oral à reprendre.", en: "No oral to resume.")
  }

  var ficheNotEditable: String {
    language(
      fr: "Cette fiche est un exemple fourni avec le programme, elle ne se modifie pas. "
        + "« oralblanc nouveau fiche » en écrit une à vous.",
      en: "This fiche is an example that comes with the program and cannot be changed. "
        + "“oralblanc new fiche” writes one of your own.")
  }

  func editorMissing(_ name: String) -> String {
    language(
      fr: "\(name) : éditeur introuvable. Indiquez le vôtre dans la variable VISUAL ou EDITOR.",
      en: "\(name): editor not found. Set VISUAL or EDITOR to yours.")
  }

  func ficheNotOnDisk(_ title: String) -> String {
    language(
      fr: "« \(title) » n'est pas l'un de vos fichiers : son plan ne change pas.",
      en: "“\(title)” is not one of your files: its plan stays as it is.")
  }

  /// Fiches of a resumed session whose files are gone.
  func notOpened(_ address: String, with program: String) -> String {
    language(
      fr: "« \(program) » n'a pas ouvert le lien. Son adresse : \(address)",
      en: "“\(program)” did not open the link. Its address: \(address)")
  }

  func fichesGone(_ fiches: [PlannedFiche]) -> String {
    let places = fiches.map { "\($0.title) (\($0.path))" }.joined(separator: ", ")
    return fiches.count == 1
      ? language(
        fr: "Fiche introuvable : \(places). Le jury n'a plus de question sur elle.",
        en: "Fiche not found: \(places). The jury has no more questions on it.")
      : language(
        fr: "Fiches introuvables : \(places). Le jury n'a plus de question sur elles.",
        en: "Fiches not found: \(places). The jury has no more questions on them.")
  }

  func planWritten(_ path: String) -> String {
    language(fr: "\(path) : plan mis à jour.", en: "\(path): plan updated.")
  }

  func planNotWritten(_ path: String) -> String {
    language(
      fr: "\(path) : l'en-tête ne peut être modifié sans risque ; rien n'a été écrit.",
      en: "\(path): the front matter cannot be changed safely; nothing was written.")
  }

  /// How to go on with an oral that was left; `nil` where nothing of it is left.
  func howToResume(_ journal: JournalWriter, in archive: SessionArchive) -> String? {
    guard let path = journal.keptPath else { return nil }
    let data = archive.namedFolder.map { " --data \(ShellWord.quoted($0))" } ?? ""
    let command = "oralblanc rehearse --resume\(data)"
    guard path == journal.path else {
      let folder = archive.folder.path
      return language(
        fr: "Pour la reprendre : copiez ce fichier dans \(folder), puis \(command)",
        en: "To resume it: copy this file into \(folder), then \(command)")
    }
    return language(fr: "Pour la reprendre : \(command)", en: "To resume it: \(command)")
  }

  /// What was to be written to standard output is not all there.
  package func outputLost(_ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "Sortie : écriture impossible (\(reason)), il en manque une partie.",
      en: "Output could not be written (\(reason)): part of it is missing.")
  }

  /// The file is not certainly the fiche of that session.
  func notTheFiche(_ path: String, _ title: String) -> String {
    language(
      fr:
        "\(path) : ce n'est pas sûrement la fiche « \(title) » avec ces sections ; rien n'a été écrit. "
        + "Indiquez-la avec --fiches pour y écrire son plan.",
      en: "\(path): not surely the fiche “\(title)” with these sections; nothing was written. "
        + "Name it with --fiches to have its plan written there.")
  }
}
