import ExamModel
import JSONText
import SessionEngine

extension JournalCodec {
  static func writePlan(_ plan: SessionPlan, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("exam", plan.examID)
    writer.member("exam_title", plan.examTitle)
    writer.member("coefficient", ifAny: plan.coefficient)
    writer.member("mode", plan.mode.rawValue)
    if plan.purpose != .rehearsal { writer.member("purpose", plan.purpose.rawValue) }
    writer.member("strict", plan.isStrict)
    writer.member("jury", plan.jury)
    // Text, since many readers of JSON lose the digits of a number beyond 2^53.
    writer.member("seed", String(plan.seed))
    writer.member("clock_rate", plan.clockRate)
    writer.member("time_factor", plan.timeFactor)
    writer.members("criteria", plan.criteria, writeCriterion)
    writer.members("levels", plan.levels, writeLevel)
    writer.member("phases", plan.phaseTitles)
    writer.members("fiches", plan.fiches, writeFiche)
    writer.members("slots", plan.slots, writeSlot)
    if !plan.penalties.isEmpty { writer.members("penalties", plan.penalties, writePenalty) }
    writer.endObject()
  }

  private static func writeCriterion(_ criterion: Criterion, to writer: inout JSONWriter) {
    writer.member("id", criterion.id)
    writer.member("name", criterion.name)
    writer.member("details", criterion.details)
    writer.member("family", ifAny: criterion.family)
    if !criterion.serves.isEmpty { writer.member("serves", criterion.serves) }
    if criterion.language != .french { writer.member("language", criterion.language.rawValue) }
  }

  private static func writeLevel(_ level: Level, to writer: inout JSONWriter) {
    writer.member("name", level.name)
    writer.member("points", ifAny: level.points)
    writer.member("details", ifAny: level.details)
  }

  private static func writePenalty(_ penalty: Penalty, to writer: inout JSONWriter) {
    writer.member("name", penalty.name)
    writer.member("points", penalty.points)
  }

  private static func writeFiche(_ fiche: PlannedFiche, to writer: inout JSONWriter) {
    writer.member("id", fiche.id)
    writer.member("title", fiche.title)
    writer.member("path", fiche.path)
    writer.member("origin", ifAny: OriginName(fiche.origin)?.rawValue)
    if case .imported(_, let document) = fiche.origin { writer.member("document", document) }
  }

  private static func writeSlot(_ slot: PlannedSlot, to writer: inout JSONWriter) {
    writer.member("phase", slot.phaseIndex)
    writer.member("kind", slot.kind.rawValue)
    writer.member("title", ifAny: slot.title)
    writer.member("budget_seconds", slot.budgetSeconds)
    writer.member("limit", slot.limit.rawValue)
    writer.name("warnings_seconds_left")
    writer.beginArray()
    for warning in slot.warningsSecondsLeft { writer.integer(warning) }
    writer.endArray()
    writer.member("fiche", ifAny: slot.ficheIndex)
    if !slot.criterionIDs.isEmpty { writer.member("criterion_ids", slot.criterionIDs) }
    writer.members("sections", slot.sections, writeSection)
  }

  private static func writeSection(_ section: PlannedSection, to writer: inout JSONWriter) {
    writer.member("title", section.title)
    writer.member("budget_seconds", section.budgetSeconds)
    switch section.origin {
    case .parcours: writer.member("origin", "parcours")
    case .fiche(let index):
      writer.member("origin", "fiche")
      writer.member("fiche", index)
    }
    writer.member("line", ifAny: section.line)
    writer.member("role", ifAny: section.role?.rawValue)
  }
}

extension JSONWriter {
  /// An array of objects, the members of each written by the closure.
  fileprivate mutating func members<Element>(
    _ name: String, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements {
      beginObject()
      write(element, &self)
      endObject()
    }
    endArray()
  }
}
