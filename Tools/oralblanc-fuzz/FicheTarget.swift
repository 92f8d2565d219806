import ExamModel
import FicheLibrary
import Frames
import Jury
import Screens
import SessionEngine
import TextCells

/// A fiche, from the bytes of its file to what is shown of it.
enum FicheTarget {
  /// No folder of that name exists, so that links are looked for and nothing is found.
  private static let path = "/nowhere/fiche.md"
  private static let exam = ExamCatalog.exam(id: ExamCatalog.defaultID)
  private static let inspector = exam.map { PageInspector(FicheInspector(exam: $0)) }
  private static let knowledge = JuryKnowledge.bundled()
  /// What the jury asks of any candidate owes nothing to the fiche, and would take most of the time.
  private static let bank = QuestionBank(knowledge.bank.questions.filter { $0.asks != nil })

  static func take(_ bytes: [UInt8]) {
    TextProperties.check(bytes)
    let reading = FicheReader.read(bytes: bytes, origin: .file(FilePlace(path)))
    checkFindings(reading.findings, in: bytes)
    if let report = inspector?.report(onBytes: bytes, path: path) {
      checkFindings(report.findings, in: bytes)
      if let fiche = report.fiche {
        Outcome.require(fiche == reading.fiche, "two fiches of one file")
      }
    }
    _ = PageContent(title: reading.fiche.title, markdown: String(decoding: bytes, as: UTF8.self))
      .isOther(roles: 0)
    checkPlan(of: reading.fiche, bytes)
    render(reading, bytes)
    if Checksum.crc32C(bytes) & 0x300 == 0 { question(reading.fiche) }
  }

  static func takeLong(_ bytes: [UInt8]) {
    guard let fiche = inspector?.report(onBytes: bytes, path: path).fiche else { return }
    _ = DocumentLayout(fiche, DocumentLayout.Options(columns: 80))
    _ = FicheEvidence(of: fiche, recognised: knowledge.recognition(of: fiche))
  }

  private static func checkFindings(_ findings: [Finding], in bytes: [UInt8]) {
    FindingProperties.check(findings, in: bytes)
  }

  /// A plan that was written into the file is the plan that is read out of it.
  private static func checkPlan(of fiche: Fiche, _ bytes: [UInt8]) {
    let plan = fiche.sections.prefix(8).enumerated().map { (title: $1.title, seconds: 30 + $0) }
    guard !plan.isEmpty, let edited = try? FichePlanEdit.edited(bytes, plan: plan) else { return }
    let again = FicheReader.read(bytes: edited, path: path).fiche
    Outcome.require(
      again.sections.map(\.title) == fiche.sections.map(\.title), "a plan changed the sections")
    let twice = try? FichePlanEdit.edited(edited, plan: plan)
    Outcome.require(twice == edited, "the same plan twice is not the same file")
  }

  /// One width and one size for each input, chosen by what it holds, so that all get their share.
  private static func render(_ reading: FicheReading, _ bytes: [UInt8]) {
    let choice = Int(Checksum.crc32C(bytes) & 0xFF)
    let columns = [10, 37, 80, 120][choice & 3]
    let layout = DocumentLayout(
      reading.fiche, DocumentLayout.Options(columns: columns, showsAccess: true, showsTitle: true))
    var previous: DocumentPlace?
    for line in layout.lines {
      RenderedProperties.checkLine(line.text, columns: columns)
      if let previous, previous.part == line.place.part {
        Outcome.require(previous.line <= line.place.line, "places go back")
      }
      previous = line.place
    }
    let size =
      choice & 4 == 0 ? Size(columns: 40, rows: 12) : Size(columns: 101, rows: 24)
    let surface = Surface(size: size, language: choice & 8 == 0 ? .french : .english)
    var screen = ReviewScreen(fiche: reading.fiche, findings: reading.findings)
    let isOfCards = choice & 16 == 0
    let keys: [Key] = isOfCards ? [.character("c"), .right, .character(" ")] : [.character("G")]
    for key in keys {
      _ = screen.handle(key, on: surface)
      RenderedProperties.checkFrame(screen.render(on: surface))
    }
    guard !isOfCards else { return }
    _ = screen.handle(.character("f"), on: surface)
    RenderedProperties.checkFrame(screen.render(on: surface))
  }

  private static func question(_ fiche: Fiche) {
    guard let exam else { return }
    let evidence = FicheEvidence(of: fiche, recognised: knowledge.recognition(of: fiche))
    let plan = SessionPlanner(exam: exam).plan(fiches: [fiche], parcours: nil)
    let candidates = QuestionWriter(
      bank: bank, technologies: knowledge.technologies,
      referential: knowledge.referential, families: knowledge.families,
      wordings: knowledge.wordings
    ).candidates(
      for: plan, familyIDs: knowledge.familyIDs(of: plan.criteria), evidence: [evidence])
    PlanProperties.check(plan)
    let ids = Set(plan.criteria.map(\.id))
    for candidate in candidates {
      Outcome.require(ids.contains(candidate.question.criterionID), "a question without criterion")
    }
  }
}
