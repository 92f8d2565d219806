import ExamModel

/// What is said to somebody who starts the program for the first time.
package struct FirstStartTexts {
  let language: Language

  package init(language: Language) { self.language = language }

  var title: String { language(fr: "Mon épreuve et sa date", en: "My exam and its date") }

  var details: String {
    language(fr: "à dire une fois, ou à passer", en: "tell it once, or skip it")
  }

  /// Where there is no row to say it in.
  var shortDetails: String {
    language(fr: "Par défaut : format d'un candidat", en: "Default: one candidate's format")
  }

  /// Above the list, where the exam in use is the default one.
  package var defaultExam: String {
    language(
      fr: "Épreuve proposée : le format d'un candidat. E5 et E6 officielles à côté.",
      en: "Proposed exam: one candidate's own format. Official E5 and E6 beside it.")
  }

  /// Above the list, where the fiches are the bundled ones.
  package var ownFiches: String {
    language(
      fr: "Vos fiches : oralblanc --fiches DOSSIER (sans elles, les exemples).",
      en: "Your fiches: oralblanc --fiches FOLDER (otherwise the samples).")
  }

  var shortOwnFiches: String {
    language(fr: "les vôtres : --fiches DOSSIER", en: "yours: --fiches FOLDER")
  }

  /// In line mode, where nothing asks for the day.
  package var dateInLines: String {
    language(
      fr: "Pour dire la date de l'épreuve : oralblanc drill --exam-date 18/05/2027",
      en: "To tell the date of the exam: oralblanc drill --exam-date 2027-05-18")
  }

  var examQuestion: String {
    language(fr: "Quelle épreuve préparez-vous ?", en: "Which exam are you preparing?")
  }

  var keepTitle: String {
    language(fr: "S'en souvenir ?", en: "Remember this?")
  }

  func day(_ day: CalendarDay?) -> String {
    guard let day else {
      return language(fr: "Date inconnue pour l'instant.", en: "No date for now.")
    }
    let (year, month, number) = day.date
    let french = "\(Self.twoDigits(number))/\(Self.twoDigits(month))/\(year)"
    return language(fr: "Le \(french).", en: "On \(day.text).")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  func choice(isKept: Bool) -> String {
    isKept
      ? language(fr: "Retenir pour les prochaines fois", en: "Remember for next time")
      : language(fr: "Seulement pour cette fois", en: "Only for this time")
  }

  func place(_ path: String) -> String {
    language(
      fr: "Retenir écrit ces deux réglages dans \(path) ; rien d'autre n'y change.",
      en: "To remember writes these two settings into \(path); nothing else in it changes.")
  }
}
