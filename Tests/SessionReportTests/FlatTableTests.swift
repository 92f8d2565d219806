import ExamModel
import JSONText
import SessionEngine
import SessionReport
import Testing

/// Flat tables say what the fold of a session says, in every form.
@Suite struct FlatTableTests {
  private func rows(
    _ table: FlatTable, _ session: ReportedSession = ReportSamples.short
  ) throws -> [JSONValue] {
    try table.rows(of: session, .jsonLines).split(separator: "\n").map {
      try JSONValue(parsing: String($0))
    }
  }

  @Test func answersAreWhatIsLeftAfterUndoing() throws {
    let answers = try rows(.answers)
    #expect(answers.count == 2)
    // The first level was taken back, and a lower one given.
    #expect(answers[0]["level"]?.integer == 2)
    #expect(answers[0]["level_name"]?.text == "Maîtrise partielle")
    #expect(answers[0]["points"]?.double == 10)
    #expect(answers[0]["by"]?.text == "self")
    #expect(answers[0]["first_word_seconds"]?.double == 1.85)
    #expect(answers[0]["answer_seconds"]?.integer == 8)
    #expect(answers[0]["follow_ups"]?.integer == 1)
    #expect(answers[0]["level_counts"]?.truth == true)
    #expect(answers[1]["skipped"]?.truth == true)
    #expect(answers[1]["level"] == .null)
    #expect(answers[1]["by"] == .null)
    #expect(answers[1]["answer_seconds"] == .null)
  }

  @Test func sectionsAddUpToTheirSlots() throws {
    let debrief = Debrief(
      of: SessionState(plan: ReportSamples.shortPlan, events: ReportSamples.shortEvents))
    let sections = try rows(.sections)
    for slot in debrief.slots {
      let own = sections.filter { $0["slot"]?.integer == slot.slot }
      #expect(own.reduce(0) { $0 + ($1["actual_seconds"]?.integer ?? 0) } == slot.actualSeconds)
    }
    #expect(sections.count == 4)
    #expect(sections[3]["section"] == .null)
    #expect(sections[3]["kind"]?.text == "exchange")
  }

  @Test func aSessionIsOneRow() throws {
    var session = ReportSamples.short
    session.candidate = "Zoé"
    session.damageCode = "torn-tail"
    let row = try #require(try rows(.sessions, session).first)
    #expect(row["candidate"]?.text == "Zoé")
    #expect(row["started"]?.text == "2026-11-23T20:15:00Z")
    #expect(row["ending"]?.text == "completed")
    #expect(row["pause_seconds"]?.integer == 3)
    #expect(row["interruption_seconds"]?.integer == 62)
    #expect(row["counts"]?.truth == true)
    #expect(row["damage"]?.text == "torn-tail")
    #expect(row["talk_seconds"] == .null)
  }

  @Test func tryOutsAndDrillsSayThatTheyDoNotCount() throws {
    var session = ReportSamples.short
    session.plan.clockRate = 60
    #expect(try rows(.answers, session).allSatisfy { $0["counts"]?.truth == false })
    #expect(try rows(.answers, session).allSatisfy { $0["try_out"]?.truth == true })
    session.plan.clockRate = 1
    session.plan.purpose = .drill
    #expect(try rows(.sessions, session).first?["counts"]?.truth == false)
    #expect(try rows(.sessions, session).first?["indicative_mark"] == .null)
  }

  @Test(arguments: FlatTable.allCases)
  func everyFormHasEveryColumn(table: FlatTable) throws {
    for row in try rows(table) {
      guard case .object(let members) = row else { continue }
      #expect(members.map(\.name) == table.columns)
    }
    let commas = table.head(.commas) + table.rows(of: ReportSamples.short, .commas)
    for line in commas.split(separator: "\r\n") {
      #expect(cells(of: line, separatedBy: ",") == table.columns.count)
    }
    let sheet = table.head(.spreadsheet) + table.rows(of: ReportSamples.short, .spreadsheet)
    #expect(sheet.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    for line in sheet.split(separator: "\r\n") {
      #expect(cells(of: line, separatedBy: ";") == table.columns.count)
    }
  }

  private func cells(of line: Substring, separatedBy separator: Character) -> Int {
    var isQuoted = false
    return line.reduce(1) { count, character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted && character == separator ? count + 1 : count
    }
  }

  @Test func aSpreadsheetGetsCommasInNumbersAndNoFormula() {
    var session = ReportSamples.short
    session.candidate = "=HYPERLINK(\"http://x\")"
    let sheet = FlatTable.answers.rows(of: session, .spreadsheet)
    #expect(sheet.hasPrefix("\"'=HYPERLINK(\"\"http://x\"\")\";"))
    #expect(sheet.contains(";1,85;"))
    #expect(sheet.contains("23 novembre 2026 à 21:15"))
    #expect(!FlatTable.answers.rows(of: session, .commas).contains("1,85"))
  }
}
