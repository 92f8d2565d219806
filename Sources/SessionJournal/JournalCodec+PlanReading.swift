import ExamModel
import JSONText
import SessionEngine

extension JournalCodec {
  static func readPlan(_ scanner: inout JSONScanner) throws(JSONError) -> SessionPlan {
    var plan = SessionPlan(
      examID: "", examTitle: "", criteria: [], levels: [], phaseTitles: [], slots: [])
    var requiredCount = 0
    try scanner.object { (scanner, name) throws(JSONError) in
      if isRequired(name) { requiredCount += 1 }
      try readMember(name, of: &plan, &scanner)
    }
    guard requiredCount == 7 else { throw scanner.missingMember }
    return try scanner.require(isSound(plan) ? plan : nil, orThrow: .unexpectedValue)
  }

  /// What a plan cannot do without; the rest has a meaning of its own when it is missing.
  private static func isRequired(_ name: JSONName) -> Bool {
    switch name {
    case "exam", "exam_title", "mode", "criteria", "levels", "phases", "slots": true
    default: false
    }
  }

  /// Whether everything that the plan refers to is there, so that nobody else need look.
  private static func isSound(_ plan: SessionPlan) -> Bool {
    plan.slots.allSatisfy { slot in
      plan.phaseTitles.indices.contains(slot.phaseIndex)
        && slot.ficheIndex.map(plan.fiches.indices.contains) ?? true
        && slot.sections.allSatisfy { section in
          if case .fiche(let index) = section.origin {
            plan.fiches.indices.contains(index)
          } else {
            true
          }
        }
    }
  }

  private static func readMember(
    _ name: JSONName, of plan: inout SessionPlan, _ scanner: inout JSONScanner
  ) throws(JSONError) {
    switch name {
    case "exam": plan.examID = try scanner.string()
    case "exam_title": plan.examTitle = try scanner.string()
    case "coefficient": plan.coefficient = try scanner.optionalDouble()
    case "mode": plan.mode = try scanner.choice()
    case "purpose":
      // Whatever a later program calls its sessions, they are not orals of this one.
      plan.purpose = SessionPurpose(rawValue: try scanner.string()) ?? .drill
    case "strict": plan.isStrict = try scanner.boolean()
    case "jury": plan.jury = try scanner.string()
    case "seed":
      plan.seed = try scanner.require(UInt64(scanner.string()), orThrow: .unexpectedValue)
    case "clock_rate": plan.clockRate = try scanner.factor()
    case "time_factor": plan.timeFactor = try scanner.factor()
    case "criteria": plan.criteria = try scanner.array(readCriterion)
    case "levels": plan.levels = try scanner.array(readLevel)
    case "phases": plan.phaseTitles = try scanner.strings()
    case "fiches": plan.fiches = try scanner.array(readFiche)
    case "slots": plan.slots = try scanner.array(readSlot)
    case "penalties": plan.penalties = try scanner.array(readPenalty)
    default: try scanner.skipValue()
    }
  }

  private static func readCriterion(_ scanner: inout JSONScanner) throws(JSONError) -> Criterion {
    var id: String?
    var criterion = Criterion(id: "", name: "")
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "id": id = try scanner.string()
      case "name": criterion.name = try scanner.string()
      case "details": criterion.details = try scanner.string()
      case "family": criterion.family = try scanner.string()
      case "serves": criterion.serves = try scanner.strings()
      case "language": criterion.language = Language(rawValue: try scanner.string()) ?? .french
      default: try scanner.skipValue()
      }
    }
    criterion.id = try scanner.require(id)
    return criterion
  }

  private static func readLevel(_ scanner: inout JSONScanner) throws(JSONError) -> Level {
    var title: String?
    var points: Double?
    var details: String?
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "name": title = try scanner.string()
      case "points": points = try scanner.points()
      case "details": details = try scanner.string()
      default: try scanner.skipValue()
      }
    }
    return Level(name: try scanner.require(title), points: points, details: details)
  }

  private static func readPenalty(_ scanner: inout JSONScanner) throws(JSONError) -> Penalty {
    var title: String?
    var points: Double?
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "name": title = try scanner.string()
      case "points": points = try scanner.points()
      default: try scanner.skipValue()
      }
    }
    return Penalty(name: try scanner.require(title), points: try scanner.require(points))
  }

  private static func readFiche(_ scanner: inout JSONScanner) throws(JSONError) -> PlannedFiche {
    var id: String?
    var title: String?
    var path = ""
    var origin: String?
    var document = ""
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "id": id = try scanner.string()
      case "title": title = try scanner.string()
      case "path": path = try scanner.string()
      case "origin": origin = try scanner.string()
      case "document": document = try scanner.string()
      default: try scanner.skipValue()
      }
    }
    return PlannedFiche(
      id: try scanner.require(id), title: try scanner.require(title),
      origin: OriginName.origin(origin, path: path, document: document))
  }

  private static func readSlot(_ scanner: inout JSONScanner) throws(JSONError) -> PlannedSlot {
    var kind: SlotKind?
    var budgetSeconds: Int?
    var slot = PlannedSlot(phaseIndex: 0, kind: .presentation, budgetSeconds: 0)
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "phase": slot.phaseIndex = try scanner.index()
      case "kind": kind = try scanner.choice() as SlotKind
      case "title": slot.title = try scanner.string()
      case "budget_seconds": budgetSeconds = try scanner.integer(in: JournalLimits.budgetSeconds)
      case "limit": slot.limit = try scanner.choice()
      case "warnings_seconds_left":
        slot.warningsSecondsLeft = try scanner.array { (scanner) throws(JSONError) in
          try scanner.integer(in: JournalLimits.warningSeconds)
        }
      case "fiche": slot.ficheIndex = try scanner.index()
      case "criterion_ids":
        slot.criterionIDs = try scanner.array { (scanner) throws(JSONError) in
          try scanner.string()
        }
      case "sections": slot.sections = try scanner.array(readSection)
      default: try scanner.skipValue()
      }
    }
    slot.kind = try scanner.require(kind)
    slot.budgetSeconds = try scanner.require(budgetSeconds)
    return slot
  }

  private static func readSection(
    _ scanner: inout JSONScanner
  ) throws(JSONError) -> PlannedSection {
    var title: String?
    var budgetSeconds: Int?
    var isParcours = false
    var fiche: Int?
    var line: Int?
    var role: SectionRole?
    try scanner.object { (scanner, name) throws(JSONError) in
      switch name {
      case "title": title = try scanner.string()
      case "budget_seconds": budgetSeconds = try scanner.integer(in: JournalLimits.budgetSeconds)
      case "origin": isParcours = try scanner.isString("parcours")
      case "fiche": fiche = try scanner.index()
      case "line": line = try scanner.integer()
      // A role of a later program is none that this one could name.
      case "role": role = SectionRole(rawValue: try scanner.string())
      default: try scanner.skipValue()
      }
    }
    return PlannedSection(
      title: try scanner.require(title), budgetSeconds: try scanner.require(budgetSeconds),
      origin: isParcours ? .parcours : .fiche(try scanner.require(fiche)), line: line, role: role)
  }
}

extension JSONScanner {
  /// How many times faster or longer; 1 where nothing is said.
  fileprivate mutating func factor() throws(JSONError) -> Double {
    try number(in: JournalLimits.factor) ?? 1
  }

  /// What a level counts; `nil` for one that does not.
  fileprivate mutating func points() throws(JSONError) -> Double? {
    try number(in: JournalLimits.points)
  }

  private mutating func number(in range: ClosedRange<Double>) throws(JSONError) -> Double? {
    guard let number = try optionalDouble() else { return nil }
    guard range.contains(number) else { throw JSONError(offset: offset, .numberOutOfRange) }
    return number
  }

  var missingMember: JSONError { JSONError(offset: offset, .missingMember) }

  /// A word that stands for a case.
  mutating func choice<Choice: RawRepresentable<String>>() throws(JSONError) -> Choice {
    try require(Choice(rawValue: string()), orThrow: .unexpectedValue)
  }

  mutating func strings() throws(JSONError) -> [String] {
    try array { (scanner) throws(JSONError) in try scanner.string() }
  }

  mutating func optionalDouble() throws(JSONError) -> Double? {
    try optional { (scanner) throws(JSONError) in try scanner.double() }
  }
}
