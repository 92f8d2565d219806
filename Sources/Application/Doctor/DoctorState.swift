/// What was found of one thing.
enum DoctorState: Equatable {
  /// What does it, and where that is, if it is a file.
  case found(String, path: String?)
  /// Nothing does it; a Debian package would.
  case missing(package: String)
  /// Nothing does it, and there is nothing to install.
  case none
  /// Something that is needed, or that was asked for, does not work.
  case broken(DoctorProblem)

  /// Its name for other programs.
  var name: String {
    switch self {
    case .found: "found"
    case .missing: "missing"
    case .none: "none"
    case .broken: "broken"
    }
  }
}
