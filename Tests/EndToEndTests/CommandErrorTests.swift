import TestSupport
import Testing

/// Input that cannot be used: a clear sentence, the right status, and nothing written.
@Suite(.waiting) struct CommandErrorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--lang", "fr", "--data", folder.path("data")],
      environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"])
  }

  private func expectRefused(
    _ result: ChildProcess, status: Int32 = 1, _ texts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, sourceLocation: sourceLocation)
    #expect(result.output == "", sourceLocation: sourceLocation)
    for text in texts {
      #expect(result.errors.contains(text), "\(result.errors)", sourceLocation: sourceLocation)
    }
    #expect(!folder.names().contains("data"), sourceLocation: sourceLocation)
  }

  private func exam(_ text: String) throws -> ChildProcess {
    try run(["rehearse", "--exam", try folder.write(text, to: "exam.md")])
  }

  @Test func withoutATerminal() throws {
    expectRefused(try run([]), status: 2, "a besoin d'un terminal")
    expectRefused(try run(["rehearse"]), status: 2, "a besoin d'un terminal")
  }

  @Test(arguments: [["--lang", "en"], ["--lang=en"]])
  func errorsSpeakTheLanguageAskedFor(option: [String]) throws {
    let result = try ChildProcess.run(
      [BuiltProgram.path, "draw", "--exam", "missing.md"] + option,
      environment: ["LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8"])
    #expect(result.status == 1)
    #expect(result.errors.contains("missing.md: error: there is no such file"), "\(result.errors)")
  }

  @Test func examsThatCannotBeTimed() throws {
    let criteria = "## Critères\n\n- **Autonomie** : agir seul\n\n"
    let phases = "## Modalités\n\n- **Phase 1** : présentation\n"
    expectRefused(try exam("# Oral\n\n" + criteria + phases), "exam.md", "pas de durée")
    expectRefused(
      try exam("---\nduration: 30\n---\n# Oral\n\n" + criteria), "exam.md", "pas de phases")
    expectRefused(
      try exam("---\nduration: bientôt\n---\n# Oral\n\n" + criteria + phases), "exam.md:2:",
      "« bientôt » n'est pas une durée")
    expectRefused(
      try exam(
        """
        ---
        duration: 30
        phases:
          - title: Phase 1
            slots:
              - {kind: presentation, minutes: 10}
              - {kind: exchange, minutes: 15}
        ---
        # Oral

        """ + criteria), "exam.md:", "25:00", "30:00")
  }

  @Test func filesThatAreNoExam() throws {
    let missing = folder.path("absent.md")
    expectRefused(
      try run(["rehearse", "--exam", missing]), "\(missing): erreur: ce fichier n'existe pas")
    let place = try folder.makeFolder("folder.md")
    expectRefused(try run(["rehearse", "--exam", place]), "c'est un dossier")
    let empty = try folder.write("", to: "empty.md")
    expectRefused(try run(["rehearse", "--exam", empty]), "fichier vide")
    let binary = try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0], to: "binary.md")
    expectRefused(try run(["rehearse", "--exam", binary]), "ce n'est pas un texte")
    let large = try folder.makeSparseFile("large.md", bytes: 200 << 20)
    expectRefused(try run(["rehearse", "--exam", large]), "trop gros", "200 Mio")
    expectRefused(try run(["rehearse", "--exam", "e7"]), "épreuve inconnue : e7", "e6-parcours")
  }

  @Test func foldersWithoutEnoughFiches() throws {
    let place = try folder.makeFolder("fiches")
    expectRefused(try run(["rehearse", "--fiches", place]), "\(place): erreur: aucune fiche")
    _ = try folder.write("# Une fiche\n\n## Contexte\n\nTexte.\n", to: "fiches/une.md")
    expectRefused(
      try run(["rehearse", "--fiches", place]), "une seule fiche", "l'épreuve en demande 2")
    expectRefused(
      try run(["rehearse", "--fiches", folder.path("absent")]), "absent", "n'existe pas")
  }

  @Test func aDataFolderThatCannotBeWritten() throws {
    let result = try ChildProcess.run(
      [BuiltProgram.path, "rehearse", "--lang", "fr", "--data", "/etc/passwd/x"])
    #expect(result.status == 1)
    #expect(result.errors.contains("/etc/passwd/x/sessions : impossible d'écrire ici"))
  }

  @Test func optionsThatMeanNothing() throws {
    expectRefused(try run(["rehearse", "--rate", "vite"]), status: 2, "--rate vite")
    expectRefused(try run(["rehearse", "--time-factor", "0/0"]), status: 2, "--time-factor 0/0")
    expectRefused(try run(["rehearse", "--nope"]), status: 2, "option inconnue", "--nope")
  }

  @Test func whatAFileSaysCannotReachTheTerminalAsControl() throws {
    let result = try exam("---\nduration: \"\\e]52;c;eA==\\a\\u202E30\"\n---\n# Oral\n")
    #expect(result.status == 1)
    #expect(!result.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!result.errors.contains("\u{202E}"))
  }
}
