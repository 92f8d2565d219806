import FicheLibrary
import Testing

@testable import DocumentImport

/// What is made of a document is read again by the program as it was meant.
@Suite struct ImportedFicheTests {
  private func fiches(_ body: String, keepsImages: Bool = false) throws -> ImportResult {
    var options = ImportOptions(fileName: "a.docx", day: "2026-11-29")
    options.keepsImages = keepsImages
    return try DocumentImporter.read(WordXML.document(body), options: options)
  }

  @Test func theFrontMatterNamesTheSource() throws {
    let body = WordXML.p("Mise \"en\" place: un essai", style: "Titre") + WordXML.p("Texte.")
    let markdown = try fiches(body).fiches[0].markdown
    #expect(
      markdown.hasPrefix(
        "---\ntitle: \"Mise \\\"en\\\" place: un essai\"\nsource: \"a.docx\"\nimported: 2026-11-29\n---\n"
      ))
    let fiche = FicheReader.read(text: markdown, path: "a.md").fiche
    #expect(fiche.title == "Mise \"en\" place: un essai")
  }

  /// Signs that Markdown or a site generator would act on come through as text.
  @Test(arguments: [
    "Le fichier *.log et le dossier a_b_c", "# pas un titre", "1. pas une liste",
    "<script>alert(1)</script>", "[lien](javascript:x)", "| a | b |", "{{< secret >}} et {#id}",
    "coût ~~barré~~ ==surligné==", "::: warning", "R&D et &lt; encore", "`code` $x$ ^y^",
    "==================", "[^1]: fausse note", "![image](x.png)", "%% caché %%", "+ un",
    "\\ et \\* encore", "https://example.org/a_b?c=1&d=2", "> citation", "\u{1B}[31mrouge",
    "==tout==", "a == b et c==d==", "[^1]", "note[^2] de bas", "[[Wiki]] et ![[image.png]]",
    "[serveur_web] et [a*b]", "~~fini~~ ~5 %", "5 $ et 10 $", ":tada: :smile:", "{{ site.title }}",
    "{% include x %}", "{: .note }", "++ctrl+c++", "<b>gras</b> <!-- rien -->",
    "\\(x=1\\) \\[y_2\\]",
    "$$E=mc^2$$", "{++ajout++} {--retrait--}", "---", "***", "```", "~~~",
    "1) un", "(a) | (b)", "!!! note", "::: tip", "[x]: http://a.b", "Titre\u{B}bas",
    "<details><summary>x</summary>", "%% a %% b", "C:\\dossier\\{nom}", "@startuml", "=====",
    "import x from 'y'",
    "export const a = 1",
  ])
  func signsAreText(text: String) throws {
    let body =
      WordXML.p("Essai des signes", style: "Titre") + WordXML.p("Contexte", style: "Titre1")
      + WordXML.p(text)
    guard let result = try? fiches(body) else { return }
    let fiche = FicheReader.read(text: result.fiches[0].markdown, path: "a.md").fiche
    #expect(fiche.sections.count == 1)
    let words = text.replacing("\u{1B}", with: "␛")
    #expect(fiche.sections[0].blocks.count == 1)
    guard case .paragraph(let inlines)? = fiche.sections[0].blocks.first?.content else {
      Issue.record("no paragraph: \(fiche.sections[0].blocks)")
      return
    }
    #expect(inlines.plainText == words)
  }

  @Test func footnotesKeepTheirPlace() throws {
    let note =
      "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\">\(WordXML.p("Prix hors taxes."))</w:footnote></w:footnotes>"
    let body =
      WordXML.p("Coûts", style: "Titre") + WordXML.p("Choix techniques", style: "Titre1")
      + "<w:p>\(WordXML.r("Le serveur coûte 900 €"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(WordXML.r("."))</w:p>"
    let bytes = WordXML.document(body, more: [("word/footnotes.xml", note)])
    let markdown = try DocumentImporter.read(bytes, options: ImportOptions(fileName: "a.docx"))
      .fiches[0].markdown
    #expect(markdown.contains("900 €[^2]."))
    #expect(markdown.contains("\n[^2]: Prix hors taxes.\n"))
  }

  /// A section for each field of the form, read back from the file that was written.
  @Test(arguments: [0, 1])
  func aFormMakesTheRound(index: Int) throws {
    let form = FilledForm.all[index]
    for sample in [FormKinds.word(form, index), FormKinds.open(form, index)] {
      let markdown = try sample.read().fiches[0].markdown
      let fiche = FicheReader.read(text: markdown, path: "a.md").fiche
      #expect(fiche.title == form.title)
      let titles = fiche.sections.map { $0.title.replacing("’", with: "'") }
      for section in form.sections {
        let wanted = section.replacing("’", with: "'")
        #expect(titles.contains { $0.hasPrefix(wanted) }, "\(wanted) in \(titles)")
      }
      #expect(fiche.citedCompetences.count == form.competences.count { $0.isTicked })
    }
  }

  @Test func accessIsKeptOnlyWhenAsked() throws {
    let form = FilledForm.all[0]
    let sample = FormKinds.word(form, 0)
    #expect(try !sample.read().fiches[0].markdown.contains(form.secret))
    #expect(try sample.read(keepsAccess: true).fiches[0].markdown.contains(form.secret))
  }

  @Test func aFormInMarkdownIsReadAsOne() throws {
    let text = """
      # ANNEXE 7-1-B — Fiche descriptive de réalisation professionnelle
      ## RECTO

      | | |
      |---|---|
      | **N° réalisation** | 2 |
      | **Nom, prénom** | LE BRIS Enora |
      | **N° candidat** | 0412345678 |

      ### Organisation support de la réalisation professionnelle

      Une coopérative de 40 salariés.

      | | |
      |---|---|
      | **Intitulé de la réalisation professionnelle** | Suivi des récoltes |
      | **Période de réalisation** | mars 2026 |
      | **Modalité** | ☐ Seul(e) ☒ En équipe |

      ### Compétences travaillées

      - [x] Gérer les données
      - [ ] Concevoir et développer une solution applicative

      ## VERSO — Descriptif de la réalisation professionnelle

      **Analyse :** trois tableurs à réunir.

      **Mise en œuvre :** une base PostgreSQL.
      """
    let fiche = FicheReader.read(text: text, path: "a.md").fiche
    #expect(fiche.title == "Suivi des récoltes")
    #expect(
      fiche.sections.map(\.title) == [
        "Organisation support de la réalisation professionnelle", "Période de réalisation",
        "Modalité", "Compétences travaillées", "Analyse", "Mise en œuvre",
      ])
    #expect(fiche.citedCompetences.map(\.text) == ["Gérer les données"])
    #expect(!"\(fiche)".contains("BRIS"))
  }

  @Test func severalAchievementsGiveSeveralFiches() throws {
    var body = ""
    for work in WrittenWork.all.prefix(2) {
      body += WordXML.p(work.title, style: "Titre1")
      for part in work.parts {
        body += WordXML.p(part.heading, style: "Titre2")
        body += part.paragraphs.map { WordXML.p($0) }.joined()
      }
    }
    let result = try fiches(body)
    #expect(result.fiches.map(\.title) == WrittenWork.all.prefix(2).map(\.title))
    #expect(result.facts.contains(.severalFiches(count: 2)))
  }
}
