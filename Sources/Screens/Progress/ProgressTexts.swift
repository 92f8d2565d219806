import ExamModel
import SessionEngine
import Wording

/// What the progress says.
struct ProgressTexts {
  let language: Language
  let progress: Progress

  private var terms: TermTexts { TermTexts(language: language) }

  private var session: SessionTexts { SessionTexts(language: language) }

  var title: String { language(fr: "Progression", en: "Progress") }
  var levels: String {
    language(fr: "Niveau par critère, oral après oral", en: "Level by criterion, oral after oral")
  }
  var fiches: String { terms.fiches }
  var nextRun: String { language(fr: "Prochain oral", en: "Next oral") }
  var notAssessed: String { terms.notAssessed }
  var notComplete: String { language(fr: "interrompu", en: "left early") }

  var empty: [String] {
    [
      language(
        fr: "Aucun oral ne compte encore pour cette épreuve.",
        en: "No oral counts towards this exam yet."),
      language(
        fr: "Répétez un premier oral et notez vos réponses de 1 à 5 : vous verrez ici vos niveaux "
          + "par critère, vos écarts de temps et ce qu'il reste à travailler.",
        en: "Rehearse a first oral and rate your answers from 1 to 5: here you will see your "
          + "levels by criterion, your times and what is left to work on."),
      language(
        fr: "Les essais à horloge accélérée ne comptent pas.",
        en: "Quick tries on a faster clock do not count."),
    ]
  }

  func overrun(_ kind: SlotKind) -> String {
    language(
      fr: "\(session.kind(kind)) : écart au temps prévu",
      en: "\(session.kind(kind)): difference from the plan")
  }

  func name(ofCriterion id: String) -> String {
    progress.criteria.first { $0.criterion.id == id }?.criterion.shortName ?? id
  }

  func level(_ index: Int?) -> String {
    guard let index, progress.levels.indices.contains(index) else { return notAssessed }
    return progress.levels[index].name.lowercased()
  }

  func asked(_ count: Int) -> String { terms.questions(count) }

  func lastAsked(_ seconds: Int) -> String {
    let day = DateText(language: language).short(CalendarDay(utcSeconds: seconds))
    return language(fr: "le \(day)", en: "on \(day)")
  }

  func presented(_ count: Int) -> String {
    switch count {
    case 0: language(fr: "jamais présentée", en: "never presented")
    case 1: language(fr: "présentée une fois", en: "presented once")
    default: language(fr: "présentée \(count) fois", en: "presented \(count) times")
    }
  }

  var memory: String {
    terms.forecast
  }

  /// What the curve says, for those who do not see it.
  func curve(from first: StudyReport.Point, to last: StudyReport.Point) -> String {
    let (start, end) = (Self.percent(first.known), Self.percent(last.known))
    return language(
      fr: "De \(start) % le \(first.day) à \(end) % le \(last.day).",
      en: "From \(start)% on \(first.day) to \(end)% on \(last.day).")
  }

  func percent(_ share: Double) -> String {
    language(fr: "\(Self.percent(share)) %", en: "\(Self.percent(share))%")
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded(.down)) }

  /// How an answer was remembered the last time; a grade from 1 to 4.
  func grade(_ grade: Int) -> String {
    switch grade {
    case ..<2: language(fr: "pas su", en: "not known")
    case 2: language(fr: "su en partie", en: "partly known")
    case 3: language(fr: "su", en: "known")
    default: language(fr: "très bien su", en: "known very well")
    }
  }

  func unseen(_ count: Int) -> String {
    count == 1
      ? language(fr: "1 question encore jamais posée.", en: "1 question never asked.")
      : language(
        fr: "\(count) questions encore jamais posées.", en: "\(count) questions never asked.")
  }

  // MARK: Readiness

  var readiness: String {
    let met = progress.readiness.checks.count(where: \.isMet)
    let total = progress.readiness.checks.count
    return progress.readiness.isReady
      ? language(
        fr: "Préparation complète : les \(total) conditions sont réunies",
        en: "Ready: all \(total) conditions met")
      : language(
        fr: "Préparation incomplète : \(met) condition\(met > 1 ? "s" : "") sur \(total)",
        en: "Not ready yet: \(met) of \(total) conditions")
  }

  /// A condition of readiness, spelled out, and how it stands.
  func check(_ check: Readiness.Check) -> String {
    switch check {
    case .completeRuns(let count, let needed):
      language(
        fr: "au moins \(needed) oraux menés jusqu'au bout, hors essais : \(count)",
        en: "at least \(needed) completed orals (quick tries excluded): \(count)")
    case .withinTolerance(let count, let total):
      language(
        fr: "les \(Readiness.neededRuns) derniers tenus dans le temps, à 20 % près "
          + "(jamais moins de 10 s) : \(count) sur \(total)",
        en: "the last \(Readiness.neededRuns) within 20% of the time "
          + "(never less than 10 s): \(count) of \(total)")
    case .everyCriterionAsked(let missing, let times):
      language(
        fr: "chaque critère interrogé \(times) fois ou plus" + list(missing, fr: "il manque"),
        en: "every criterion asked about at least \(times) times" + list(missing, en: "missing"))
    case .noWeakCriterion(let weak, let unrated, let level):
      language(
        fr: "chaque critère noté, et aucun dont la médiane soit inférieure à "
          + "« \(self.level(level)) » sur ces oraux" + list(weak, fr: "à revoir")
          + list(unrated, fr: "à interroger"),
        en: "every criterion rated, none with a median below “\(self.level(level))” over these "
          + "orals" + list(weak, en: "weak") + list(unrated, en: "to be asked"))
    }
  }

  /// What the levels rest on; `nil` where nothing was asked.
  var ratings: String? {
    let counts = progress.ratings
    var parts: [String] = []
    if counts.during > 0 {
      parts.append(
        language(
          fr: "\(counts.during) de vous pendant l'oral",
          en: "\(counts.during) of your own during the oral"))
    }
    if counts.afterwards > 0 {
      parts.append(
        language(
          fr: "\(counts.afterwards) de vous après coup, éléments sous les yeux",
          en: "\(counts.afterwards) of your own afterwards, with the elements in sight"))
    }
    if counts.byJury > 0 {
      parts.append(
        language(
          fr: "\(counts.byJury) d'une autre personne", en: "\(counts.byJury) by another person"))
    }
    if counts.byProgram > 0 {
      parts.append(
        language(fr: "\(counts.byProgram) d'un programme", en: "\(counts.byProgram) by a program"))
    }
    if counts.unrated > 0 {
      parts.append(
        language(
          fr: "\(counts.unrated) réponse\(plural(counts.unrated)) sans niveau",
          en: counts.unrated == 1 ? "1 answer not rated" : "\(counts.unrated) answers not rated"))
    }
    guard !parts.isEmpty else { return nil }
    let list = parts.joined(separator: ", ")
    let comparison =
      TableTexts(language: language)
      .comparison((counts.compared, counts.ownHigher, counts.ownLower)).map { " \($0)." } ?? ""
    return language(
      fr: "Niveaux : \(list). Aucun n'est celui d'un jury officiel.\(comparison)",
      en: "Levels: \(list). None comes from an official jury.\(comparison)")
  }

  private func plural(_ count: Int) -> String { count > 1 ? "s" : "" }

  private func list(_ ids: [String], fr french: String = "", en english: String = "") -> String {
    guard !ids.isEmpty else { return "" }
    guard ids.count < progress.criteria.count else {
      return language(fr: " (\(french) : tous)", en: " (\(english): all)")
    }
    let names = ids.map(name(ofCriterion:)).joined(separator: ", ")
    return language(fr: " (\(french) : \(names))", en: " (\(english): \(names))")
  }

  // MARK: Next run

  var plan: [String] {
    let titles = progress.nextRun.ficheIDs.compactMap { id in
      progress.fiches.first { $0.id == id }?.title
    }
    var lines = titles.enumerated().map { index, title in
      titles.count == 1
        ? language(fr: "Choisissez la fiche « \(title) ».", en: "Choose the fiche “\(title)”.")
        : language(
          fr: "Fiche \(index + 1) : « \(title) ».", en: "Fiche \(index + 1): “\(title)”.")
    }
    if let criterion = progress.nextRun.criterionID {
      let name = name(ofCriterion: criterion)
      lines.append(
        language(
          fr: "Le jury insistera sur : \(name).", en: "The jury will focus on: \(name)."))
    }
    return lines
  }
}
