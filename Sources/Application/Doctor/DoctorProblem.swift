/// Why something that is needed or was asked for does not work.
enum DoctorProblem: Equatable {
  /// `TERM` names no description that is installed, or one without a screen.
  case unknownTerminal(String)
  /// The locale says that the terminal shows another encoding.
  case otherCharset(String)
  /// There is neither a home nor a folder for data.
  case noDataFolder
  case unwritableFolder(String)
  /// The program that the user named is missing.
  case noSuchProgram(String)

  /// Its name in JSON.
  var name: String {
    switch self {
    case .unknownTerminal: "unknown_terminal"
    case .otherCharset: "other_charset"
    case .noDataFolder: "no_data_folder"
    case .unwritableFolder: "unwritable_folder"
    case .noSuchProgram: "no_such_program"
    }
  }

  /// What it is about.
  var detail: String? {
    switch self {
    case .unknownTerminal(let name), .otherCharset(let name), .unwritableFolder(let name),
      .noSuchProgram(let name):
      name
    case .noDataFolder: nil
    }
  }
}
