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
        en: "\(path): cannot be written, sessions would not be kept. "
          + "Change its permissions or name another folder with --data.")
    case .findings(let findings):
      findings.map(FindingTexts(language: language).line).joined(separator: "\n")
    case .unknownFiche(let name, let known): unknownFicheText(name, known, language)
    case .noSessions, .unknownSession, .ambiguousSession, .nothingToResume, .journal,
      .damagedJournal, .notWritten:
      sessionText(language)
    case .emptyValue(let option):
      language(
        fr: "\(option) : la valeur est vide. Une variable sans valeur, peut-être ?",
        en: "\(option): the value is empty. A variable without a value, perhaps?")
    case .outputIsSession(let path):
      language(
        fr:
          "\(path) : des séances sont gardées ici, rien n'a été écrit. Choisissez un autre fichier.",
        en: "\(path): sessions are kept here, nothing was written. Choose another file.")
    case .invalidRate(let text):
      language(
        fr: "--rate \(text) : il faut un nombre entre 0,1 et 3600.",
        en: "--rate \(text): a number between 0.1 and 3600 is needed.")
    case .noAnnouncementProgram:
      language(
        fr: "--announce : il faut un programme, comme --announce \"spd-say -w\".",
        en: "--announce: a program is needed, such as --announce \"spd-say -w\".")
    case .invalidTimeFactor(let text):
      language(
        fr: "--time-factor \(text) : il faut un nombre ou une fraction entre 1 et 3, comme 4/3.",
        en: "--time-factor \(text): a number or fraction between 1 and 3 is needed, such as 4/3.")
    }
  }

  private func sessionText(_ language: Language) -> String {
    switch self {
    case .noSessions(let folder):
      language(
        fr: "\(folder) : aucune séance. Commencez par : oralblanc rehearse",
        en: "\(folder): no session. Start with: oralblanc rehearse")
    case .unknownSession(let id):
      language(
        fr: "Aucune séance ne s'appelle \(id). Voir : oralblanc history",
        en: "No session named \(id). See: oralblanc history")
    case .ambiguousSession(let id, let matches):
      language(
        fr: "\(id) désigne plusieurs séances : \(matches.joined(separator: ", ")).",
        en: "\(id) matches several sessions: \(matches.joined(separator: ", ")).")
    case .nothingToResume(let id):
      language(
        fr: "\(id ?? "La dernière séance") : rien à reprendre. Voir : oralblanc history",
        en: "\(id ?? "The last session"): nothing to resume. See: oralblanc history")
    case .journal(let error): JournalTexts(language: language).error(error)
    case .damagedJournal(let path, let damage):
      JournalTexts(language: language)
        .named(path, JournalTexts(language: language).damage(damage))
    case .notWritten(let path, let error):
      language(
        fr: "\(path) : écriture impossible (\(FileErrorTexts(language: language).reason(error))).",
        en: "\(path): cannot be written (\(FileErrorTexts(language: language).reason(error))).")
    default: ""
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
          + "ou en lignes (oralblanc rehearse --plain, oralblanc review --plain).",
        en: "oralblanc needs a terminal: run it without redirection, "
          + "or in lines (oralblanc rehearse --plain, oralblanc review --plain).")
    case .unknownTerminal:
      language(
        fr: "Terminal inconnu ou sans écran. Essayez : TERM=xterm-256color oralblanc",
        en:
          "Unknown terminal, or one that cannot move its cursor. Try: TERM=xterm-256color oralblanc"
      )
    case .noUTF8Locale:
      language(
        fr: "Il faut une locale UTF-8. Essayez : LC_ALL=C.UTF-8 oralblanc",
        en: "A UTF-8 locale is needed. Try: LC_ALL=C.UTF-8 oralblanc")
    case .otherCharset(let charset):
      language(
        fr: "Le terminal est réglé sur \(charset), et l'écran demande l'UTF-8. S'il l'affiche tout "
          + "de même : LC_ALL=C.UTF-8 oralblanc. Sinon, ligne par ligne : "
          + "oralblanc --plain | iconv -f UTF-8 -t \(charset)//TRANSLIT",
        en: "The terminal is set to \(charset), and the screen needs UTF-8. If it shows that all "
          + "the same: LC_ALL=C.UTF-8 oralblanc. Otherwise, line by line: "
          + "oralblanc --plain | iconv -f UTF-8 -t \(charset)//TRANSLIT")
    }
  }
}
