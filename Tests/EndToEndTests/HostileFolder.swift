import ExamModel
import SessionEngine
import SessionJournal
import TestSupport

/// Files on disk in which every text, and every name, is an attack.
struct HostileFolder {
  let folder: TemporaryFolder

  /// As much of an attack as a file name takes.
  static let fileName = "\(Attack.marker)\u{1B}]0;x\u{07}\u{9B}31m\u{202E}\u{E0041}\u{200B}-x"

  /// Markdown has no NUL, and a carriage return ends its lines.
  private static let body = String(
    String.UnicodeScalarView(
      Attack.together.unicodeScalars.filter { $0 != "\u{0}" && $0 != "\r" }))

  init() throws {
    folder = try TemporaryFolder()
    for name in ["fiches", "fiches/jury", "data", "data/sessions", "broken"] {
      _ = try folder.makeFolder(name)
    }
    try folder.write(Self.fiche, to: "fiches/\(Self.fileName).md")
    try folder.write(Self.fiche, to: "fiches/-z.md")
    try folder.write(Self.bank, to: "fiches/jury/\(Self.fileName).yaml")
    try folder.write(Self.examPage, to: "\(Self.fileName).md")
    try folder.write("---\ntitle: [\(Self.body)\n---\n", to: "broken/a.md")
    try folder.write(
      "---\nduration: \(Self.quoted)\nphases: \(Self.quoted)\n---\n", to: "broken/b.md")
    try folder.write("\(Self.fiche)\u{0}", to: "broken/c.md")
    try writeJournals()
  }

  var examPath: String { folder.path("\(Self.fileName).md") }
  var fichesPath: String { folder.path("fiches") }
  var dataPath: String { folder.path("data") }
  var journalID: String { Self.fileName }

  /// A double-quoted scalar of YAML, which names what cannot stand in a file.
  private static let quoted: String = {
    let escaped = Attack.together.unicodeScalars.map { scalar in
      if (0x20...0x7E).contains(scalar.value), scalar != "\"", scalar != "\\" {
        return String(scalar)
      }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
    return "\"" + escaped.joined() + "\""
  }()

  private static let fiche = """
    ---
    title: \(quoted)
    draft: true
    date: \(quoted)
    technologies: [\(quoted), AnyDesk]
    competences: [\(quoted)]
    questions: [\(quoted)]
    plan: {\(quoted): 60, "absent": \(quoted)}
    weight: \(quoted)
    ---

    # \(body)

    \(body) ![\(body)](\(Attack.marker).png) [\(body)](absent\(Attack.marker).md)

    ## Contexte \(body)

    - \(body)

    | \(Attack.marker) | b |
    |---|---|
    | \u{1B}[31m | \u{202E} |

    ## Compétences

    - \(Attack.marker)\u{1B}]0;x\u{07} inconnue\u{202E}

    ## Résultats

    Gain de 30 % \(body)

    """

  private static let bank = """
    family: choices
    questions:
      - id: \(quoted)
        text: "-\(Attack.marker)\\e]52;c;eA==\\a\\u202E pourquoi ?"
        follow-ups: ["--\(Attack.marker)\\e[31m et ensuite ?"]
        good-answer: [\(quoted)]
      - id: too-long
        text: \(quoted)
        \(Attack.marker): \(quoted)
        difficulty: \(quoted)
      - \(quoted)

    """

  private static let examPage = """
    ---
    id: \(quoted)
    title: \(quoted)
    source: \(quoted)
    duration: 30
    documents: [\(quoted)]
    levels: [{name: \(quoted), points: 4}, {name: \(quoted), points: 10}]
    penalties: [\(quoted)]
    criteria: [{name: \(quoted), description: \(quoted), family: choices}]
    phases:
      - title: \(quoted)
        fiche: 1
        slots:
          - {kind: presentation, minutes: 20, title: \(quoted)}
          - {kind: exchange, minutes: 10, title: \(quoted)}
    ---

    # \(body)

    \(body)

    """

  private func writeJournals() throws {
    let text = Attack.together
    let plan = SessionPlan(
      examID: text, examTitle: text, jury: text,
      criteria: [Criterion(id: "c", name: text, details: text, family: text)],
      levels: [Level(name: text, points: 4), Level(name: text, points: 12)], phaseTitles: [text],
      fiches: [PlannedFiche(id: text, title: text, origin: .unstated(path: text))],
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .presentation, title: text, budgetSeconds: 600, ficheIndex: 0,
          sections: [PlannedSection(title: text, budgetSeconds: 60, origin: .fiche(0))]),
        PlannedSlot(
          phaseIndex: 0, kind: .exchange, title: text, budgetSeconds: 300, ficheIndex: 0),
      ])
    let header = JournalHeader(
      id: text, startedSeconds: 1_700_000_000, program: text, plan: plan)
    let question = Question(
      id: text, criterionID: "c", text: text, followUps: [FollowUp(text: text)],
      reason: .technology(name: text, at: SourceLocation(path: text, line: 1)), goodAnswer: [text])
    let facts: [SessionEvent.Fact] = [
      .slotStarted(slot: 0), .noteTaken(text: text), .slotEnded(slot: 0, .candidate),
      .slotStarted(slot: 1), .questionAsked(question), .followUpAsked(text: text),
      .remarkMade(text: text), .levelGiven(level: 1), .slotEnded(slot: 1, .candidate),
      .finished(.completed),
    ]
    let events = facts.enumerated().map { SessionEvent(atMilliseconds: $0 * 1000, $1) }
    let whole = JournalCodec.journal(header, events: events)
    try folder.write(whole, to: "data/sessions/\(Self.fileName).jsonl")
    // A copy whose last line is no event: what it says must not come out with the complaint.
    try folder.write(
      whole + Array("{\"seq\":11,\"t\":1.000,\"type\":\"\(text)\",\"crc\":\"\(text)\"}\n".utf8),
      to: "data/sessions/damaged\u{1B}[31m.jsonl")
    try folder.write("\(text)\n", to: "data/sessions/\(Attack.marker)\u{1B}[2J\u{202E}.jsonl")
  }
}
