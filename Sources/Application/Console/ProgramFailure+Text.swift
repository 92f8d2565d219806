import ExamModel
import Terminal
import Wording

extension ProgramFailure {
  /// What happened, where, and what to do: one line for each finding.
  package func text(in language: Language) -> String {
    switch self {
    case .terminal(let failure): text(of: failure, language)
    case .noDataFolder:
      language(
        fr: "Aucun dossier personnel : indiquez où garder les séances avec --data DOSSIER.",
        en: "No home folder: use --data FOLDER to say where sessions are kept.")
    case .dataFolder(let path):
      language(
        fr: "\(path) : impossible d'écrire ici, les séances ne seraient pas gardées. "
          + "Changez les droits ou indiquez un autre dossier avec --data.",
        en: "\(path): cannot be written to, sessions would not be saved. "
          + "Change its permissions or choose another folder with --data.")
    case .findings(let findings):
      findings.map(FindingTexts(language: language).line).joined(separator: "\n")
    case .unknownFiche(let name, let known): unknownFicheText(name, known, language)
    case .session(let failure): failure.text(in: language)
    case .transcription(let obstacle): TranscriptionTexts(language: language).obstacle(obstacle)
    case .option(let failure): failure.text(in: language)
    case .table(let failure): failure.text(in: language)
    case .notWritten(let path, let error):
      language(
        fr: "\(path) : écriture impossible (\(FileErrorTexts(language: language).reason(error))).",
        en: "\(path): cannot be written (\(FileErrorTexts(language: language).reason(error))).")
    case .classFolder(let path, let error):
      language(
        fr:
          "\(path) : \(FileErrorTexts(language: language).reason(error)). Indiquez le dossier de la "
          + "classe (un dossier par élève), ou une liste.",
        en: "\(path): \(FileErrorTexts(language: language).reason(error)). Name the folder of the "
          + "class (one folder for each candidate), or a list.")
    case .settingNotKept(let path, let key):
      language(
        fr: "\(path) : inchangé, car « \(key) » n'y serait pas relu. "
          + "« oralblanc doctor » dit quelles lignes corriger.",
        en: "\(path): unchanged, as “\(key)” would not be read back from it. "
          + "“oralblanc doctor” tells which lines to mend.")
    }
  }

  /// A class has hundreds of fiches: the first names show what names look like.
  private func unknownFicheText(_ name: String, _ known: [String], _ language: Language) -> String {
    let names = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", …" : "")
    return language(
      fr: "Aucune fiche ne s'appelle \(name). Fiches connues : \(names).",
      en: "No fiche named \(name). Known fiches: \(names).")
  }

  private func text(of failure: TerminalFailure, _ language: Language) -> String {
    switch failure {
    case .notATerminal:
      language(
        fr: "oralblanc a besoin d'un terminal : lancez-le sans redirection, "
          + "ou ligne par ligne (oralblanc rehearse --plain, oralblanc review --plain).",
        en: "oralblanc needs a terminal: run it without redirection, "
          + "or line by line (oralblanc rehearse --plain, oralblanc review --plain).")
    case .unknownTerminal:
      language(
        fr: "Terminal inconnu ou sans écran. Essayez : TERM=xterm-256color oralblanc. Si rien ne "
          + "change, les descriptions de terminaux manquent : installez ncurses-base, ou laissez le "
          + "dossier share de l'archive à côté de bin.",
        en: "Unknown terminal, or one that cannot move its cursor. Try: TERM=xterm-256color "
          + "oralblanc. If nothing changes, the descriptions of terminals are missing: install "
          + "ncurses-base, or leave the folder share of the archive beside bin.")
    case .noUTF8Locale:
      language(
        fr: "Il faut une locale UTF-8. Essayez : LC_ALL=C.UTF-8 oralblanc. Si rien ne change, ce "
          + "système n'en a pas : laissez le dossier share de l'archive à côté de bin.",
        en: "A UTF-8 locale is needed. Try: LC_ALL=C.UTF-8 oralblanc. If nothing changes, this "
          + "system has none: leave the folder share of the archive beside bin.")
    case .otherCharset(let charset):
      language(
        fr: "Le terminal est réglé sur \(charset), et l'écran demande l'UTF-8. S'il l'affiche tout "
          + "de même : LC_ALL=C.UTF-8 oralblanc. Sinon, ligne par ligne : "
          + "oralblanc --plain | iconv -f UTF-8 -t \(charset)//TRANSLIT",
        en: "The terminal is set to \(charset), but the screens need UTF-8. If it shows UTF-8 all "
          + "the same: LC_ALL=C.UTF-8 oralblanc. Otherwise, line by line: "
          + "oralblanc --plain | iconv -f UTF-8 -t \(charset)//TRANSLIT")
    }
  }
}
