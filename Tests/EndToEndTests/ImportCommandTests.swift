import TestSupport
import Testing

/// `oralblanc import`, as a shell sees it.
@Suite(.waiting) struct ImportCommandTests {
  private let folder: TemporaryFolder
  private let fixtures = "Tests/DocumentImportTests/Fixtures/real"

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"])
  }

  private func document(_ name: String) throws -> String {
    try folder.write(Repository.bytes(of: "\(fixtures)/\(name)"), to: name)
  }

  @Test func aFormBecomesAFicheBesideItsDocument() throws {
    let form = try document("form.odt")
    let result = try run("import", form)
    #expect(result.status == 0)
    let name = "cloisonnement-du-reseau-de-la-mairie"
    #expect(result.output.hasPrefix("\(folder.path)/\(name).md : « Cloisonnement"))
    let text = try #require(folder.text(of: "\(name).md"))
    #expect(!text.contains("DURAND") && !text.contains("Tr0ub4dor"))
    // A name that is taken stays with the file that has it.
    try folder.makeFolder("ailleurs")
    try folder.write("# Autre chose\n", to: "ailleurs/\(name).md")
    #expect(try run("importer", form, "--to", folder.path("ailleurs")).status == 0)
    #expect(folder.text(of: "ailleurs/\(name).md") == "# Autre chose\n")
    #expect(folder.text(of: "ailleurs/\(name)-2.md") == text)
  }

  @Test func whatWasImportedIsNotImportedTwice() throws {
    let page = { (end: String) in
      "<html><body><h1>Bornes du musée</h1><h2>Contexte</h2><p>Neuf écrans.</p>"
        + "<h2>Bilan</h2><p>\(end)</p></body></html>"
    }
    let document = try folder.write(page("Tout tourne."), to: "bornes.html")
    let fiche = "bornes-du-musee.md"
    #expect(try run("import", document).status == 0)
    // What its author corrected since says nothing about the document.
    let corrected = try #require(folder.text(of: fiche)) + "\nUne phrase de plus.\n"
    try folder.write(corrected, to: fiche)
    let again = try run("import", document)
    #expect(again.status == 0)
    #expect(
      again.output == "\(folder.path(fiche)) : déjà importé de bornes.html, qui n'a pas changé.\n")
    #expect(again.errors.isEmpty)
    #expect(folder.names() == [fiche, "bornes.html"])
    // A document that changed gives a fiche beside the older one, which is named and kept.
    try folder.write(page("Tout tourne encore."), to: "bornes.html")
    let changed = try run("import", document)
    #expect(changed.errors.contains("le document a changé depuis \(folder.path(fiche))"))
    #expect(folder.text(of: fiche) == corrected)
    #expect(folder.text(of: "bornes-du-musee-2.md")?.contains("Tout tourne encore.") == true)
    #expect(try run("import", document).output.contains("-2.md : déjà importé"))
  }

  @Test func aDryRunWritesNothing() throws {
    let form = try document("form.odt")
    let result = try run("import", "--dry-run", form)
    #expect(result.status == 0)
    #expect(result.output.contains("\n# Cloisonnement du réseau de la mairie\n"))
    #expect(folder.names() == ["form.odt"])
  }

  @Test func aRefusalLeavesNothingBehind() throws {
    let cut = try folder.write(
      Array(Repository.bytes(of: "\(fixtures)/form.odt").prefix(9_000)), to: "coupe.odt")
    let result = try run("import", cut, "--to", folder.path("fiches"))
    #expect(result.status == 1)
    #expect(result.errors.contains("\(cut) : document ODT abîmé ou incomplet."))
    #expect(folder.names() == ["coupe.odt"])
    #expect(try run("import", folder.path("absent.docx")).status == 1)
    #expect(try run("import").status == 2)
  }

  @Test func aGoodDocumentIsTakenBesideABadOne() throws {
    let good = try document("pandoc.docx")
    let bad = try folder.write("{\\rtf1 texte}", to: "ancien.rtf")
    let result = try run("import", bad, good, "--to", folder.path("fiches"))
    #expect(result.status == 1)
    #expect(result.errors.contains("format RTF"))
    #expect(folder.names(in: "fiches") == ["bascule-d-un-intranet.md"])
  }

  @Test func checkNamesTheDocumentsOfAFolderUntilTheyAreFiches() throws {
    _ = try document("pandoc.docx")
    let before = try run("check", folder.path)
    #expect(before.output.contains("pandoc.docx. « oralblanc import \(folder.path) »"))
    #expect(try run("import", folder.path).status == 0)
    #expect(!(try run("check", folder.path)).output.contains("oralblanc import"))
  }

  private static let helpdesk = """
    # Helpdesk GLPI

    ## Compétences

    - Gérer le patrimoine informatique
    - Travailler en mode projet

    ## Bilan

    Un texte.
    """

  /// The table is read where it lies, or after it was imported.
  @Test(arguments: ["synthese.xlsx", "synthese.ods"], [false, true])
  func theTableIsComparedWithTheFiches(name: String, isImported: Bool) throws {
    let table = try document(name)
    if isImported { #expect(try run("import", table).status == 0) }
    _ = try folder.write(Self.helpdesk, to: "helpdesk.md")
    let result = try run("check", folder.path)
    #expect(
      result.output.contains(
        "« Helpdesk GLPI » cite « Travailler en mode projet », mais le tableau de synthèse n'a pas")
    )
    #expect(result.output.contains("coche « Organiser son développement professionnel »"))
    #expect(!result.output.contains("oralblanc import"))
  }

  /// Names with blanks and quotes come as a shell takes them.
  @Test func theCommandCanBeCopied() throws {
    try folder.makeFolder("l'oral de Zoé")
    _ = try folder.write("%PDF-1.4", to: "l'oral de Zoé/rapport final.pdf")
    let place = folder.path("l'oral de Zoé")
    let wanted = "« oralblanc import '\(folder.path)/l'\\''oral de Zoé' »"
    for command in [
      ["check", place], ["draw", "--fiches", place], ["review", "--fiches", place],
    ] {
      let result = try ChildProcess.run(
        [BuiltProgram.path] + command,
        environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8", "HOME": folder.path])
      #expect((result.output + result.errors).contains(wanted), "\(command)")
    }
  }
}
