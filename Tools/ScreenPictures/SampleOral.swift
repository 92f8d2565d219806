import ExamModel
import FicheLibrary
import Screens
import SessionEngine

/// An invented oral on the bundled exam and fiches.
struct SampleOral {
  let exam: Exam
  let fiches: [Fiche]
  let plan: SessionPlan

  static let presentationInstant = 283_000
  static let exchangeInstant = 679_000

  init?() {
    let collection = FicheLibrary.bundled()
    let fiches = ["support-helpdesk", "sauvegarde-restauration"].compactMap { id in
      collection.fiches.first { $0.id == id }
    }
    guard let exam = ExamCatalog.exam(id: ExamCatalog.defaultID), exam.criteria.count >= 3,
      fiches.count == 2
    else { return nil }
    self.exam = exam
    self.fiches = fiches
    plan = SessionPlanner(exam: exam, options: SessionOptions(seed: 1))
      .plan(fiches: fiches, parcours: collection.parcours)
  }

  func state(_ events: [SessionEvent]) -> SessionState { SessionState(plan: plan, events: events) }

  /// Up to a moment inside the first presentation.
  var presentation: [SessionEvent] {
    let count = plan.slots[0].sections.count
    let reached = [40_000, 85_000, 120_000, 152_000, 176_000, 224_000, 262_000].prefix(
      max(0, count - 1))
    return [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))]
      + reached.enumerated().map {
        SessionEvent(atMilliseconds: $0.element, .sectionReached(section: $0.offset + 1))
      }
      + [
        SessionEvent(atMilliseconds: 260_000, .markerSet),
        SessionEvent(atMilliseconds: 270_000, .noteTaken(text: "Ralentir sur les choix.")),
      ]
  }

  /// Up to a moment inside the first exchange.
  var exchange: [SessionEvent] {
    presentation + reached(8, inSlot: 0, from: 335_000, every: 32_000) + [
      SessionEvent(atMilliseconds: 571_000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 571_000, .slotStarted(slot: 1)),
      SessionEvent(
        atMilliseconds: 571_000, asked(0, "Qu'avez-vous fait entièrement par vous-même ?")),
      SessionEvent(atMilliseconds: 575_000, .speakingStarted),
      SessionEvent(atMilliseconds: 630_000, .levelGiven(level: 3)),
      SessionEvent(
        atMilliseconds: 637_000,
        asked(
          1,
          "Vous prenez la main sur les postes avec AnyDesk. Pourquoi pas une solution que "
            + "l'entreprise héberge elle-même ?")),
    ]
  }

  /// What the jury could ask next.
  var offered: [JuryChoice] {
    [
      (2, "À qui s'adresse votre guide, et qui l'a essayé ?", "la fiche parle d'un guide"),
      (0, "Quelle décision avez-vous prise sans votre tuteur ?", "la fiche cite un tuteur"),
      (1, "Comment avez-vous mesuré le délai que vous annoncez ?", "la fiche donne un chiffre"),
    ].map { criterion, text, reason in
      JuryChoice(
        id: text, criterion: exam.criteria[criterion].shortName, text: text, reason: reason)
    }
  }

  /// A question of the drill, with what a good answer contains.
  var drilled: Question {
    Question(
      id: "sauvegarde", criterionID: exam.criteria[1].id,
      text: "Pourquoi garder une copie hors du site alors qu'un second serveur existe déjà ?",
      goodAnswer: [
        "Le sinistre qui emporte les deux serveurs", "Le délai et la perte acceptés",
        "Une restauration essayée, et sa date",
      ])
  }

  /// From beginning to end, with a slot that runs over and levels of every kind.
  var whole: [SessionEvent] {
    exchange + [
      SessionEvent(atMilliseconds: 700_000, .levelGiven(level: 2)),
      SessionEvent(
        atMilliseconds: 710_000, asked(2, "À qui s'adresse votre guide, et qui l'a essayé ?")),
      SessionEvent(atMilliseconds: 790_000, .levelGiven(level: 4)),
      SessionEvent(atMilliseconds: 871_000, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: 871_000, .slotStarted(slot: 2)),
    ] + reached(1, inSlot: 2, from: 930_000, every: 62_000) + [
      SessionEvent(atMilliseconds: 1_513_000, .slotEnded(slot: 2, .candidate)),
      SessionEvent(atMilliseconds: 1_513_000, .slotStarted(slot: 3)),
      SessionEvent(
        atMilliseconds: 1_513_000, asked(0, "Quelle décision avez-vous prise sans votre tuteur ?")),
      SessionEvent(atMilliseconds: 1_590_000, .levelGiven(level: 3)),
      SessionEvent(atMilliseconds: 1_800_000, .slotEnded(slot: 3, .candidate)),
      SessionEvent(atMilliseconds: 1_800_000, .finished(.completed)),
    ]
  }

  /// The sections of a slot from one of them on, each at its instant.
  private func reached(
    _ first: Int, inSlot slot: Int, from start: Int, every step: Int
  ) -> [SessionEvent] {
    let sections = plan.slots[slot].sections.indices.dropFirst(first)
    return sections.enumerated().map { order, section in
      SessionEvent(atMilliseconds: start + order * step, .sectionReached(section: section))
    }
  }

  private func asked(_ criterion: Int, _ text: String) -> SessionEvent.Fact {
    .questionAsked(
      Question(id: text, criterionID: exam.criteria[criterion].id, text: text))
  }
}
