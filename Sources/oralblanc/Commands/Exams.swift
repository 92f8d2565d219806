import ArgumentParser
import ExamModel
import FicheLibrary
import JSONText
import Screens
import TextCells

/// `oralblanc exams`: the exams that the program knows.
struct Exams: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "exams", abstract: Help.exams, aliases: ["epreuves"])
  }

  @Flag(name: .long, help: Help.json)
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let exams = ExamCatalog.bundled()
    if json {
      Console.print(JSONValue.array(exams.map(\.json)).prettyText)
      return
    }
    let idWidth = exams.map { TextCells.width(of: $0.id) }.max() ?? 0
    for exam in exams {
      let official =
        exam.isOfficial
        ? common.language(fr: "officiel", en: "official")
        : common.language(fr: "non officiel", en: "not official")
      let time = ClockText.budget(exam.durationSeconds)
      Console.print(
        "\(TextCells.fitted(exam.id, to: idWidth))  \(TextCells.fitted(time, to: 9))"
          + "\(TextCells.fitted(official, to: 14))\(exam.title)")
    }
  }
}

extension Exam {
  /// The facts of an exam for other programs.
  fileprivate var json: JSONValue {
    let coefficient: JSONValue = coefficient.map { .number($0) } ?? .null
    let criteria: [JSONValue] = criteria.map { .string($0.name) }
    let phases: [JSONValue] = phases.map { .string($0.title) }
    return .object([
      JSONMember("id", .string(id)),
      JSONMember("title", .string(title)),
      JSONMember("official", .boolean(isOfficial)),
      JSONMember("source", .string(source)),
      JSONMember("durationSeconds", .integer(durationSeconds)),
      JSONMember("preparationSeconds", .integer(preparationSeconds)),
      JSONMember("coefficient", coefficient),
      JSONMember("fiches", .integer(ficheCount)),
      JSONMember("criteria", .array(criteria)),
      JSONMember("phases", .array(phases)),
    ])
  }
}
