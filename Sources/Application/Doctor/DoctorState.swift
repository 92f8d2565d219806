/// The state of one subject.
enum DoctorState: Equatable {
  /// What provides it and, if it is a file, where.
  case found(String, path: String?)
  /// Nothing provides it; a Debian package would.
  case missing(package: String)
  /// Nothing provides it, and no package would.
  case none
  /// Something that is needed, or that was asked for, does not work.
  case broken(DoctorProblem)

  /// Its name in JSON.
  var name: String {
    switch self {
    case .found: "found"
    case .missing: "missing"
    case .none: "none"
    case .broken: "broken"
    }
  }
}
