import Application
import ArgumentParser
import SessionJournal
import SessionReport

/// What an export says of many sessions at once, of tables and of those who must not be known.
struct ManySessionsOptions: ParsableArguments {
  @Flag(name: .long, help: Help.all)
  var all = false

  @Option(name: .long, help: Help.classList)
  var list: String?

  @Flag(name: .long, help: Help.anonymous)
  var anonymous = false

  @Flag(name: .long, help: Help.spreadsheet)
  var spreadsheet = false

  @Flag(name: .customLong("json-lines"), help: Help.jsonLines)
  var jsonLines = false

  /// How a table is written; the name of a file may ask for lines of JSON as well.
  func form(of format: ReportFormat?, output: String?) throws -> TableForm {
    let isTable = format?.isTable ?? false
    if spreadsheet {
      guard isTable else {
        throw ProgramFailure.option(.needs("--spreadsheet", Self.tables(isFlat: false)))
      }
      guard !jsonLines else {
        throw ProgramFailure.option(.conflict("--spreadsheet", "--json-lines"))
      }
      return .spreadsheet
    }
    let isFlat = format?.flatTable != nil
    guard !jsonLines || isFlat else {
      throw ProgramFailure.option(.needs("--json-lines", Self.tables(isFlat: true)))
    }
    let asksByName = isFlat && (output?.hasSuffix(".jsonl") ?? false)
    return jsonLines || asksByName ? .jsonLines : .commas
  }

  /// The formats that are tables, as they are written on the command line.
  private static func tables(isFlat: Bool) -> String {
    let formats = ReportFormat.allCases.filter { isFlat ? $0.flatTable != nil : $0.isTable }
    return "--format " + formats.map(\.rawValue).joined(separator: "|")
  }

  // MARK: All sessions

  /// Exports one's own sessions, or those of a class.
  func run(
    _ place: String?, as format: ReportFormat?, _ form: TableForm, output: String?,
    common: CommonOptions
  ) throws {
    let sources = try sources(place, common)
    if anonymous, format == nil { return try journals(sources, output, common) }
    guard let table = format?.flatTable else {
      throw ProgramFailure.option(.needs("--all", Self.tables(isFlat: true)))
    }
    if let output, place == nil { try requireElsewhere(output, common) }
    let export = FlatExport(table, form, isAnonymous: anonymous, language: common.language)
    var text = ""
    export.run(
      sources,
      put: { piece in
        if output == nil { Console.printDocument(piece) } else { text += piece }
      }, tell: { Console.printError($0) })
    if output != nil { try OutputFile(path: output).write(text) }
  }

  private func sources(_ place: String?, _ common: CommonOptions) throws -> [FlatExport.Source] {
    guard place != nil || list != nil else {
      let folder = JournalFolder(path: try common.sessionsFolder())
      return [try FlatExport.Source(ownIn: folder)]
    }
    var room = try ClassRoom(path: place ?? list ?? "", list: place == nil ? nil : list)
    room.read()
    for notice in room.notices { tell(notice, common) }
    return try room.sources(isAnonymous: anonymous)
  }

  /// A damaged journal is told of when its rows are written.
  private func tell(_ notice: ClassNotice, _ common: CommonOptions) {
    if case .damaged = notice { return }
    Console.printError(notice.text(in: common.language))
  }

  private func requireElsewhere(_ output: String, _ common: CommonOptions) throws {
    let past = PastSessions(
      folder: JournalFolder(path: try common.sessionsFolder()), language: common.language)
    try past.requireElsewhere(output, than: output)
  }

  private func journals(
    _ sources: [FlatExport.Source], _ output: String?, _ common: CommonOptions
  ) throws {
    guard let output else { throw ProgramFailure.option(.needs("--all --anonymous", "--output")) }
    try requireElsewhere(output + "/x", common)
    let texts = JournalTexts(language: common.language)
    let count = try AnonymousExport().write(sources, into: output) {
      Console.printError(texts.named($0, texts.damage($1)))
    }
    Console.print(
      common.language(
        fr: "\(count) séance\(count > 1 ? "s" : "") dans \(output).",
        en: "\(count) session\(count == 1 ? "" : "s") in \(output)."))
  }
}
