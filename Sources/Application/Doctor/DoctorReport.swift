import ExamModel
import JSONText
import TextCells

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `oralblanc doctor` reports: what is found, what is missing, and the command that installs it.
package struct DoctorReport {
  private let rows: [(subject: DoctorSubject, state: DoctorState)]
  private let texts: DoctorTexts
  /// Whether apt is available, and whether it needs sudo.
  private let hasInstaller: Bool
  private let isRoot = getuid() == 0

  private static let fewestColumnsAside = 60

  /// - Parameter dataFolder: the one that an option names; `nil` for the usual one.
  package init(dataFolder: String?, settings: ProgramSettings, language: Language) {
    let surroundings = Surroundings.process
    let doctor = Doctor(
      surroundings: surroundings, dataFolder: dataFolder ?? surroundings.dataFolder,
      configuredVoice: settings.configuration.voice,
      configuredPlayer: settings.configuration.player,
      configuredTranscriber: settings.configuration.transcriber,
      configuredJuryProgram: settings.configuration.juryProgram)
    rows = DoctorSubject.allCases.map { ($0, doctor.state(of: $0)) }
    texts = DoctorTexts(language: language)
    hasInstaller = ProgramSearch(path: surroundings.programFolders).place(of: "apt-get") != nil
  }

  /// Whether something that is needed, or that was asked for, does not work.
  package var hasProblem: Bool {
    rows.contains {
      if case .broken = $0.state { true } else { false }
    }
  }

  /// The packages that provide what is missing, each once.
  private var packages: [String] {
    rows.reduce(into: []) { packages, row in
      if case .missing(let package) = row.state, !packages.contains(package) {
        packages.append(package)
      }
    }
  }

  private var command: String? {
    guard hasInstaller, !packages.isEmpty else { return nil }
    return (isRoot ? "" : "sudo ") + "apt-get install " + packages.joined(separator: " ")
  }

  /// Lines of at most this many columns, except paths and commands that cannot be cut.
  package func lines(columns: Int) -> [String] {
    let names = rows.map { texts.name(of: $0.subject) }
    // On a narrow screen the details go below the name.
    let isNarrow = columns < Self.fewestColumnsAside
    let width = isNarrow ? 2 : (names.map { TextCells.width(of: $0) }.max() ?? 0) + 2
    let indent = String(repeating: " ", count: width)
    var lines: [String] = []
    for (name, row) in zip(names, rows) {
      let told = TextCells.wrapped(
        texts.text(of: row.state, for: row.subject), to: max(20, columns - width))
      let first = told.first ?? ""
      lines += isNarrow ? [name, indent + first] : [TextCells.fitted(name, to: width) + first]
      lines += told.dropFirst().map { indent + $0 }
    }
    guard !packages.isEmpty else { return lines }
    if let command { return lines + ["", texts.install, "  " + command] }
    return lines + ["", texts.packages, "  " + packages.joined(separator: " ")]
  }

  package var json: JSONValue {
    .object([
      JSONMember("ok", .boolean(!hasProblem)),
      JSONMember("checks", .array(rows.map { Self.json($0.subject, $0.state) })),
      JSONMember("packages", .array(packages.map { .string($0) })),
      JSONMember("install", .optional(command)),
    ])
  }

  private static func json(_ subject: DoctorSubject, _ state: DoctorState) -> JSONValue {
    var members = [
      JSONMember("subject", .string(subject.rawValue)), JSONMember("state", .string(state.name)),
    ]
    switch state {
    case .found(let name, let path):
      members += [JSONMember("name", .string(name)), JSONMember("path", .optional(path))]
    case .missing(let package): members.append(JSONMember("package", .string(package)))
    case .none: break
    case .broken(let problem):
      members += [
        JSONMember("problem", .string(problem.name)),
        JSONMember("detail", .optional(problem.detail)),
      ]
    }
    return .object(members)
  }
}
