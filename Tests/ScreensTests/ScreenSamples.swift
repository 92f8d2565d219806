import ExamModel
import Frames
import Screens
import SessionEngine
import TestSupport
import Testing

/// Sizes at which every screen is looked at.
enum Sizes {
  /// The width at which a screen is recorded; at others it is held by rules (`LayoutRules`).
  static let recordedColumns = 80
  static let pinned = [
    Size(columns: recordedColumns, rows: 24), Size(columns: 40, rows: 12),
    Size(columns: 120, rows: 40),
  ]
}

/// Holds a screen to its recorded picture at 80 columns, and to the rules of layout at other widths.
func expectScreen(
  _ screen: some Screen, on surface: Surface, named name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let frame = screen.frame(on: surface)
  guard surface.size.columns != Sizes.recordedColumns else {
    expectFrame(frame, named: name, sourceLocation: sourceLocation)
    return
  }
  for violation in LayoutRules(of: screen, on: surface).violations(in: frame) {
    Issue.record(
      "\(name) at \(frame.columns)×\(frame.rows), \(violation)\n\(FrameText.both(frame))",
      sourceLocation: sourceLocation)
  }
}

/// Holds a part of a screen to its recorded picture at 80 columns, and its words to that at other widths.
func expectPanel(
  named name: String, sourceLocation: SourceLocation = #_sourceLocation,
  make: (_ columns: Int) -> Frame
) {
  expectFrame(make(Sizes.recordedColumns), named: name, sourceLocation: sourceLocation)
  let rules = LayoutRules(words: [Sizes.recordedColumns, 250].map(make))
  for columns in [40, 60, 120] {
    for violation in rules.violations(in: make(columns)) {
      Issue.record("\(name) at \(columns) columns, \(violation)", sourceLocation: sourceLocation)
    }
  }
}

/// Compares a frame with its recorded picture, whatever its size.
func expectFrame(
  _ frame: Frame, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let size = "\(frame.columns)x\(frame.rows)"
  let path = "Tests/ScreensTests/__Screens__/\(name)-\(size).txt"
  if let difference = Snapshot.difference(FrameText.both(frame), recordedAt: path) {
    Issue.record("\(path): \(difference)", sourceLocation: sourceLocation)
  }
}

typealias SourceLocation = Testing.SourceLocation

/// Invented exams, fiches and sessions, of the length that real ones have.
enum ScreenSamples {
  static let criteria = [
    Criterion(
      id: "autonomie", name: "L'autonomie",
      details: "capacité à mener des missions de support et d'administration avec initiative"),
    Criterion(
      id: "choix", name: "La pertinence des choix techniques",
      details: "justification des solutions mises en œuvre"),
    Criterion(
      id: "documentations", name: "La qualité des documentations",
      details: "clarté des fiches de réalisations et de la présentation"),
    Criterion(
      id: "analyse", name: "L'analyse des situations",
      details: "diagnostic, résolution d'incidents, adaptation aux besoins utilisateurs"),
    Criterion(
      id: "referentiel", name: "L'intégration au référentiel",
      details: "mobilisation des compétences du bloc de professionnalisation"),
  ]

  static let exam = Exam(
    id: "e6-parcours", title: "Épreuve E6 — Parcours de professionnalisation",
    source: "page d'un candidat, non officielle", durationSeconds: 1800, coefficient: 4,
    modality: "Oral",
    documents: ["Fiches de réalisations professionnelles", "Tableau de synthèse"],
    criteria: criteria,
    phases: [phase(1, opensWithParcours: true), phase(2, opensWithParcours: false)])

  private static func phase(_ number: Int, opensWithParcours: Bool) -> Phase {
    Phase(
      title: "Phase \(number)", opensWithParcours: opensWithParcours, ficheNumber: number,
      slots: [
        Slot(kind: .presentation, budgetSeconds: 600), Slot(kind: .exchange, budgetSeconds: 300),
      ])
  }

  static let fiches = [
    fiche(
      "support", "Gestion du support utilisateur (Helpdesk)",
      [
        ("Contexte de la mission", 60), ("Outils et moyens mis en œuvre", 120),
        ("Démarche de traitement", 120), ("Compétences mobilisées", 60),
        ("Bilan de l'expérience", 60),
      ]),
    fiche(
      "sauvegarde", "Sauvegarde 3-2-1 et tests de restauration d'un serveur de fichiers partagé",
      [("Contexte", 120), ("Besoin", 180), ("Mise en œuvre", 300)]),
    fiche("reseau", "Segmentation du réseau par VLAN", [("Contexte", 300), ("Résultats", 300)]),
  ]

  private static func fiche(_ id: String, _ title: String, _ sections: [(String, Int)]) -> Fiche {
    Fiche(
      id: id, title: title, origin: .unstated(path: "fiches/\(id).md"), isDraft: id == "reseau",
      sections: sections.map {
        FicheSection(title: $0.0, line: 1, wordCount: $0.1 * 2, plannedSeconds: $0.1, blocks: [])
      })
  }

  static func plan(mode: SessionMode = .training, rate: Double = 1) -> SessionPlan {
    SessionPlanner(exam: exam, options: SessionOptions(mode: mode, seed: 1, clockRate: rate))
      .plan(fiches: Array(fiches.prefix(2)), parcours: nil)
  }

  static let question = Question(
    id: "choices-self-hosted", criterionID: "choix",
    text: "Vous prenez la main sur les postes avec AnyDesk. Pourquoi pas une solution que "
      + "l'entreprise héberge elle-même ?",
    followUps: [FollowUp(text: "Qu'est-ce que cela changerait pour la confidentialité ?")])

  static func asked(_ id: String, _ criterion: String, _ text: String) -> SessionEvent.Fact {
    .questionAsked(Question(id: id, criterionID: criterion, text: text))
  }

  /// Events from the beginning to a moment inside the first presentation.
  static let presentation: [SessionEvent] = [
    SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
    SessionEvent(atMilliseconds: 170_000, .sectionReached(section: 1)),
    SessionEvent(atMilliseconds: 242_000, .sectionReached(section: 2)),
    SessionEvent(atMilliseconds: 260_000, .markerSet),
    SessionEvent(atMilliseconds: 270_000, .noteTaken(text: "Ralentir sur les outils.")),
  ]

  /// Events up to a moment inside the first exchange.
  static let exchange: [SessionEvent] =
    presentation + [
      SessionEvent(atMilliseconds: 571_000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 571_000, .slotStarted(slot: 1)),
      SessionEvent(
        atMilliseconds: 571_000,
        asked("a", "autonomie", "Qu'avez-vous fait entièrement par vous-même ?")),
      SessionEvent(atMilliseconds: 575_000, .speakingStarted),
      SessionEvent(atMilliseconds: 630_000, .levelGiven(level: 3)),
      SessionEvent(atMilliseconds: 637_000, .questionAsked(question)),
    ]

  /// A whole oral, run over and rated.
  static let whole: [SessionEvent] =
    exchange + [
      SessionEvent(
        atMilliseconds: 660_000,
        .followUpAsked(text: "Qu'est-ce que cela changerait pour la confidentialité ?")),
      SessionEvent(atMilliseconds: 700_000, .levelGiven(level: 1)),
      SessionEvent(atMilliseconds: 871_000, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: 871_000, .slotStarted(slot: 2)),
      SessionEvent(atMilliseconds: 1_000_000, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 1_513_000, .slotEnded(slot: 2, .candidate)),
      SessionEvent(atMilliseconds: 1_513_000, .slotStarted(slot: 3)),
      SessionEvent(
        atMilliseconds: 1_513_000,
        asked("d", "documentations", "À qui s'adresse votre procédure de restauration ?")),
      SessionEvent(atMilliseconds: 1_540_000, .questionSkipped),
      SessionEvent(atMilliseconds: 1_800_000, .slotEnded(slot: 3, .candidate)),
      SessionEvent(atMilliseconds: 1_800_000, .finished(.completed)),
    ]

  static func state(_ events: [SessionEvent], mode: SessionMode = .training) -> SessionState {
    SessionState(plan: plan(mode: mode), events: events)
  }
}
