import ExamModel
import FicheLibrary
import Frames
import Screens
import SessionEngine
import SessionJournal
import TestSupport
import Testing

@testable import Application

/// A fiche knows where it came from: a sample is never written, a file is found from any folder.
@Suite struct FicheOriginTests {
  private static let text = "# Ma fiche\n\n## Contexte\n\nUn poste.\n\n## Bilan\n\nFini.\n"

  private func plan(_ fiches: [PlannedFiche], titles: [String] = []) -> SessionPlan {
    SessionPlan(
      examID: "e6", examTitle: "E6", criteria: [], phaseTitles: [""], fiches: fiches,
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .presentation, budgetSeconds: 60, ficheIndex: 0,
          sections: titles.map { PlannedSection(title: $0, budgetSeconds: 10, origin: .fiche(0)) })
      ])
  }

  @Test func aFileIsRememberedByItsAbsolutePath() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.text, to: "ma-fiche.md")
    let fiche = try #require(FicheLibrary.load(paths: [path]).fiches.first)
    #expect(fiche.origin.filePath == path)
    #expect(
      FilePlace("./notes/a.md", workingFolder: "/home/lea").absolutePath == "/home/lea/notes/a.md")
    #expect(FilePlace("a.md", workingFolder: "/").absolutePath == "/a.md")
    #expect(FilePlace("a.md").absolutePath == nil)
    let planned = PlannedFiche(
      id: "a", title: "A", origin: .file(FilePlace("a.md", workingFolder: "/home/lea")))
    #expect(planned.origin == .file(FilePlace("/home/lea/a.md")))
  }

  @Test func whatAnImportMadeNamesItsDocument() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "---\nsource: rapport.docx\nimported: 2026-11-29\n---\n\n" + Self.text, to: "rapport.md")
    let fiche = try #require(FicheLibrary.load(paths: [path]).fiches.first)
    #expect(fiche.origin == .imported(FilePlace(path), document: "rapport.docx"))
    #expect(fiche.origin.filePath == path)
  }

  @Test func aBundledFicheIsNoFileWhateverLiesInTheCurrentFolder() throws {
    let sample = try #require(FicheLibrary.bundled().fiches.first)
    #expect(sample.origin == .bundled(name: sample.path))
    #expect(sample.origin.filePath == nil)
    let resumed = ResumedFiches(of: plan([PlannedFiche(sample)]))
    #expect(resumed.fiches == [sample])
    #expect(resumed.gone.isEmpty)
  }

  @Test func aFileThatIsGoneIsSaidToBe() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.text, to: "ma-fiche.md")
    let fiche = try #require(FicheLibrary.load(paths: [path]).fiches.first)
    let plan = plan([PlannedFiche(fiche)])
    #expect(ResumedFiches(of: plan).fiches.map(\.origin) == [fiche.origin])
    folder.remove("ma-fiche.md")
    let resumed = ResumedFiches(of: plan)
    #expect(resumed.fiches.isEmpty)
    #expect(resumed.gone.map(\.path) == [path])
    #expect(
      ArchiveTexts(language: .french).fichesGone(resumed.gone)
        == "Fiche introuvable : Ma fiche (\(path)). Le jury n'a plus de question sur elle.")
  }

  @Test func anOlderJournalFindsItsSampleByWhatWasPresented() throws {
    let sample = try #require(FicheLibrary.bundled().fiches.first)
    let titles = sample.sections.map(\.title)
    let old = PlannedFiche(id: sample.id, title: sample.title, origin: .unstated(path: sample.path))
    #expect(ResumedFiches(of: plan([old], titles: titles)).fiches.map(\.origin) == [sample.origin])
    let other = ResumedFiches(of: plan([old], titles: ["Une section que l'exemple n'a pas"]))
    #expect(other.gone == [old])
  }

  private func timing(_ fiche: Fiche) -> FicheTiming {
    FicheTiming(
      fiche: PlannedFiche(fiche),
      sections: fiche.sections.map { FicheTiming.Section(title: $0.title, seconds: 60) })
  }

  @Test func anOralOnSamplesWritesNoPlanAnywhere() throws {
    let sample = try #require(FicheLibrary.bundled().fiches.first)
    let screen = try Run().navigator().adopt([timing(sample)])
    let told = screen.frame(on: Surface(size: Size(columns: 80, rows: 24), language: .french))
    #expect(told.text.joined().contains("son plan ne change pas"))
  }

  @Test func anOralOnFilesWritesTheirPlan() throws {
    let fiches = try TemporaryFolder()
    let path = try fiches.write(Self.text, to: "un.md")
    let fiche = try #require(FicheLibrary.load(paths: [path]).fiches.first)
    _ = try Run().navigator().adopt([timing(fiche)])
    #expect(fiches.text(of: "un.md")?.contains("plan:") == true)
  }

  @Test func theJournalKeepsThePlaceOfFiles() throws {
    var run = try Run()
    let fiches = try TemporaryFolder()
    try fiches.write(Self.text, to: "un.md")
    try fiches.write(Self.text.replacing("Ma fiche", with: "Autre fiche"), to: "deux.md")
    run.fichePaths = [fiches.path]
    try run.press(Run.toOral)
    let journal = try #require(
      run.folder.names(in: "sessions").first { $0.hasSuffix(".jsonl") })
    let text = try #require(run.folder.text(of: "sessions/\(journal)"))
    #expect(text.contains("\"path\":\"\(fiches.path)/un.md\",\"origin\":\"file\""))
  }
}
