import TestSupport
import Testing

/// The manual page and the completions, which are made from the program's own help.
@Suite(.waiting) struct ManualTests {
  private func run(_ arguments: String..., locale: String = "C.UTF-8") throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments, environment: ["LC_ALL": locale, "LANG": ""])
  }

  private func page(_ language: String) throws -> String {
    // The locale is the other language's, which must not show.
    let locale = language == "fr" ? "en_GB.UTF-8" : "fr_FR.UTF-8"
    let page = try run("manual", "--lang", language, locale: locale)
    #expect(page.status == 0)
    return page.output
  }

  @Test func thePageNamesEveryCommandAndOption() throws {
    for language in ["fr", "en"] {
      let page = try page(language)
      for name in [
        "rehearse", "repeter", "review", "replay", "history", "export", "check", "exams", "new",
        "\\-\\-plain", "\\-\\-announce", "\\-\\-resume", "\\-\\-time\\-factor", "\\-\\-lang",
        "XDG_DATA_HOME", "128+n", "NO_COLOR", "spd\\-say",
      ] {
        #expect(page.contains(name), "\(language): \(name)")
      }
      #expect(!page.contains("oralblanc manual"))
    }
  }

  @Test func eachPageIsInItsLanguage() throws {
    let french = try page("fr")
    for text in [
      ".SH \"NOM\"", "Répéter un oral de bout en bout.", ".SS \"Échange avec le jury\"",
      "Afficher la version.", "Quitter, l\\(aqoral est gardé pour plus tard.",
      ".SH \"CODE DE RETOUR\"", "«\\~spd\\-say \\-w\\~»",
    ] {
      #expect(french.contains(text), "\(text)")
    }
    let english = try page("en")
    for text in [
      ".SH \"NAME\"", "Run a full oral.", ".SS \"Exchange with the jury\"",
      "Show the version.", "Quit, the oral is saved for later.", ".SH \"EXIT STATUS\"",
    ] {
      #expect(english.contains(text), "\(text)")
    }
  }

  @Test func everyRequestIsOneOfTheMacros() throws {
    let macros = [".TH", ".SH", ".SS", ".PP", ".TP", ".EX", ".EE", ".ad", ".nh"]
    for language in ["fr", "en"] {
      let lines = try page(language).split(separator: "\n")
      #expect(lines.first == "'\\\" -*- coding: UTF-8 -*-")
      for line in lines.dropFirst() {
        #expect(!line.hasPrefix("'"), "\(line)")
        guard line.hasPrefix(".") else { continue }
        #expect(macros.contains { line.hasPrefix($0) }, "\(line)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWordForWord(shell: String) throws {
    let script = try run("--generate-completion-script", shell)
    #expect(script.status == 0)
    #expect(script.errors == "")
    #expect(script.output.contains("oralblanc"))
    #expect(script.output.contains("---complete"))
  }
}
