import Application
import ArgumentParser
import ExamModel
import SessionReport
import Wording

extension Help {
  private static var speak: Language { CommandArguments.processLanguage }

  static var format: ArgumentHelp {
    let words = ReportFormat.allCases.map { format in
      note(format).map { "\(format.rawValue) (\($0))" } ?? format.rawValue
    }
    return ArgumentHelp("\(words.joined(separator: ", "))")
  }

  /// What the word of a format does not say by itself.
  private static func note(_ format: ReportFormat) -> String? {
    switch format {
    case .md: TermTexts(language: speak).byDefault
    case .html, .csv, .json, .cast, .txt: nil
    case .sheet: speak(fr: "feuille du jury", en: "for the jury")
    case .reviews: speak(fr: "réponses notées", en: "graded answers")
    case .answers: speak(fr: "une ligne par question", en: "a row for each question")
    case .sections: speak(fr: "par section", en: "each section")
    case .sessions: speak(fr: "par séance", en: "each session")
    }
  }

  static var exported: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Une séance, comme pour replay ; avec --all, le dossier ou la liste d'une classe.",
        en: "A session, as for replay; with --all, the folder or the list of a class."),
      valueName: speak(fr: "séance|dossier", en: "session|folder"))
  }
  static var all: ArgumentHelp {
    "\(speak(fr: "Toutes les séances, les vôtres ou celles d'une classe.", en: "All sessions, yours or those of a class."))"
  }
  static var classList: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Liste de la classe (CSV) : nom, dossier, email, id number, pseudonyme.",
        en: "List of the class (CSV): name, folder, email, id number, pseudonym."),
      valueName: list)
  }
  static var anonymous: ArgumentHelp {
    "\(speak(fr: "Sans rien de ce que la personne a écrit : ni noms, ni textes, ni heures.", en: "Without anything the person wrote: no names, texts or hours."))"
  }
  static var spreadsheet: ArgumentHelp {
    "\(speak(fr: "Table pour un tableur en français (« ; », virgule décimale).", en: "Table for a spreadsheet set to French (\";\", decimal comma)."))"
  }
  static var jsonLines: ArgumentHelp {
    "\(speak(fr: "Table plate en JSON Lines.", en: "Flat table as JSON Lines."))"
  }

  // MARK: class

  static var classAbstract: String {
    speak(
      fr: "Voir une classe d'un coup d'œil : qui s'entraîne, ce qui tient, ce qui ne tient pas.",
      en: "See a class at a glance: who rehearses, what holds and what does not.")
  }
  static var classFolder: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Le dossier de la classe (un dossier par élève), ou une liste (CSV).",
        en: "The folder of the class (one folder for each candidate), or a list (CSV)."),
      valueName: speak(fr: "dossier|liste", en: "folder|list"))
  }
  static var classExam: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Épreuve (par défaut, la plus répétée).",
        en: "Exam (default: the one rehearsed most)."),
      valueName: "id")
  }
  static var csv: ArgumentHelp {
    "\(speak(fr: "Afficher en CSV, une ligne par élève.", en: "Print as CSV, a row for each candidate."))"
  }
  static var html: ArgumentHelp {
    "\(speak(fr: "Écrire une page HTML, à imprimer ou à envoyer.", en: "Write an HTML page, to print or to send."))"
  }
  static var questions: ArgumentHelp {
    "\(speak(fr: "Avec --csv : les questions que personne ne tient.", en: "With --csv: the questions that nobody holds."))"
  }
  static var classAnonymous: ArgumentHelp {
    "\(speak(fr: "Sans les noms ; à moins de cinq, sans chiffres de classe.", en: "Without names; no class figures for fewer than five."))"
  }
  static var moodle: ArgumentHelp {
    ArgumentHelp(
      speak(
        fr: "Fichier de notes pour Moodle, d'après une liste avec email, id number ou username.",
        en: "Grade file for Moodle, from a list with email, id number or username."),
      valueName: list)
  }
}
