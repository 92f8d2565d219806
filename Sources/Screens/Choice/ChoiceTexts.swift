import ExamModel
import SessionEngine
import Wording

/// What the screens before an oral say.
struct ChoiceTexts {
  let language: Language

  private var terms: TermTexts { TermTexts(language: language) }

  var tagline: String {
    language(
      fr: "Répétez votre oral, chronomètre et jury compris",
      en: "Rehearse your oral with a clock and a jury")
  }
  var exam: String { terms.exam }
  var duration: String { language(fr: "Durée", en: "Duration") }
  var preparation: String { SessionTexts(language: language).kind(.preparation) }
  var coefficient: String { "Coefficient" }
  var modality: String { language(fr: "Modalité", en: "Format") }
  var source: String { "Source" }
  var official: String { language(fr: "texte officiel", en: "official text") }
  var unofficial: String { terms.unofficial }
  var documents: String { language(fr: "À remettre ou à apporter", en: "To hand in or bring") }
  var criteria: String { language(fr: "Le jury évalue", en: "The jury assesses") }
  var penalties: String { terms.penalties }
  var course: String { language(fr: "Déroulement", en: "Schedule") }
  var notes: String { language(fr: "À savoir", en: "Good to know") }
  var chooseExam: String { language(fr: "Choix de l'épreuve", en: "Choose an exam") }
  var chooseFiches: String { KeyTexts(language: language).context(.ficheChoice) }
  var ready: String { language(fr: "Avant de commencer", en: "Before you start") }
  var draft: String { language(fr: "brouillon", en: "draft") }
  var sitePage: String { language(fr: "page du site", en: "site page") }

  /// Why a page is proposed where it is, in one line.
  func reason(of likeness: FicheLikeness) -> String {
    let verdict =
      switch likeness.rank {
      case .achievement: language(fr: "Une fiche", en: "A fiche")
      case .unclear: language(fr: "Peut-être une fiche", en: "Perhaps a fiche")
      case .page: language(fr: "Plutôt une page du site", en: "Probably a site page")
      }
    let reasons = likeness.reasons.prefix(3).map(text).filter { !$0.isEmpty }
    return reasons.isEmpty
      ? verdict : verdict + language.colon + reasons.joined(separator: ", ")
  }

  private func text(_ reason: FicheLikeness.Reason) -> String {
    switch reason {
    case .named: language(fr: "vous l'avez nommée", en: "you named it")
    case .achievementFolder(let name), .pageFolder(let name):
      language(fr: "dossier « \(name) »", en: "folder “\(name)”")
    case .sections(let count):
      count == 1
        ? language(fr: "1 rubrique de fiche", en: "1 fiche heading")
        : language(fr: "\(count) rubriques de fiche", en: "\(count) fiche headings")
    case .noSections: language(fr: "aucune rubrique de fiche", en: "no fiche headings")
    case .declared:
      language(fr: "compétences ou technologies citées", en: "names competencies or technologies")
    case .pageName(let name): language(fr: "nommée « \(name) »", en: "called “\(name)”")
    case .pageLayout(let name):
      language(fr: "mise en page « \(name) »", en: "layout “\(name)”")
    case .words(let count): words(count)
    }
  }

  var leftOut: String { language(fr: "Fichiers laissés de côté", en: "Files left out") }
  /// - Parameter isWide: whether there is room to say what the key is for.
  func leftOut(_ count: Int, isWide: Bool) -> String {
    let files =
      count == 1
      ? language(fr: "1 fichier laissé de côté", en: "1 file left out")
      : language(fr: "\(count) fichiers laissés de côté", en: "\(count) files left out")
    return "▲ \(files) " + (isWide ? language(fr: "(f : pourquoi)", en: "(f: why)") : "(f)")
  }
  var begin: String { language(fr: "commencer l'oral", en: "start the oral") }
  var readyAdvice: String {
    language(
      fr:
        "Le chronomètre part dès que vous appuyez sur Entrée. Parlez à voix haute, debout si possible.",
      en: "The clock starts as soon as you press Enter. Speak aloud, standing if you can.")
  }

  /// Why no fiche is presented, and what to do about it.
  var lacksFiches: String {
    language(
      fr: "Les fiches d'exemple sont d'un autre domaine : l'oral se passe sans elles. "
        + "Pour des questions sur votre travail, indiquez vos fiches avec --fiches DOSSIER.",
      en: "The sample fiches are from another field, so this oral goes without them. "
        + "For questions on your own work, name your fiches with --fiches FOLDER.")
  }

  func fichesNeeded(_ chosen: Int, of needed: Int, limit: Int) -> String {
    guard limit > needed else {
      return language(fr: "\(chosen) sur \(needed)", en: "\(chosen) of \(needed)")
    }
    return needed == 0
      ? language(fr: "choisies : \(chosen) (facultatif)", en: "chosen: \(chosen) (optional)")
      : language(
        fr: "choisies : \(chosen) (de \(needed) à \(limit))",
        en: "chosen: \(chosen) (\(needed) to \(limit))")
  }

  func chooseMore(_ missing: Int) -> String {
    missing == 1
      ? language(
        fr: "Choisissez encore une fiche avec Espace.", en: "Choose one more fiche with Space.")
      : language(
        fr: "Choisissez encore \(missing) fiches avec Espace.",
        en: "Choose \(missing) more fiches with Space.")
  }

  func words(_ count: Int) -> String { ReviewTexts(language: language).words(count) }

  func limit(_ limit: DurationLimit) -> String {
    switch limit {
    case .maximum: language(fr: "au plus", en: "at most")
    case .exact: ""
    case .minimum: language(fr: "au moins", en: "at least")
    case .indicative: language(fr: "environ", en: "about")
    }
  }

  func number(_ number: Double) -> String {
    let isWhole = number == number.rounded()
    let text = isWhole ? "\(Int(number))" : "\(number)"
    return language(fr: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }

  func points(_ points: Double) -> String {
    let amount = number(abs(points))
    let sign = points < 0 ? "−" : "+"
    return language(
      fr: "\(sign)\(amount) point\(abs(points) >= 2 ? "s" : "")",
      en: "\(sign)\(amount) point\(abs(points) == 1 ? "" : "s")")
  }

  // Settings of a session.

  var mode: String { terms.mode }
  func modeDetails(_ mode: SessionMode) -> String {
    switch mode {
    case .training:
      language(
        fr: "entraînement : pause possible, plan et repères à l'écran",
        en: "training: pauses allowed, outline and hints on screen")
    case .exam:
      language(
        fr: "examen : ni pause ni indication, bilan à la fin",
        en: "exam: no pause, no hints, debrief at the end")
    }
  }
  var jury: String { "Jury" }
  func juryDetails(_ temper: JuryTemper) -> String {
    switch temper {
    case .kindly:
      language(
        fr: "bienveillant : commence par le facile, une relance au plus",
        en: "kindly: starts with easy questions, one follow-up at most")
    case .demanding:
      language(
        fr: "exigeant : demande des raisons, relance une réponse faible",
        en: "demanding: asks for reasons, follows up on weak answers")
    case .unsettling:
      language(
        fr: "déstabilisant : questions difficiles, coupe la parole",
        en: "unsettling: hard questions, interrupts answers")
    }
  }
  var rater: String { language(fr: "Niveaux", en: "Levels") }
  func raterDetails(_ rater: Rater) -> String {
    switch rater {
    case .candidate:
      language(
        fr: "donnés par vous : 1 à 5 après chaque réponse",
        en: "given by you: 1 to 5 after each answer")
    case .jury:
      language(
        fr: "donnés par une autre personne : elle joue le jury au clavier",
        en: "given by somebody else: they play the jury at the keyboard")
    case .program:
      language(fr: "donnés par un programme", en: "given by a program")
    }
  }
  var strict: String { language(fr: "Fin des temps", en: "End of slots") }
  func strictDetails(_ isStrict: Bool) -> String {
    isStrict
      ? language(
        fr: "stricte : chaque temps s'arrête à son terme",
        en: "strict: each slot ends when its time is up")
      : language(
        fr: "souple : le dépassement est compté, jamais coupé",
        en: "lenient: overruns are counted, never cut off")
  }
  var timeFactor: String { terms.timeFactor }
  func timeFactorDetails(_ factor: Double) -> String {
    if abs(factor - 4.0 / 3) < 0.001 {
      return language(fr: "tiers-temps (×4/3)", en: "one third more (×4/3)")
    }
    let text = number((factor * 100).rounded() / 100)
    return language(fr: "temps ×\(text)", en: "time ×\(text)")
  }
  func moreSlots(_ count: Int) -> String {
    count == 1
      ? language(fr: "… et 1 autre temps", en: "… and 1 more slot")
      : language(fr: "… et \(count) autres temps", en: "… and \(count) more slots")
  }
}
