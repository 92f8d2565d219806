import TestSupport
import Testing

/// `oralblanc review` in a real terminal: what it reads, its editor, its reloading.
@Suite(.waiting) struct ReviewCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let text = """
    ---
    title: Supervision
    ---
    ## Contexte

    Une PME de 40 postes.

    ## Retour critique

    Je prévoirais plus de temps.

    """

  private func start(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> TmuxTerminal {
    try TmuxTerminal(
      [BuiltProgram.path, "review"] + arguments + ["--lang", "fr", "--data", folder.path("data")],
      environment: environment)
  }

  private func run(_ arguments: String...) throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path, "review"] + arguments + ["--lang", "fr", "--data", folder.path("data")],
      environment: ["LC_ALL": "C.UTF-8"])
  }

  @Test func aFicheIsOpenedByItsFileOrItsName() throws {
    let page = try folder.write(Self.text, to: "supervision.md")
    try folder.write("# Autre\n\nTexte.\n", to: "autre.md")
    for arguments in [
      [page], ["supervision", "--fiches", folder.path],
      ["supervision.md", "--fiches", folder.path],
    ] {
      let terminal = try start(arguments)
      #expect(try terminal.wait(for: "Une PME de 40 postes.") != nil, "\(arguments)")
      try terminal.press("q")
      #expect(try terminal.wait(for: "[exit 0]") != nil)
    }
    let list = try start([folder.path])
    #expect(try list.wait(for: "Revoir une fiche", "Autre") != nil)
  }

  #if os(Linux)
    /// Of ten fiches only the one that is shown is read, by its name as well as from the list.
    @Test func openingOneFicheReadsNoOther() throws {
      let fiches = try folder.makeFolder("fiches")
      let names = (0..<10).map { "f\($0)" }
      for name in names {
        try folder.write(
          "---\ntitle: Fiche \(name)\n---\n## Contexte\n\nTexte de \(name).\n",
          to: "fiches/\(name).md")
      }
      let opened = try #require(OpenedFiles(in: fiches))
      let named = try start(["f3", "--fiches", fiches])
      #expect(try named.wait(for: "Texte de f3.") != nil)
      #expect(opened.take() == ["f3.md"])
      let list = try start([fiches])
      #expect(try list.wait(for: "▸ Fiche f0", "Fiche f9") != nil)
      #expect(opened.take() == Set(names.map { "\($0).md" }))
      try list.press("Down", "Enter")
      #expect(try list.wait(for: "Texte de f1.") != nil)
      try list.press("c", "Space")
      #expect(try list.wait(for: "section 1/1", "Texte de f1.") != nil)
      #expect(opened.take() == ["f1.md"])
    }
  #endif

  /// Some terminals send cursor keys that the description of theirs does not have.
  @Test func sequencesThatCursesDoesNotKnowDoNotLeave() throws {
    try folder.write("# Première\n\nTexte.\n", to: "a.md")
    try folder.write("# Seconde\n\nTexte.\n", to: "b.md")
    let list = try start([folder.path])
    #expect(try list.wait(for: "▸ Première", "Seconde") != nil)
    try list.type("\u{1B}[27;5;9~\u{1B}[B")
    #expect(try list.wait(for: "▸ Seconde") != nil)
    try list.press("Escape")
    #expect(try list.wait(for: "[exit 0]") != nil)
  }

  /// For screen readers and pipes, which have no screen.
  @Test func aReviewIsWrittenInLines() throws {
    try folder.makeFolder("fiches")
    let page = try folder.write(Self.text, to: "fiches/supervision.md")
    try folder.write("", to: "fiches/vide.md")
    let list = try run("--plain", folder.path("fiches"))
    #expect(list.status == 0)
    #expect(list.output.hasPrefix("1. Supervision : 10 mots, 4 secondes à dire, "))
    #expect(list.output.hasSuffix("\(page)\n"))
    #expect(list.errors.hasPrefix("\(folder.path("fiches/vide.md")): conseil: page vide"))
    for arguments in [[page], ["supervision", "--fiches", folder.path("fiches")]] {
      let fiche = try ChildProcess.run(
        [BuiltProgram.path, "revoir", "--plain", "--lang", "fr"] + arguments,
        environment: ["LC_ALL": "C.UTF-8"])
      #expect(fiche.status == 0)
      #expect(
        fiche.output.contains("\nSection 1 sur 2 : Contexte. 2 secondes à dire.\nUne PME de 40"))
      #expect(fiche.output.contains("\nRemarques sur la fiche : "))
      #expect(fiche.output.contains("\nÉlément de réponse : "))
    }
    #expect(try run("--plain", "absente", "--fiches", folder.path("fiches")).status == 1)
    #expect(try run("--plain").output.contains("1. Mon parcours : "))
  }

  @Test func aNameThatNoFicheHasIsSaid() throws {
    try folder.write(Self.text, to: "supervision.md")
    let unknown = try run("absente", "--fiches", folder.path)
    #expect(unknown.status == 1)
    #expect(
      unknown.errors == "Aucune fiche ne s'appelle absente. Fiches connues : supervision.\n")
    #expect(try run("nimporte").errors.contains("support-helpdesk"))
    let missing = try run(folder.path("absente.md"))
    #expect(missing.status == 1)
    #expect(missing.errors.contains("absente.md: erreur: ce fichier n'existe pas"))
  }

  /// The editor gets the file as one word, whatever is in its name, and the line where it takes one.
  @Test func theEditorIsGivenTheFileAndTheFicheComesBackChanged() throws {
    let name = "ma fiche; touch piège $(id).md"
    let page = try folder.write(Self.text, to: name)
    try folder.write(
      "#!/bin/sh\nfor word in \"$@\"; do echo \"<$word>\"; done >>'\(folder.path("words"))'\n"
        + "for file in \"$@\"; do :; done\nsed -i 's/40 postes/60 machines/' \"$file\"\n",
      to: "vim")
    _ = try ChildProcess.run(["chmod", "+x", folder.path("vim")])
    let terminal = try start(
      [page], environment: ["VISUAL": "\(folder.path("vim")) -n", "EDITOR": "false"])
    #expect(try terminal.wait(for: "40 postes") != nil)
    try terminal.press("2", "e")
    #expect(try terminal.wait(for: "60 machines") != nil)
    #expect(folder.text(of: "words") == "<-n>\n<+8>\n<\(page)>\n")
    #expect(!folder.names().contains("piège"))
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
  }

  @Test func anEditorThatIsNotThereIsSaid() throws {
    let page = try folder.write(Self.text, to: "a.md")
    let terminal = try start([page], environment: ["VISUAL": "nulle-part", "EDITOR": ""])
    #expect(try terminal.wait(for: "40 postes") != nil)
    try terminal.press("e")
    #expect(try terminal.wait(for: "nulle-part") != nil)
  }

  @Test func aFicheChangedOnDiskReloadsAtTheSamePlace() throws {
    let filler = (1...60).map { "Ligne \($0) du contexte.\n\n" }.joined()
    let page = try folder.write(
      Self.text.replacing("Une PME de 40 postes.", with: filler), to: "a.md")
    let terminal = try start([page])
    #expect(try terminal.wait(for: "Ligne 1 du contexte.") != nil)
    try terminal.press("2")
    #expect(try terminal.wait(for: "plus de temps") != nil)
    // As editors do it: another file takes the name.
    try folder.write(
      Self.text.replacing("Une PME de 40 postes.", with: filler)
        .replacing("plus de temps", with: "une maquette"), to: "new")
    _ = try ChildProcess.run(["mv", folder.path("new"), page])
    #expect(
      try terminal.wait { $0.contains("une maquette") && !$0.contains("Ligne 1 du") } != nil)
    try terminal.resize(columns: 120, rows: 40)
    #expect(try terminal.wait(for: "▸ 2 Retour critique", "une maquette") != nil)
  }

  @Test func questionsComeWithTheCards() throws {
    let terminal = try start(["support-helpdesk"])
    #expect(try terminal.wait(for: "Gestion du support") != nil)
    try terminal.press("c")
    #expect(try terminal.wait(for: "section 1/") != nil)
    for _ in 0..<14 { try terminal.press("Right") }
    #expect(try terminal.wait(for: "question ") != nil)
    try terminal.press("o")
    #expect(try terminal.wait(for: "Éléments de réponse") != nil)
  }

  @Test func theCoverageHasTheBlocsThatTheFichesSpeakOf() throws {
    try folder.write(
      "# Wifi\n\n## Compétences mobilisées\n\n- Concevoir une solution d'infrastructure réseau\n",
      to: "a.md")
    let terminal = try TmuxTerminal(
      [
        BuiltProgram.path, "review", folder.path, "--lang", "fr", "--data", folder.path("data"),
      ], columns: 120, rows: 60)
    #expect(try terminal.wait(for: "Wifi") != nil)
    try terminal.press("t")
    let screen = try terminal.wait(
      for: "Critères du jury", "Compétences du référentiel : Bloc 1 — Support",
      "Concevoir une solution d'infrastructure réseau")
    #expect(screen?.contains("Gérer les données") == false)
  }

  @Test func filesLeftOutAreSaidInTheList() throws {
    try folder.write(Self.text, to: "a.md")
    try folder.write("", to: "vide.md")
    let terminal = try start(["--fiches", folder.path])
    #expect(try terminal.wait(for: "1 fichier laissé de côté") != nil)
    try terminal.press("f")
    #expect(try terminal.wait(for: "page vide") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "Revoir une fiche") != nil)
  }
}
