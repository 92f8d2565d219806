import Application
import ArgumentParser
import ExamModel
import FicheLibrary
import JSONText
import TextCells
import Wording

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
      Console.printDocument(JSONValue.array(exams.map(\.json)).prettyText + "\n")
      return
    }
    let idWidth = exams.map { TextCells.width(of: $0.id) }.max() ?? 0
    for exam in exams {
      for line in lines(exam, idWidth: idWidth) { Console.print(line) }
    }
  }

  /// The exam with its times, then what it is called and where its rules were read.
  private func lines(_ exam: Exam, idWidth: Int) -> [String] {
    let language = common.language
    let standing =
      exam.isOfficial
      ? language(fr: "officiel", en: "official")
      : TermTexts(language: language).unofficial
    var time = ClockText.budget(exam.durationSeconds)
    if exam.preparationSeconds > 0 {
      let more = ClockText.budget(exam.preparationSeconds)
      time += language(fr: " (+ \(more) hors jury)", en: " (+ \(more) without the jury)")
    }
    let indent = String(repeating: " ", count: idWidth + 2)
    let source = "Source" + language.colon + exam.source
    return ["\(TextCells.fitted(exam.id, to: idWidth))  \(exam.title)"]
      + ["\(indent)\(time), \(standing)"]
      + TextCells.wrapped(source, to: max(30, Surroundings.terminalColumns - idWidth - 3))
      .map { indent + $0 }
  }
}

extension Exam {
  /// The facts of an exam for other programs.
  fileprivate var json: JSONValue {
    let coefficient: JSONValue = coefficient.map { .number($0) } ?? .null
    let criteria: [JSONValue] = criteria.map { .string($0.name) }
    let phases: [JSONValue] = phases.map { phase in
      .object([
        JSONMember("title", .string(phase.title)),
        JSONMember("fiche", .optional(phase.ficheNumber)),
        JSONMember("slots", .array(phase.slots.map(\.json))),
      ])
    }
    let levels: [JSONValue] = levels.map { .string($0.name) }
    let documents: [JSONValue] = documents.map { .string($0) }
    let penalties: [JSONValue] = penalties.map { penalty in
      .object([
        JSONMember("name", .string(penalty.name)), JSONMember("points", .number(penalty.points)),
      ])
    }
    return .object([
      JSONMember("id", .string(id)),
      JSONMember("title", .string(title)),
      JSONMember("official", .boolean(isOfficial)),
      JSONMember("source", .string(source)),
      JSONMember("duration_seconds", .integer(durationSeconds)),
      JSONMember("preparation_seconds", .integer(preparationSeconds)),
      JSONMember("coefficient", coefficient),
      JSONMember("fiches", .integer(ficheCount)),
      JSONMember("criteria", .array(criteria)),
      JSONMember("levels", .array(levels)),
      JSONMember("documents", .array(documents)),
      JSONMember("penalties", .array(penalties)),
      JSONMember("phases", .array(phases)),
    ])
  }
}

extension Slot {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember("title", .optional(title)),
      JSONMember("budget_seconds", .integer(budgetSeconds)),
      JSONMember("limit", .string(limit.rawValue)),
    ])
  }
}
