import ExamModel

/// Lays an exam and the candidate's fiches out as the slots and sections of one session.
package struct SessionPlanner: Sendable {
  private let exam: Exam
  private let options: SessionOptions

  /// Budgets worked out by us are multiples of this; a candidate's own are kept as they are.
  static let stepSeconds = 5

  package init(exam: Exam, options: SessionOptions = SessionOptions()) {
    self.exam = exam
    self.options = options
  }

  /// The plan of a session.
  ///
  /// - Parameters:
  ///   - fiches: in the order in which they are presented; phases pick theirs by number.
  ///   - parcours: what opens a phase that wants it; a bare section stands in for a missing one.
  package func plan(fiches: [Fiche], parcours: Fiche?) -> SessionPlan {
    var slots: [PlannedSlot] = []
    for (phaseIndex, phase) in exam.phases.enumerated() {
      let ficheIndex = phase.ficheNumber.map { $0 - 1 }.flatMap {
        fiches.indices.contains($0) ? $0 : nil
      }
      var parcoursIsDue = phase.opensWithParcours
      for slot in phase.slots {
        let budget = Int((Double(slot.budgetSeconds) * options.timeFactor).rounded())
        var sections: [PlannedSection] = []
        if slot.kind == .presentation {
          sections = self.sections(
            budgetSeconds: budget, parcours: parcoursIsDue ? .some(parcours) : .none,
            fiche: ficheIndex.map { ($0, fiches[$0]) })
          parcoursIsDue = false
        }
        slots.append(
          PlannedSlot(
            phaseIndex: phaseIndex, kind: slot.kind, title: slot.title, budgetSeconds: budget,
            limit: slot.limit,
            warningsSecondsLeft: slot.warningsSecondsLeft ?? exam.warningsSecondsLeft,
            ficheIndex: ficheIndex, criterionIDs: slot.criterionIDs, sections: sections))
      }
    }
    return SessionPlan(
      examID: exam.id, examTitle: exam.title, coefficient: exam.coefficient, mode: options.mode,
      isStrict: options.isStrict, jury: options.jury.rawValue, seed: options.seed,
      clockRate: options.clockRate, timeFactor: options.timeFactor, criteria: exam.criteria,
      levels: exam.levels, phaseTitles: exam.phases.map(\.title),
      fiches: fiches.map { PlannedFiche($0) },
      slots: slots, penalties: exam.penalties)
  }

  /// The sections of a presentation: the parcours if it opens here, then those of the fiche.
  ///
  /// - Parameter parcours: absent when none is due, `nil` inside when due but not written.
  private func sections(
    budgetSeconds: Int, parcours: Fiche??, fiche: (index: Int, fiche: Fiche)?
  ) -> [PlannedSection] {
    var sections: [PlannedSection] = []
    if let parcours {
      let share = round(seconds: Double(budgetSeconds) * Phase.parcoursShare)
      let budget = fiche == nil ? budgetSeconds : share
      if let parcours, !spoken(parcours).isEmpty {
        sections += divide(spoken(parcours), into: budget, origin: .parcours)
      } else {
        sections.append(
          PlannedSection(title: "Parcours", budgetSeconds: budget, origin: .parcours))
      }
    }
    if let fiche {
      let left = max(0, budgetSeconds - sections.reduce(0) { $0 + $1.budgetSeconds })
      sections += divide(spoken(fiche.fiche), into: left, origin: .fiche(fiche.index))
    }
    return sections
  }

  /// What is said aloud: never the section that tells how to get at the productions, which holds passwords.
  private func spoken(_ fiche: Fiche) -> [FicheSection] {
    fiche.sections.filter { $0.role != .access }
  }

  /// Gives each section its planned seconds, and shares what is left by words among the others.
  ///
  /// A plan that does not fit the slot is scaled down, since a pace against it would mislead; a
  /// shorter one is kept, since teachers advise leaving some of the time unused.
  private func divide(
    _ sections: [FicheSection], into budgetSeconds: Int, origin: PlannedSection.Origin
  ) -> [PlannedSection] {
    let planned = sections.reduce(0) { $0 + ($1.plannedSeconds ?? 0) }
    let unplanned = sections.filter { $0.plannedSeconds == nil }
    let isTooLong = planned > budgetSeconds || (planned == budgetSeconds && !unplanned.isEmpty)
    let budgets: [Int]
    if isTooLong {
      let mean = Double(planned) / Double(max(1, sections.count - unplanned.count))
      budgets = shares(
        of: budgetSeconds, by: sections.map { Double($0.plannedSeconds ?? Int(mean)) })
    } else {
      var rest = shares(
        of: budgetSeconds - planned, by: unplanned.map { Double(max(1, $0.wordCount)) })[...]
      budgets = sections.map { $0.plannedSeconds ?? rest.popFirst() ?? 0 }
    }
    return zip(sections, budgets).map {
      PlannedSection(
        title: $0.title, budgetSeconds: $1, origin: origin, line: $0.line, role: $0.role)
    }
  }

  /// Splits seconds by weight into multiples of the step; the first heaviest takes what is left over.
  private func shares(of seconds: Int, by weights: [Double]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights.map { _ in 0 } }
    var shares = weights.map { weight in
      Int(Double(seconds) * weight / total) / Self.stepSeconds * Self.stepSeconds
    }
    if let heaviest = weights.indices.max(by: { weights[$0] < weights[$1] }) {
      shares[heaviest] += seconds - shares.reduce(0, +)
    }
    return shares
  }

  private func round(seconds: Double) -> Int {
    Int((seconds / Double(Self.stepSeconds)).rounded()) * Self.stepSeconds
  }
}
