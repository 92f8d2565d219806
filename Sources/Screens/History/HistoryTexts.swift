import ExamModel
import Wording

/// What the list of past sessions says.
struct HistoryTexts {
  let language: Language

  private var terms: TermTexts { TermTexts(language: language) }

  private var marks: MarkText { MarkText(language: language) }

  var title: String { KeyTexts(language: language).context(.history) }
  var date: String { "date" }
  var fiches: String { language(fr: "fiches", en: "fiches") }
  var length: String { language(fr: "durée", en: "length") }
  var delta: String { SessionTexts(language: language).delta }
  var mark: String { language(fr: "note", en: "mark") }
  var unrated: String { terms.notRated }
  var unfinished: String { language(fr: "inachevé", en: "unfinished") }
  var damaged: String { language(fr: "! endommagé", en: "! damaged") }
  var inUse: String { language(fr: "en cours", en: "in use") }
  var drill: String { terms.drill }
  var tryOut: String { terms.tryOut }

  func order(_ order: HistoryOrder) -> String {
    switch order {
    case .date: language(fr: "par date", en: "by date")
    case .exam: language(fr: "par épreuve", en: "by exam")
    case .length: language(fr: "par durée", en: "by length")
    case .mark: language(fr: "par note", en: "by mark")
    }
  }

  func count(_ count: Int) -> String {
    count == 1
      ? language(fr: "1 séance", en: "1 session")
      : language(fr: "\(count) séances", en: "\(count) sessions")
  }

  func filtered(_ wanted: String, _ count: Int, of total: Int) -> String {
    language(
      fr: "« \(wanted) » : \(count) sur \(total)", en: "“\(wanted)”: \(count) of \(total)")
  }

  var filterPrompt: String { language(fr: "Filtrer : ", en: "Filter: ") }

  /// The last column: the mark, or why there is none.
  func outcome(_ entry: HistoryEntry) -> String {
    if entry.isDamaged { return damaged }
    if entry.isLocked { return inUse }
    if entry.isTryOut, entry.isDrill || entry.isComplete { return tryOut }
    if entry.isDrill { return drill }
    if !entry.isComplete { return unfinished }
    return entry.indicativeMark.map(marks.outOfTwenty) ?? unrated
  }

  func subject(_ entry: HistoryEntry) -> String {
    if !entry.ficheTitles.isEmpty { return entry.ficheTitles.joined(separator: " + ") }
    return entry.examTitle.isEmpty ? entry.id : entry.examTitle
  }

  /// What the session came to, on one line.
  func state(_ entry: HistoryEntry) -> String {
    if let reason = entry.damageReason {
      return language(fr: "Endommagée : \(reason)", en: "Damaged: \(reason)")
    }
    var parts = [
      entry.isDrill
        ? language(fr: "questions d'entraînement", en: "drill questions")
        : entry.isComplete
          ? language(fr: "oral complet", en: "whole oral")
          : language(fr: "oral inachevé", en: "unfinished oral"),
      language(
        fr: "prévu \(ClockText.duration(entry.plannedSeconds)), réel "
          + "\(ClockText.duration(entry.actualSeconds))",
        en: "planned \(ClockText.duration(entry.plannedSeconds)), actual "
          + "\(ClockText.duration(entry.actualSeconds))"),
    ]
    if let mark = entry.indicativeMark {
      parts.append(
        language(fr: "note indicative ", en: "indicative mark ") + marks.outOfTwenty(mark))
    }
    if entry.isTryOut {
      parts.append(language(fr: "essai en accéléré", en: "quick try on a faster clock"))
    }
    if entry.hasSound { parts.append(terms.withSound) }
    if entry.hasWords { parts.append(terms.transcribed) }
    if entry.isLocked { parts.append(language(fr: "en cours ailleurs", en: "in use elsewhere")) }
    return parts.joined(separator: " · ")
  }

  var empty: [String] {
    [
      language(fr: "Aucune séance pour l'instant.", en: "No session yet."),
      language(
        fr: "Votre premier oral vous attend : il apparaîtra ici dès que vous l'aurez commencé.",
        en: "Start your first oral and it will show up here."),
    ]
  }

  func nothingFound(_ wanted: String) -> [String] {
    [
      language(
        fr: "Aucune séance ne correspond à « \(wanted) ».", en: "No session matches “\(wanted)”."),
      language(
        fr: "Échap montre à nouveau toutes les séances.", en: "Press Esc to show them all again."),
    ]
  }

  func confirmTrash(_ entry: HistoryEntry) -> String {
    let name = entry.startedText.isEmpty ? entry.id : entry.startedText
    if entry.hasSound, entry.hasWords {
      return language(
        fr: "Supprimer « \(name) » ? Entrée tout · s le son · m le son et les mots · Échap rien",
        en: "Delete “\(name)”? Enter all · s the sound · m sound and words · Esc nothing")
    }
    if entry.hasSound {
      return language(
        fr: "Supprimer « \(name) » ? Entrée la séance et le son · s le son seul · Échap rien",
        en: "Delete “\(name)”? Enter the session and its sound · s the sound only · Esc nothing")
    }
    return language(
      fr: "Supprimer la séance « \(name) » ? Entrée la met à la corbeille · Échap la garde",
      en: "Delete the session “\(name)”? Enter moves it to the trash · Esc keeps it")
  }

  var lockedStays: String {
    language(
      fr: "Cette séance est en cours ailleurs : elle ne peut pas être supprimée.",
      en: "This session is in use elsewhere: it cannot be deleted.")
  }

  var othersStay: String {
    language(
      fr: "Cette séance n'est pas la vôtre : elle n'est pas supprimée.",
      en: "This session is not yours: it is not deleted.")
  }

  var unreadable: String {
    language(
      fr: "Cette séance est illisible.", en: "This session cannot be read.")
  }

  var chooseOther: String {
    language(
      fr: "c sur une autre séance pour les comparer · Échap annule",
      en: "Press c on another session to compare · Esc cancels")
  }
}
