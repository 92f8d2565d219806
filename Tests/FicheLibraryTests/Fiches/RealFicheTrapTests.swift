import ExamModel
import FicheLibrary
import TestSupport
import Testing
import TextCells

/// The traps that were really seen in candidates' fiches (docs/EXAM-FACTS.md).
///
/// | Trap | Fixture | Test |
/// |---|---|---|
/// | 1 mark before `---` | `byte-order-mark.md` | `FicheReaderTests.seesTheFrontMatterBehind…` |
/// | 2 `---` as separator | `separators.md` | `FicheReaderTests.takesRulesForSeparators…` |
/// | 2 `---` as last line | `rule-at-end.md` | here |
/// | 3 templates, copies, section pages | `site/` | `FicheLibraryTests.findsTheFichesOfASite…` |
/// | 3 TOML with Go templates | `site/archetypes/default.md` | `FrontMatterTests.archetypesAreRead` |
/// | 3 name without extension, accented | `site/…/Résolution-de-ticket` | `FicheLibraryTests` |
/// | 4 shortcodes, ids, inline HTML, styles | `shortcodes.md` | `FicheReaderTests`, `SiteMarkupTests` |
/// | 5 controls, zero width, NFD accents | `invisible-characters.md` | here, `CleaningTests` |
/// | 6 dates of every form | `dates.md` | here, `FicheDateTests` |
/// | 7 `draft`, equal dates | `byte-order-mark.md`, made here | here |
/// | 8 passwords, candidate numbers | `access.md` | here, `SecretScannerTests` |
/// | 9 long lines, wide tables | `long-lines.md` | here, `DocumentLayoutTests` |
/// | damaged encoding | `epreuve-e6.md` | `TextDecoderTests`, `EncodingFixTests` |
struct RealFicheTrapTests {
  @Test func aRuleAsTheLastLineOpensNoFrontMatter() throws {
    let reading = try FicheFixture.read("rule-at-end.md")
    #expect(reading.fiche.title == "Titre seul")
    #expect(reading.fiche.sections.map(\.title) == ["Étapes"])
    #expect(reading.findings == [])
  }

  @Test func charactersThatCannotBeSeenNeverReachTheScreen() throws {
    let fiche = try FicheFixture.read("invisible-characters.md").fiche
    #expect(fiche.sections.map(\.role) == [.context, .realisation])
    guard case .paragraph(let inlines)? = fiche.sections[0].blocks.first?.content else {
      Issue.record("expected a paragraph")
      return
    }
    #expect(inlines.plainText.unicodeScalars.contains("\u{B}"))
    let shown = TextCells.cleaned(inlines.plainText)
    let unseen = shown.unicodeScalars.filter {
      $0.value < 0x20 || ["\u{200B}", "\u{200D}"].contains($0)
    }
    #expect(unseen.isEmpty)
    #expect(TextCells.width(of: shown) == shown.unicodeScalars.count)
  }

  @Test func datesOfEveryFormAreKept() throws {
    let fiche = try FicheFixture.read("dates.md").fiche
    #expect(fiche.date == "10/02/2026 – 22/03/2026")
    #expect(!fiche.isDraft)
  }

  @Test func draftsAreShownAsSuch() throws {
    #expect(try FicheFixture.read("byte-order-mark.md").fiche.isDraft)
  }

  @Test func fichesOfOneDateAreInTheOrderOfTheirNames() throws {
    let folder = try TemporaryFolder()
    for name in ["c", "a", "b"] {
      try folder.write("---\ndate: 2025-01-01\n---\n# Fiche \(name)\n\nx\n", to: "\(name).md")
    }
    try folder.write("---\ndate: 2024-06-01\n---\n# Fiche d\n\nx\n", to: "z.md")
    let titles = FicheLibrary.load(paths: [folder.path]).fiches.map(\.title)
    #expect(titles == ["Fiche d", "Fiche a", "Fiche b", "Fiche c"])
  }

  @Test func secretsOfTheAccessRubricAreFoundAndNotRepeated() throws {
    let text = Repository.text(of: "Tests/FicheLibraryTests/Fixtures/fiches/access.md")
    let fiche = try FicheFixture.read("access.md").fiche
    #expect(fiche.sections.map(\.role) == [.context, .realisation, .access])
    let secrets = try InspectionSamples.inspector().findings(on: fiche, text: text)
      .filter { $0.fact == .fiche(.passwordLeft) || $0.fact == .fiche(.candidateNumberLeft) }
    #expect(secrets.map(\.fact) == [.fiche(.candidateNumberLeft), .fiche(.passwordLeft)])
    #expect(secrets.map(\.location.line) == [7, 16])
  }

  @Test func longLinesAndWideTablesAreKeptWhole() throws {
    let fiche = try FicheFixture.read("long-lines.md").fiche
    #expect(fiche.sections.map(\.wordCount).first == 160)
    guard case .table(let table)? = fiche.sections[1].blocks.first?.content else {
      Issue.record("expected a table")
      return
    }
    #expect(table.alignments == [.leading, .trailing, .leading, .leading, .centre])
    #expect(table.rows.map { $0[4].plainText } == ["retenu", "écarté"])
  }
}
