import ExamModel
import FicheLibrary
import JSONText
import Pages
import SessionEngine
import TextCells
import Wording

/// What holds of every setting, and where it comes from.
package struct ConfigurationReport {
  let settings: ProgramSettings
  package let usable: UsableSettings
  let language: Language

  package init(settings: ProgramSettings, language: Language) {
    self.settings = settings
    self.language = language
    usable = UsableSettings(settings)
  }

  private struct Row {
    var key: Configuration.Key
    /// `nil` for nothing at all.
    var value: String?
    var isOwn: Bool
  }

  private var rows: [Row] {
    let own = settings.configuration
    let held = usable.preferences
    return Configuration.Key.allCases.map { key in
      switch key {
      case .exam:
        Row(key: key, value: held.exam ?? ExamCatalog.defaultID, isOwn: held.exam != nil)
      case .examDate: Row(key: key, value: own.examDate?.text, isOwn: own.examDate != nil)
      case .fiches:
        Row(
          key: key, value: held.fiches.isEmpty ? nil : held.fiches.joined(separator: ", "),
          isOwn: !held.fiches.isEmpty)
      case .jury:
        Row(
          key: key, value: held.jury ?? SessionOptions().jury.rawValue, isOwn: held.jury != nil)
      case .language:
        Row(
          key: key, value: (own.language ?? Surroundings.process.language).rawValue,
          isOwn: own.language != nil)
      case .drillMinutes:
        Row(
          key: key, value: "\(own.drillMinutes ?? Configuration.defaultDrillMinutes)",
          isOwn: own.drillMinutes != nil)
      case .voice:
        Row(key: key, value: own.voice, isOwn: own.voice != nil)
      case .mouse: Row(key: key, value: "\(own.mouse ?? false)", isOwn: own.mouse != nil)
      case .links:
        Row(
          key: key, value: "\(Surroundings.process.hasLinks(own.links))",
          isOwn: own.links != nil)
      case .record: Row(key: key, value: own.record ?? "off", isOwn: own.record != nil)
      case .recorder: Row(key: key, value: own.recorder, isOwn: own.recorder != nil)
      case .pack: Row(key: key, value: "\(own.pack ?? true)", isOwn: own.pack != nil)
      case .player: Row(key: key, value: own.player, isOwn: own.player != nil)
      case .transcriber: Row(key: key, value: own.transcriber, isOwn: own.transcriber != nil)
      case .juryProgram:
        Row(
          key: key, value: held.juryProgram, isOwn: held.juryProgram != nil)
      case .juryNetwork:
        Row(key: key, value: "\(own.juryNetwork ?? false)", isOwn: own.juryNetwork != nil)
      }
    }
  }

  package var lines: [String] {
    let width = Configuration.Key.allCases.map { $0.rawValue.count }.max() ?? 0
    let place = settings.path.map { TextCells.cleaned($0) } ?? "–"
    return [language(fr: "Fichier : \(place)", en: "File: \(place)")]
      + rows.map { row in
        let value = row.value.map { TextCells.cleaned($0) } ?? language(fr: "(aucun)", en: "(none)")
        return TextCells.fitted(row.key.rawValue, to: width) + "  \(value)  (\(source(of: row)))"
      }
  }

  private func source(of row: Row) -> String {
    if row.isOwn, let line = settings.configuration.lines[row.key] {
      return "config.yaml:\(line)"
    }
    if row.key == .language { return language(fr: "système", en: "system") }
    return TermTexts(language: language).byDefault
  }

  package var json: JSONValue {
    .object(
      [JSONMember("file", .optional(settings.path))]
        + rows.map { row in
          JSONMember(
            row.key.rawValue,
            .object([
              JSONMember("value", .optional(row.value)),
              JSONMember("source", .string(row.isOwn ? "file" : "default")),
              JSONMember(
                "line", .optional(row.isOwn ? settings.configuration.lines[row.key] : nil)),
            ]))
        })
  }
}
