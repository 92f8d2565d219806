import ExamModel
import Screens
import SessionEngine

/// An invented class of eight, some of whom have not begun.
enum ClassSamples {
  static let criteria = [
    Criterion(id: "autonomie", name: "L'autonomie"),
    Criterion(id: "choix", name: "La pertinence des choix techniques"),
    Criterion(id: "documentation", name: "La qualité des documentations"),
    Criterion(id: "analyse", name: "L'analyse des situations"),
    Criterion(id: "referentiel", name: "La maîtrise du référentiel"),
  ]

  private static let plan = SessionPlan(
    examID: "e6-parcours", examTitle: "E6 · Parcours de professionnalisation", criteria: criteria,
    phaseTitles: ["Phase 1"],
    slots: [PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 1800)])

  private static let day = 86_400
  private static let first = 1_795_000_000

  /// Somebody whose levels begin at that one, with so many orals.
  private static func member(_ name: String, orals: Int, level: Int) -> ClassMember {
    ClassMember(
      name: name,
      sessions: (0..<orals).map { number in
        SessionResult(
          id: "\(name)-\(number)", startedSeconds: first + number * 3 * day + level * day,
          plan: plan, isComplete: number != 1, slotSeconds: [1700 + number * 20],
          answers: criteria.enumerated().flatMap { place, criterion in
            (0..<2).map { again in
              AnswerResult(
                questionID: "\(criterion.id)-\(again)", criterionID: criterion.id, slot: 0,
                level: min(4, max(1, level + (place + again) % 3 - 1)), answerSeconds: 70,
                base: "\(criterion.id)-\(again)", section: again == 0 ? .role(.tests) : nil)
            }
          })
      })
  }

  static let members = [
    member("Amélie Durand", orals: 4, level: 4), member("Benoît Faure", orals: 3, level: 2),
    member("Camille Nguyen-Rousseau de la Tour", orals: 1, level: 1),
    ClassMember(name: "Driss El Amrani", sessions: []),
    member("Élodie Marchand", orals: 6, level: 3),
    member("Farid Benali", orals: 2, level: 1), member("Gaëlle Le Goff", orals: 12, level: 3),
    member("名前\u{202E}hostile\u{1B}[31m", orals: 1, level: 2),
  ]

  static func overview(
    _ members: [ClassMember] = members, isAnonymous: Bool = false, notices: [String] = []
  ) -> ClassOverview {
    let survey = ClassSurvey(members: members, isAnonymous: isAnonymous)
    return ClassOverview(
      survey: survey,
      lastDays: survey.rows.map { $0.lastStartedSeconds.map { CalendarDay(utcSeconds: $0) } },
      questionTexts: ["choix-0": "Pourquoi GLPI plutôt qu'une solution hébergée ailleurs ?"],
      isAnonymous: isAnonymous, notices: notices)
  }
}
