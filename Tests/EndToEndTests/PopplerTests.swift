import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the child that reads a PDF may answer, and what is then said; a script stands in for the child.
@Suite(.waiting) struct PopplerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("%PDF-1.7\n", to: "-fiche.pdf")
  }

  /// Imports the PDF without writing anything; the script is `nil` where no child is installed.
  private func run(child script: String?) throws -> ChildProcess {
    try folder.makeFolder("bin")
    if let script {
      let path = try folder.write("#!/bin/sh\n\(script)\n", to: "bin/pdftohtml")
      chmod(path, 0o755)
    }
    // In the folder itself, so that the name begins with a dash, as an option does.
    return try ChildProcess.run(
      [
        "/bin/sh", "-c", "cd \"$0\" && exec \"$1\" import --dry-run -- -fiche.pdf", folder.path,
        BuiltProgram.path,
      ],
      environment: [
        "LC_ALL": "C.UTF-8", "LANG": "fr_FR.UTF-8",
        "PATH": script == nil ? folder.path("bin") : "\(folder.path("bin")):/usr/bin:/bin",
      ])
  }

  private static let layout = """
    <?xml version="1.0" encoding="UTF-8"?>
    <pdf2xml>
    <page number="1" position="absolute" top="0" left="0" height="1188" width="918">
    <fontspec id="0" size="30" family="Serif" color="#000000"/>
    <fontspec id="1" size="17" family="Serif" color="#000000"/>
    <text top="100" left="135" width="500" height="34" font="0">Supervision des sauvegardes</text>
    <text top="180" left="135" width="600" height="21" font="1">Le lycée veut savoir chaque matin si ses sauvegardes ont abouti.</text>
    </page>
    </pdf2xml>
    """

  @Test func itsLayoutBecomesAFiche() throws {
    _ = try folder.write(Self.layout, to: "layout")
    let result = try run(
      child: "echo \"$@\" >\(folder.path("words")); exec cat \(folder.path("layout"))")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("# Supervision des sauvegardes"))
    #expect(result.output.contains("chaque matin"))
    // A name is never an option of the child.
    #expect(folder.text(of: "words")?.hasSuffix(" ./-fiche.pdf\n") == true)
  }

  @Test(arguments: [
    ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "mot de passe"),
    ("echo 'Syntax Error' >&2; exit 1", "abîmé ou incomplet"),
    ("echo '<pdf2xml>'; exit 3", "pdftohtml n'a pas su lire ce PDF"),
    ("echo '<pdf2xml>'; kill -SEGV $$", "pdftohtml n'a pas su lire ce PDF"),
    ("exit 127", "installez poppler-utils"),
    // More than any document has to say: it is ended, not read on.
    ("exec yes '<text>'", "pdftohtml n'a pas su lire ce PDF"),
  ])
  func whatGoesWrongIsSaid(script: String, text: String) throws {
    let result = try run(child: script)
    #expect(result.status == 1)
    #expect(result.errors.contains(text), "\(result.errors)")
    #expect(!result.errors.contains("<text>"))
  }

  /// Errors without an end are no reason to wait or to fill the memory.
  @Test func muchThatItComplainsOfIsLeftUnread() throws {
    _ = try folder.write(Self.layout, to: "layout")
    let result = try run(
      child: "head -c 3000000 /dev/zero | tr '\\0' x >&2; exec cat \(folder.path("layout"))")
    #expect(result.status == 0, "\(result.errors.prefix(200))")
    #expect(result.output.contains("# Supervision des sauvegardes"))
  }

  @Test func withoutItThePackageIsNamed() throws {
    let result = try run(child: nil)
    #expect(result.status == 1)
    #expect(result.errors.contains("installez poppler-utils"))
  }
}
