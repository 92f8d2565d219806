import ExamModel
import FicheLibrary
import FileAccess
import Pages
import SessionEngine
import Wording

/// What of a configuration can be used, and a finding for everything that cannot.
///
/// Nothing in it ever stops the program: a wrong value is told, and what holds without it holds.
package struct UsableSettings {
  /// An exam's id or the file of its page.
  var exam: String?
  /// Paths that hold from any folder.
  var fiches: [String] = []
  var jury: JuryTemper?
  var voice: String?
  package var findings: [Finding]

  init(_ settings: ProgramSettings) {
    let configuration = settings.configuration
    findings = settings.findings
    voice = configuration.voice
    if let name = configuration.exam { take(exam: name, settings) }
    for path in settings.fichePaths {
      if FileStamp.of(path) != nil {
        fiches.append(path)
      } else {
        report(.fiches, path, expected: .existingPath, settings)
      }
    }
    if let name = configuration.jury {
      jury = JuryTemper(word: name)
      if jury == nil { report(.jury, name, expected: .jury, settings) }
    }
  }

  private mutating func take(exam name: String, _ settings: ProgramSettings) {
    if ExamCatalog.exam(id: name) != nil {
      exam = name
    } else if (try? ExamChoice.exam(named: settings.absolute(name))) != nil {
      exam = settings.absolute(name)
    } else {
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

  /// Says on standard error what of the configuration is not used.
  package func tell(in language: Language) {
    let texts = FindingTexts(language: language)
    for finding in findings { Console.printError(texts.line(finding)) }
  }
}

extension ProgramChoices {
  /// The choices with the configuration's values where nothing was chosen; what is wrong in it is told.
  package func configured(by settings: ProgramSettings = .process) -> ProgramChoices {
    let usable = UsableSettings(settings)
    usable.tell(in: language)
    var choices = self
    choices.exam = choices.exam ?? usable.exam
    if choices.fiches.isEmpty { choices.fiches = usable.fiches }
    choices.jury = choices.jury ?? usable.jury
    choices.voice = choices.voice ?? usable.voice
    choices.record = choices.record ?? settings.configuration.record
    choices.recorder = choices.recorder ?? settings.configuration.recorder
    choices.packsSound = settings.configuration.pack ?? true
    choices.player = choices.player ?? settings.configuration.player
    choices.transcriber = choices.transcriber ?? settings.configuration.transcriber
    choices.takesMouse = choices.takesMouse || settings.configuration.mouse ?? false
    if choices.links == .auto, let links = settings.configuration.links {
      choices.links = links ? .always : .never
    }
    choices.examDate = choices.examDate ?? settings.configuration.examDate
    choices.drillMinutes = choices.drillMinutes ?? settings.configuration.drillMinutes
    return choices
  }

  /// What a drill goes by today.
  func drillSettings(secondsSince1970: Int) -> DrillSettings {
    DrillSettings(
      today: DrillSettings.today(secondsSince1970: secondsSince1970), examDate: examDate,
      minutes: drillMinutes ?? Configuration.defaultDrillMinutes)
  }
}
