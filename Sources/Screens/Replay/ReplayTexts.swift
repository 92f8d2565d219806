import ExamModel
import SessionEngine
import Wording

/// What the replay says around the picture, and what happened in a session, event by event.
struct ReplayTexts {
  let language: Language
  let plan: SessionPlan

  private var terms: TermTexts { TermTexts(language: language) }

  private var session: SessionTexts { SessionTexts(language: language) }

  // MARK: The player

  func player(isPlaying: Bool, isAtEnd: Bool) -> String {
    if isAtEnd { return language(fr: "■ fin", en: "■ end") }
    return isPlaying
      ? language(fr: "▶ lecture", en: "▶ playing") : language(fr: "‖ arrêt", en: "‖ paused")
  }

  var shortened: String { language(fr: "abrégé", en: "shortened") }
  var play: String { language(fr: "lire", en: "play") }
  var hold: String { language(fr: "arrêter", en: "pause") }
  var playAgain: String { language(fr: "relire", en: "play again") }
  var debrief: String { language(fr: "bilan", en: "debrief") }
  var jump: String { ReviewTexts(language: language).goThere }

  func next(_ time: String, _ event: String) -> String {
    language(fr: "Ensuite, \(time) · \(event)", en: "Next, \(time) · \(event)")
  }

  func now(_ time: String, _ event: String) -> String { "\(time) · \(event)" }

  var ended: String { language(fr: "L'oral est terminé.", en: "The oral is over.") }
  var abandoned: String {
    language(fr: "L'oral a été abandonné ici.", en: "The oral was abandoned here.")
  }
  var interrupted: String {
    language(fr: "L'oral a été interrompu ici.", en: "The oral was interrupted here.")
  }
  var empty: String {
    language(
      fr: "Cette séance a été quittée avant de commencer.",
      en: "This session ended before it started.")
  }
  var enterForDebrief: String {
    language(fr: "Entrée ouvre le bilan.", en: "Enter opens the debrief.")
  }

  // MARK: Searching and jumping

  var searchPrompt: String { ReviewTexts(language: language).searchPrompt }

  func found(_ wanted: String, _ number: Int, of count: Int) -> String {
    language(
      fr: "« \(wanted) » : \(number) sur \(count)", en: "“\(wanted)”: \(number) of \(count)")
  }

  func tic(_ name: String, _ number: Int, of count: Int) -> String {
    language(
      fr: "Tic de langage : « \(name) », \(number) sur \(count)",
      en: "Verbal tic: “\(name)”, \(number) of \(count)")
  }

  var noTic: String {
    language(fr: "Aucun tic de langage entendu.", en: "No verbal tic was heard.")
  }

  var noWords: String {
    language(
      fr: "Cet oral n'est pas transcrit : t dans son bilan.",
      en: "This oral is not transcribed: press t in its debrief.")
  }

  /// - Parameter withWords: whether what was said was searched too.
  func notFound(_ wanted: String, withWords: Bool) -> String {
    if withWords {
      return language(
        fr: "« \(wanted) » : rien dans tout l'oral",
        en: "“\(wanted)”: nothing in the whole oral")
    }
    return language(
      fr: "« \(wanted) » : rien dans les questions ni les notes",
      en: "“\(wanted)”: nothing in questions or notes")
  }

  var nothingSearched: String {
    language(fr: "Cherchez d'abord un mot avec /", en: "Search for a word with / first")
  }

  var firstOverrun: String { language(fr: "Premier dépassement", en: "First overrun") }
  var noOverrun: String {
    language(fr: "Aucun temps n'a été dépassé.", en: "No slot overran.")
  }

  func idle(isShortened: Bool) -> String {
    isShortened
      ? language(
        fr: "Les attentes de plus de 5 s sont abrégées.",
        en: "Pauses over 5 s are skipped.")
      : language(fr: "Les attentes sont entières.", en: "Pauses play in full.")
  }

  var events: String { language(fr: "Événements", en: "Events") }

  func count(_ number: Int, of count: Int) -> String {
    language(fr: "\(number) sur \(count)", en: "\(number) of \(count)")
  }

  // MARK: Events

  /// What happened, in a few words.
  ///
  /// - Parameter slot: the slot in which it did, where it is known.
  func event(_ fact: SessionEvent.Fact, inSlot slot: Int?) -> String {
    switch fact {
    case .slotStarted(let slot): self.slot(slot)
    case .slotEnded(let slot, let ending): slotEnded(slot, ending)
    case .sectionReached(let section): self.section(section, inSlot: slot)
    case .questionAsked(let question):
      language.labelled(language(fr: "question", en: "question"), question.text)
    case .followUpAsked(let text): language.labelled(language(fr: "relance", en: "follow-up"), text)
    case .voiceStarted: session.juryStartsToSpeak
    case .voiceEnded(let ending): session.juryHasSpoken(ending)
    case .sound(let fact): SoundTexts(language: language).fact(fact)
    case .table(let fact): TableTexts(language: language).fact(fact)
    case .speakingStarted: session.answerStarts
    case .levelGiven(let level, _):
      language.labelled(terms.level.lowercased(), self.level(level))
    case .questionSkipped: session.skipped
    case .levelCorrected(let answer, let level, _):
      language.labelled(
        language(
          fr: "niveau de la question \(answer &+ 1)", en: "level of question \(answer &+ 1)"),
        self.level(level))
    case .elementTicked(let answer, let element, let isSaid):
      language.labelled(
        language(fr: "question \(answer &+ 1)", en: "question \(answer &+ 1)"),
        isSaid
          ? language(fr: "élément \(element &+ 1) dit", en: "element \(element &+ 1) said")
          : language(fr: "élément \(element &+ 1) non dit", en: "element \(element &+ 1) not said"))
    case .remarkMade(let text):
      language.labelled(language(fr: "le jury intervient", en: "the jury cuts in"), text)
    case .markerSet: terms.marker
    case .noteTaken(let text): language.labelled(language(fr: "note", en: "note"), text)
    case .undone: language(fr: "dernière saisie annulée", en: "last entry undone")
    case .paused: language(fr: "pause", en: "paused")
    case .resumed: session.resumed
    case .reopened(let gap): reopened(gap)
    case .recovered: language(fr: "journal réparé", en: "journal repaired")
    case .finished(.completed): session.oralEnds
    case .finished(.abandoned): language(fr: "oral abandonné", en: "oral abandoned")
    }
  }

  private func level(_ level: Int) -> String {
    plan.levels.indices.contains(level) ? plan.levels[level].name : "?"
  }

  private func slot(_ slot: Int) -> String {
    guard plan.slots.indices.contains(slot) else { return "?" }
    return DebriefTexts(language: language, plan: plan).slot(slot)
  }

  private func slotEnded(_ slot: Int, _ ending: SlotEnding) -> String {
    let name = plan.slots.indices.contains(slot) ? session.slot(plan.slots[slot]) : "?"
    return switch ending {
    case .candidate: language(fr: "fin : \(name)", en: "end: \(name)")
    case .strict: language(fr: "temps écoulé, fin : \(name)", en: "time up, end: \(name)")
    }
  }

  private func section(_ section: Int, inSlot slot: Int?) -> String {
    guard let slot, plan.slots.indices.contains(slot),
      plan.slots[slot].sections.indices.contains(section)
    else { return language(fr: "section \(section + 1)", en: "section \(section + 1)") }
    return language.labelled(
      language(fr: "section", en: "section"), plan.slots[slot].sections[section].title)
  }

  private func reopened(_ gap: SessionGap) -> String {
    let span = SpanText(language: language).rough(seconds: gap.milliseconds / 1000)
    let counted = session.negation(of: gap)
    return switch gap.cause {
    case .programEnded:
      language(
        fr: "oral repris après \(span) (interruption \(counted)comptée)",
        en: "oral resumed after \(span) (interruption \(counted)counted)")
    case .machineSuspended:
      language(
        fr: "oral repris après \(span) de veille (\(counted)comptée)",
        en: "oral resumed after \(span) of sleep (\(counted)counted)")
    case .programStopped:
      language(
        fr: "oral repris après \(span) d'arrêt (\(counted)compté)",
        en: "oral resumed after \(span) stopped (\(counted)counted)")
    }
  }
}
