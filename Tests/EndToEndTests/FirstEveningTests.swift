import TestSupport
import Testing

/// The first evening: one question, which keeps nobody from anything.
@Suite(.waiting) struct FirstEveningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func home() throws -> TmuxTerminal {
    try TmuxTerminal(
      [BuiltProgram.path, "--lang", "fr", "--data", folder.path("data")],
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
  }

  private static let configuration = "config/oralblanc/config.yaml"

  @Test func theAnswerIsKeptWhereItWasAgreedTo() throws {
    let terminal = try home()
    #expect(
      try terminal.wait(
        for: "Mon épreuve et sa date", "le format d'un candidat", "oralblanc --fiches DOSSIER")
        != nil)
    try terminal.press("Up", "Enter")
    #expect(try terminal.wait(for: "Quelle épreuve préparez-vous ?") != nil)
    try terminal.press("Down", "Enter")
    #expect(try terminal.wait(for: "Quel jour passez-vous l'oral") != nil)
    try terminal.type("18/05/2099")
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "S'en souvenir ?", "Le 18/05/2099.") != nil)
    #expect(folder.text(of: Self.configuration) == nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "jour J dans") != nil)
    let text = try terminal.wait(for: "Répéter un oral")
    #expect(text?.contains("Mon épreuve et sa date") == false)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    let written = try #require(folder.text(of: Self.configuration))
    #expect(written.contains("exam: ") && written.contains("exam_date: 2099-05-18"))
    // It is asked once.
    let again = try home()
    let seen = try again.wait(for: "jour J dans")
    #expect(seen?.contains("Mon épreuve et sa date") == false)
  }

  @Test func nothingIsWrittenOtherwise() throws {
    let terminal = try home()
    #expect(try terminal.wait(for: "Mon épreuve et sa date") != nil)
    try terminal.press("Up", "Enter", "Enter", "Enter")
    #expect(try terminal.wait(for: "S'en souvenir ?") != nil)
    try terminal.press("Down", "Enter")
    #expect(try terminal.wait(for: "Répéter un oral") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    #expect(folder.text(of: Self.configuration) == nil)
  }
}
