import ExamModel
import FicheLibrary
import FileAccess
import Pages
import SessionEngine
import Wording

/// The usable part of a configuration, and a finding for everything else.
///
/// A wrong value never stops the program: it is reported and ignored.
package struct UsableSettings {
  /// The usable ones; paths are absolute.
  package var preferences: Preferences
  package var findings: [Finding]

  init(_ settings: ProgramSettings) {
    preferences = settings.configuration.preferences
    findings = settings.findings
    if let name = preferences.exam { take(exam: name, settings) }
    if let command = preferences.juryProgram { take(juryProgram: command, settings) }
    preferences.fiches = settings.fichePaths.filter { path in
      let isThere = FileStamp.of(path) != nil
      if !isThere { report(.fiches, path, expected: .existingPath, settings) }
      return isThere
    }
    if let name = preferences.jury {
      preferences.jury = JuryTemper(word: name)?.rawValue
      if preferences.jury == nil { report(.jury, name, expected: .jury, settings) }
    }
  }

  private mutating func take(juryProgram command: String, _ settings: ProgramSettings) {
    let search = ProgramSearch(path: Surroundings.process.programFolders)
    let program = command.split(separator: " ").first.map { settings.home(String($0)) }
    if let program, search.place(of: program) != nil { return }
    preferences.juryProgram = nil
    report(.juryProgram, command, expected: .existingPath, settings)
  }

  private mutating func take(exam name: String, _ settings: ProgramSettings) {
    if BundledExam(id: name) != nil || ExamCatalog.exam(id: name) != nil { return }
    if (try? ExamChoice.exam(named: settings.absolute(name))) != nil {
      preferences.exam = settings.absolute(name)
    } else {
      preferences.exam = nil
      report(.exam, name, expected: .exam, settings)
    }
  }

  private mutating func report(
    _ key: Configuration.Key, _ value: String, expected: ExpectedValue, _ settings: ProgramSettings
  ) {
    findings.append(
      Finding(
        .frontMatter(.keyInvalid(key: key.rawValue, value: value, expected: expected.rawValue)),
        at: SourceLocation(
          path: settings.path ?? "", line: settings.configuration.lines[key])))
  }

  /// Reports on standard error which settings are ignored.
  package func tell(in language: Language) {
    let texts = FindingTexts(language: language)
    for finding in findings { Console.printError(texts.line(finding)) }
  }
}

extension ProgramChoices {
  /// These choices, completed from the configuration; its errors are reported.
  package func configured(by settings: ProgramSettings = .process) -> ProgramChoices {
    let usable = UsableSettings(settings)
    usable.tell(in: language)
    var choices = self
    choices.preferences = preferences.filled(from: usable.preferences)
    return choices
  }

  /// The settings of today's drill.
  func drillSettings(secondsSince1970: Int) -> DrillSettings {
    DrillSettings(
      today: DrillSettings.today(secondsSince1970: secondsSince1970), examDate: self.examDate,
      minutes: self.drillMinutes ?? Configuration.defaultDrillMinutes)
  }
}
