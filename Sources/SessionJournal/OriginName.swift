import ExamModel

/// The words of a journal for where a fiche came from.
enum OriginName: String {
  case bundled
  case file
  case imported

  /// `nil` where nothing is known that could be said.
  init?(_ origin: FicheOrigin) {
    switch origin {
    case .bundled: self = .bundled
    case .file: self = .file
    case .imported: self = .imported
    case .unstated: return nil
    }
  }

  /// The origin that a journal tells; without a word for it, or with one from a later version, the path says nothing sure.
  static func origin(_ name: String?, path: String, document: String) -> FicheOrigin {
    switch name.flatMap(OriginName.init(rawValue:)) {
    case .bundled: .bundled(name: path)
    case .file: FicheOrigin.file(FilePlace(path)).lasting
    case .imported: FicheOrigin.imported(FilePlace(path), document: document).lasting
    case nil: .unstated(path: path)
    }
  }
}
