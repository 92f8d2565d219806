import ExamModel
import Wording

/// What the drill and the evening before say.
package struct DrillTexts: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package var title: String { language(fr: "Entraînement du jour", en: "Today's drill") }
  package var eveningTitle: String {
    language(fr: "Ce soir, 10 minutes", en: "Tonight, 10 minutes")
  }

  /// `jour J dans 21 jours`; `nil` where the date is not known.
  package func dayOfExam(inDays days: Int?) -> String? {
    guard let days else { return nil }
    switch days {
    case ..<0: return language(fr: "l'épreuve est passée", en: "the exam is over")
    case 0: return language(fr: "jour J : aujourd'hui", en: "exam today")
    case 1: return language(fr: "jour J : demain", en: "exam tomorrow")
    default:
      return language(fr: "jour J dans \(days) jours", en: "exam in \(days) days")
    }
  }

  /// `8 questions aujourd'hui, 12 min`.
  package func today(_ outlook: DrillOutlook) -> String {
    guard outlook.questionCount > 0 else {
      return language(fr: "rien à répondre aujourd'hui", en: "nothing to answer today")
    }
    return language(
      fr: "\(questions(outlook.questionCount)) aujourd'hui, \(minutes(outlook.expectedSeconds))",
      en: "\(questions(outlook.questionCount)) today, \(minutes(outlook.expectedSeconds))")
  }

  package func known(_ share: Double) -> String {
    let percent = Int((share * 100).rounded(.down))
    return language(fr: "préparation : \(percent) %", en: "\(percent)% ready")
  }

  /// The whole line: `jour J dans 21 jours · 8 questions aujourd'hui, 12 min · préparation : 78 %`.
  package func outlook(_ outlook: DrillOutlook) -> String {
    [dayOfExam(inDays: outlook.daysToExam), today(outlook), outlook.known.map(known)]
      .compactMap { $0 }.joined(separator: " · ")
  }

  func questions(_ count: Int) -> String { TermTexts(language: language).questions(count) }

  /// Whole minutes, rounded up: who has ten minutes wants to know what fits into ten.
  func minutes(_ seconds: Int) -> String { "\((seconds + 59) / 60) min" }

  /// How far the exam is and how ready one is, on every card: `jour J dans 21 jours · préparation : 78 %`.
  package func caption(_ outlook: DrillOutlook) -> String {
    [dayOfExam(inDays: outlook.daysToExam), outlook.known.map(known)].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// Which question it is, at the top of a card; one that fails adds another at the end.
  func position(_ number: Int, of count: Int) -> String { "question \(number)/\(count)" }

  /// The same to be heard.
  package func spokenPosition(_ number: Int, of count: Int) -> String {
    AnswerTexts(language: language).title(number, of: count)
  }

  var again: String {
    language(fr: "de nouveau, à froid", en: "once more, from memory")
  }

  var answerAloud: String {
    language(fr: "Répondez à voix haute, puis Espace.", en: "Answer aloud, then Space.")
  }

  var showElements: String { language(fr: "voir les éléments", en: "see the elements") }

  func proposed(_ level: String) -> String {
    language(
      fr: "Entrée : \(level), d'après ce que vous avez coché",
      en: "Enter: \(level), by what you ticked")
  }

  var tickOrRate: String {
    language(
      fr: "Cochez ce que vous avez dit (Espace), ou donnez un niveau.",
      en: "Tick what you said (Space), or give a level.")
  }

  var confirmLeave: String {
    language(
      fr: "Arrêter là ? Ce qui a été répondu est gardé, le reste revient demain · Entrée arrête · "
        + "Échap revient",
      en: "Stop here? Your answers are kept, the rest comes tomorrow · Enter stops · Esc goes "
        + "back")
  }

  // MARK: In lines

  /// Why there is nothing to answer today.
  package func nothingToday(_ outlook: DrillOutlook) -> String {
    (outlook.daysToExam ?? 0) < 0 ? examIsOver : nothingDue
  }

  /// Why nothing was answered: nothing is due, or whoever began left at once.
  func noneAnswered(_ outlook: DrillOutlook) -> String {
    guard outlook.questionCount > 0, (outlook.daysToExam ?? 0) >= 0 else {
      return nothingToday(outlook)
    }
    return language(
      fr: "Aucune réponse cette fois : \(today(outlook)).",
      en: "No answer this time: \(today(outlook)).")
  }

  package var plainAnswer: String {
    language(
      fr: "Répondez à voix haute, puis Entrée. « passer » passe la question, « quitter » arrête.",
      en: "Answer aloud, then Enter. “skip” passes the question, “quit” stops.")
  }

  package var plainTicks: String {
    language(
      fr: "Tapez les numéros des éléments que vous avez dits, ou Entrée pour aucun.",
      en: "Type the numbers of the elements you said, or Enter for none.")
  }

  package func plainLevels(_ levels: String, proposed: String?) -> String {
    let own = proposed.map {
      language(fr: " Entrée : \($0).", en: " Enter: \($0).")
    }
    return language(fr: "Niveau : \(levels).", en: "Level: \(levels).") + (own ?? "")
  }

  // MARK: Afterwards

  var nothingDue: String {
    language(
      fr: "Rien à répondre aujourd'hui : tout est en mémoire, ou vos minutes sont faites.",
      en: "Nothing due today: you remember it all, or your minutes are used up.")
  }

  var examIsOver: String {
    language(
      fr:
        "La date de l'épreuve est passée. Donnez la prochaine : oralblanc drill --exam-date JJ/MM/AAAA",
      en: "The exam date has passed. Set a new one: oralblanc drill --exam-date YYYY-MM-DD")
  }

  /// Before and after, as `préparation : 61 % → 68 %`.
  func known(before: Double?, after: Double?) -> String? {
    guard let after else { return nil }
    let later = Int((after * 100).rounded(.down))
    guard let before, Int((before * 100).rounded(.down)) != later else { return known(after) }
    let earlier = Int((before * 100).rounded(.down))
    return language(
      fr: "préparation : \(earlier) % → \(later) %", en: "\(earlier)% → \(later)% ready")
  }

  func next(_ date: String) -> String { language(fr: "revient le \(date)", en: "back on \(date)") }

  var notBeforeExam: String {
    language(fr: "ne revient pas avant l'épreuve", en: "not due before the exam")
  }

  var noMoreToday: String {
    language(fr: "C'est tout pour aujourd'hui.", en: "That's all for today.")
  }

  func postponed(_ count: Int) -> String {
    language(
      fr: "\(questions(count)) de plus les jours suivants.",
      en: count == 1
        ? "1 more question in the coming days." : "\(count) more questions in the coming days.")
  }

  // MARK: The evening before

  var ready: String { language(fr: "Ce qui est prêt", en: "What is ready") }
  var toReread: String { language(fr: "À relire une fois", en: "To read once more") }
  var toRereadShort: String { language(fr: "à relire", en: "to read again") }
  var toBring: String { language(fr: "À imprimer et à apporter", en: "To print and to bring") }
  var nothingReady: String {
    language(fr: "Vous avez répondu : c'est fait.", en: "You answered: done.")
  }
  /// The last words of an evening: the bag where the exam is near or its day not known.
  func goodNight(daysToExam: Int?) -> String {
    guard let daysToExam, !(0...3).contains(daysToExam) else {
      return language(
        fr: "Convocation et pièce d'identité dans le sac. Dormez.",
        en: "Exam letter and identity card in the bag. Sleep well.")
    }
    return language(
      fr: "C'est fait pour ce soir. Ce qui reste à relire attendra demain.",
      en: "Done for tonight. What is left to reread can wait until tomorrow.")
  }

  // MARK: The date

  var dateTitle: String { language(fr: "Date de l'épreuve", en: "Date of the exam") }
  var dateQuestion: String {
    language(
      fr: "Quel jour passez-vous l'oral ? Les questions seront réparties jusque-là.",
      en: "When is your oral? The questions are spread over the days until then.")
  }
  var datePrompt: String { language(fr: "JJ/MM/AAAA : ", en: "YYYY-MM-DD: ") }
  var dateHint: String {
    language(
      fr: "Entrée sans date : plus tard. Elle est gardée dans votre configuration.",
      en: "Press Enter to decide later. The date is saved in your configuration.")
  }
  var dateLater: String {
    language(fr: "Entrée sans date : plus tard.", en: "Press Enter to decide later.")
  }
  func notADate(_ text: String) -> String {
    language(
      fr: "« \(text) » n'est pas une date à venir, comme 18/05/2027.",
      en: "“\(text)” is not a future date, such as 2027-05-18.")
  }
}
