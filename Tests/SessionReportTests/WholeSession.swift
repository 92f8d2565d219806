import ExamModel
import SessionEngine
import SessionReport

/// An oral of half an hour with two fiches, ten questions and a few notes.
enum WholeSession {
  static let session = ReportedSession(
    id: "2026-11-23T201500Z-9c0d", startedText: "23 novembre 2026 à 21:15",
    startedSeconds: 1_795_464_900, plan: plan, events: events)

  static let plan = SessionPlan(
    examID: "epreuve-e6", examTitle: "Épreuve E6 — Parcours de professionnalisation",
    coefficient: 4,
    criteria: ReportSamples.criteria + [
      Criterion(id: "analyse", name: "L'analyse des situations"),
      Criterion(id: "referentiel", name: "L'intégration au référentiel de compétences du BTS"),
    ],
    phaseTitles: ["Phase 1", "Phase 2"],
    fiches: [
      PlannedFiche(
        id: "support", title: "Gestion du support utilisateur (Helpdesk)",
        origin: .unstated(path: "support.md")),
      PlannedFiche(
        id: "sauvegarde", title: "Sauvegarde 3-2-1 et tests de restauration",
        origin: .unstated(path: "sauvegarde.md")),
    ],
    slots: [
      presentation(
        0,
        [
          ("Parcours", 180), ("Contexte de la mission", 60),
          ("Outils et moyens mis en œuvre", 120), ("Démarche de traitement", 120),
          ("Compétences mobilisées", 60), ("Bilan de l'expérience", 60),
        ]),
      PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 300, ficheIndex: 0),
      presentation(
        1,
        [
          ("Contexte", 100), ("Besoin exprimé par l'association", 100),
          ("Choix techniques", 150), ("Mise en œuvre", 150), ("Résultats et limites", 100),
        ]),
      PlannedSlot(phaseIndex: 1, kind: .exchange, budgetSeconds: 300, ficheIndex: 1),
    ])

  private static func presentation(_ phase: Int, _ sections: [(String, Int)]) -> PlannedSlot {
    PlannedSlot(
      phaseIndex: phase, kind: .presentation, budgetSeconds: 600, ficheIndex: phase,
      sections: sections.enumerated().map { index, section in
        PlannedSection(
          title: section.0, budgetSeconds: section.1,
          origin: phase == 0 && index == 0 ? .parcours : .fiche(phase))
      })
  }

  static let events: [SessionEvent] =
    (presentation(0, from: 0, sectionsAt: [210, 300, 405, 520, 560], endsAt: 642)
    + [
      ReportSamples.event(260_000, .markerSet),
      ReportSamples.event(430_000, .noteTaken(text: "Ralentir sur les outils, citer l'ANSSI.")),
    ]).sorted { $0.atMilliseconds < $1.atMilliseconds }
    + exchange(1, from: 642, endsAt: 930, questions: Array(questions.prefix(5)))
    + presentation(2, from: 930, sectionsAt: [1020, 1130, 1260], endsAt: 1500)
    + exchange(3, from: 1500, endsAt: 1790, questions: Array(questions.dropFirst(5)))
    + [
      ReportSamples.event(
        1_789_000, .noteTaken(text: "Bonne fin, mais la restauration reste floue.")),
      ReportSamples.event(1_790_000, .slotEnded(slot: 3, .candidate)),
      ReportSamples.event(1_790_000, .finished(.completed)),
    ]

  private static func presentation(
    _ slot: Int, from start: Int, sectionsAt: [Int], endsAt end: Int
  ) -> [SessionEvent] {
    [ReportSamples.event(start * 1000, .slotStarted(slot: slot))]
      + zip(1..., sectionsAt).map { ReportSamples.event($1 * 1000, .sectionReached(section: $0)) }
      + (slot == 2 ? [ReportSamples.event(end * 1000, .slotEnded(slot: slot, .candidate))] : [])
  }

  /// Questions one after the other, each answered for a while, rated or skipped.
  private static func exchange(
    _ slot: Int, from start: Int, endsAt end: Int, questions: [Question]
  ) -> [SessionEvent] {
    let first =
      slot == 1 ? [ReportSamples.event(start * 1000, .slotEnded(slot: 0, .candidate))] : []
    var events = first + [ReportSamples.event(start * 1000, .slotStarted(slot: slot))]
    let step = (end - start) / questions.count
    for (index, question) in questions.enumerated() {
      let asked = (start + index * step) * 1000
      events.append(ReportSamples.event(asked, .questionAsked(question)))
      if index == 3 {
        events.append(ReportSamples.event(asked + 21_000, .questionSkipped))
        continue
      }
      events.append(ReportSamples.event(asked + 3_000 + index * 700, .speakingStarted))
      if index == 1, let followUp = question.followUps.first {
        events.append(ReportSamples.event(asked + 24_000, .followUpAsked(text: followUp.text)))
      }
      let level = [3, 1, 2, 0, 4][(index + slot / 2) % 5]
      events.append(
        ReportSamples.event(asked + (index + 6) * 5_000, .levelGiven(level: level)))
    }
    guard slot == 1 else { return events }
    return events + [ReportSamples.event(end * 1000, .slotEnded(slot: slot, .candidate))]
  }

  private static func question(
    _ id: String, _ criterion: String, _ text: String, _ reason: QuestionReason = .general,
    followUp: String? = nil
  ) -> Question {
    Question(
      id: id, criterionID: criterion, text: text,
      followUps: followUp.map { [FollowUp(text: $0)] } ?? [], reason: reason)
  }

  private static func line(_ line: Int, _ fiche: String) -> SourceLocation {
    SourceLocation(path: "fiches/\(fiche).md", line: line)
  }

  static let questions = [
    question("a1", "autonomie", "Qu'avez-vous fait entièrement par vous-même ?"),
    question(
      "c1", "choix",
      "Vous prenez la main sur les postes avec AnyDesk. Pourquoi pas une solution que "
        + "l'entreprise héberge elle-même ?",
      .technology(name: "AnyDesk", at: line(14, "support")),
      followUp: "Qu'est-ce que cela changerait pour la confidentialité ?"),
    question(
      "d1", "documentations", "À qui s'adresse votre procédure d'accueil d'un nouvel arrivant ?",
      .thinSection(.documentation, wordCount: 18, at: line(41, "support"))),
    question(
      "n1", "analyse", "Vous parlez de 120 tickets par mois. Comment les avez-vous triés ?",
      .figure(excerpt: "environ 120 tickets par mois", at: line(22, "support"))),
    question(
      "r1", "referentiel", "Quelle compétence du bloc 1 cette mission montre-t-elle le mieux ?",
      .competency(name: "Répondre aux incidents et aux demandes", at: line(52, "support"))),
    question(
      "c2", "choix", "Pourquoi Veeam plutôt que des scripts rsync ?",
      .technology(name: "Veeam", at: line(9, "sauvegarde"))),
    question(
      "n2", "analyse", "Comment avez-vous vérifié qu'une restauration rend bien les fichiers ?",
      .missingSection(.tests, at: line(1, "sauvegarde")),
      followUp: "Combien de temps faudrait-il pour tout le serveur ?"),
    question(
      "a2", "autonomie", "Qui a validé votre plan de sauvegarde avant sa mise en place ?",
      .teamwork(excerpt: "avec mon tuteur", at: line(17, "sauvegarde"))),
    question(
      "d2", "documentations", "Où un collègue trouverait-il la procédure de restauration ?"),
    question(
      "b1", "referentiel", "Laquelle de vos deux fiches montre le mieux votre progression ?",
      .bothFiches(
        first: "Gestion du support utilisateur (Helpdesk)",
        second: "Sauvegarde 3-2-1 et tests de restauration")),
  ]
}
