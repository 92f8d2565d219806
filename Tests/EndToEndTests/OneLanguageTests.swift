import TestSupport
import Testing

/// Help and errors are wholly in the language asked for, whatever the surroundings say.
@Suite(.waiting) struct OneLanguageTests {
  private static let wrongUses = [
    "rehearse --mode nowhere", "rehearse --exma x", "draw --count many", "draw --count 999",
    "export --format doc", "export --cast-version 9", "check --format", "new", "nothing-like-it",
    "history --json=3", "history one two", "review one two", "help nothing-like-it",
    "draw --strict", "exams --seed 3", "config --record", "drill --minutes 900",
    "drill --exam-date tomorrow", "rehearse --rate fast --plain", "rehearse --jury nobody",
  ]
  private static let commands = [
    "rehearse", "review", "replay", "history", "export", "draw", "drill", "progress", "check",
    "import", "exams", "new", "config", "doctor",
  ]

  private func said(_ line: String, _ language: String) throws -> ChildProcess {
    let other = language == "fr" ? "en_GB.UTF-8" : "fr_FR.UTF-8"
    return try ChildProcess.run(
      [BuiltProgram.path] + line.split(separator: " ").map(String.init) + ["--lang", language],
      environment: ["LC_ALL": other, "LANG": other])
  }

  /// Words that only the other language has, each with a blank on either side.
  private func foreign(in text: String, _ language: String) -> [String] {
    let words =
      language == "fr"
      ? ["the", "is", "for", "with", "of", "or", "and", "Error:", "Usage:", "default:", "values:"]
      : ["le", "la", "les", "une", "des", "est", "ou", "pour", "avec", "Erreur", "défaut"]
    let found = text.split { " \n()«»".contains($0) }.map(String.init)
    return words.filter(found.contains)
  }

  private func flat(_ text: String) -> String {
    text.split { " \n".contains($0) }.joined(separator: " ")
  }

  @Test(arguments: wrongUses) func aWrongUseIsToldInOneLanguage(line: String) throws {
    for language in ["fr", "en"] {
      let result = try said(line, language)
      #expect(result.status == 2, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(foreign(in: result.errors, language) == [], "\(language): \(result.errors)")
    }
  }

  @Test(arguments: commands) func helpIsInOneLanguage(command: String) throws {
    for language in ["fr", "en"] {
      let result = try said("help \(command)", language)
      #expect(result.status == 0)
      #expect(foreign(in: result.output, language) == [], "\(language): \(result.output)")
    }
  }

  /// What is shown can be typed, and so can the words of the other language.
  @Test func theWordsOfALanguageAreThoseItShows() throws {
    // A list may be broken anywhere.
    let french = flat(try said("help rehearse", "fr").output)
    for words in [
      "entraînement, examen ; par défaut", "bienveillant, exigeant, déstabilisant", "moi, jury",
      "rien, repère, pause", "auto, toujours, jamais",
    ] {
      #expect(french.contains(words), "\(french)")
    }
    #expect(!french.contains("training"))
    let english = flat(try said("help rehearse", "en").output)
    #expect(english.contains("kindly, demanding, unsettling"), "\(english)")
    for jury in ["kindly", "bienveillant", "Déstabilisant", "destabilisant"] {
      #expect(try said("draw --count 1 --jury \(jury)", "fr").status == 0, "\(jury)")
    }
  }

  @Test(arguments: ["--strict", "--resume", "--mode", "--time-factor", "--bell", "--record"])
  func drawTakesOnlyWhatItUses(option: String) throws {
    let value = ["--mode": " exam", "--time-factor": " 4/3"][option] ?? ""
    let result = try said("draw \(option)\(value)", "en")
    #expect(result.status == 2)
    #expect(result.errors.contains("\(option) does not apply to draw"), "\(result.errors)")
  }
}
