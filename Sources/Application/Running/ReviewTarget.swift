import ExamModel
import FicheLibrary
import FileAccess
import Pages
import Screens

/// What is to be reviewed, found without reading more than that needs.
enum ReviewTarget: Sendable {
  /// The list of all fiches of these paths; of the bundled ones without a path.
  case list(paths: [String])
  /// The one fiche of a file, which is all that is read.
  case file(String)
  /// A fiche by its id, among those of these paths.
  case id(String, paths: [String])

  /// - Parameters:
  ///   - name: a file, a folder, or the name of a fiche; `nil` for the list.
  ///   - paths: where fiches are looked for by their name; empty for the bundled ones.
  init(named name: String?, among paths: [String]) {
    guard let name else {
      self = .list(paths: paths)
      return
    }
    if StandardInput.isPipe(name) {
      self = .file(name)
    } else if Folder.exists(name), Self.isFileName(name) || paths.isEmpty {
      self = .list(paths: paths + [name])
    } else if FileStamp.of(name) != nil {
      // A document is no fiche yet: the list offers to make one of it.
      self = DocumentName.isDocument(name, takesPages: true) ? .list(paths: [name]) : .file(name)
    } else if let file = FicheLibrary.path(ofFicheNamed: name, below: paths) {
      self = .file(file)
    } else if Self.isFileName(name), paths.isEmpty {
      self = .file(name)
    } else {
      self = .id(name, paths: paths)
    }
  }

  var paths: [String] {
    switch self {
    case .list(let paths), .id(_, let paths): paths
    case .file(let path): [path]
    }
  }

  var isList: Bool { if case .list = self { true } else { false } }

  /// The screen that shows it.
  var destination: Destination {
    switch self {
    case .list: .reviewList
    case .file: .fiche(id: nil)
    case .id(let id, _): .fiche(id: id)
    }
  }

  private static func isFileName(_ name: String) -> Bool {
    name.contains("/") || name.contains(".")
  }
}
