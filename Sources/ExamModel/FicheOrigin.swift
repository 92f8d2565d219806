/// Where a fiche came from, on which depends what may be done with it.
///
/// Only a file of the candidate's is ever opened in an editor or written to.
package enum FicheOrigin: Hashable, Sendable {
  /// A sample that comes with the program, by its name there.
  case bundled(name: String)
  /// A file of the candidate's.
  case file(FilePlace)
  /// A file that was made from a document, by the name of the document.
  case imported(FilePlace, document: String)
  /// What a journal of version 0.1 says: neither whether it was a file, nor which folder it counts from.
  case unstated(path: String)

  /// How the fiche's place is named to people.
  package var shownPath: String {
    switch self {
    case .bundled(let name): name
    case .file(let place), .imported(let place, _): place.shownPath
    case .unstated(let path): path
    }
  }

  /// The absolute path of the candidate's file; `nil` where there is none that is certainly the fiche's.
  package var filePath: String? {
    switch self {
    case .bundled, .unstated: nil
    case .file(let place), .imported(let place, _): place.absolutePath
    }
  }

  /// The name of the document that the fiche was made of; `nil` where it was written as it is.
  package var document: String? {
    switch self {
    case .imported(_, let document): document
    case .bundled, .file, .unstated: nil
    }
  }

  /// The origin as a journal keeps it: it says the same in whatever folder it is read.
  package var lasting: FicheOrigin {
    switch self {
    case .bundled, .unstated: self
    case .file(let place):
      place.absolutePath.map { .file(FilePlace($0)) } ?? .unstated(path: place.shownPath)
    case .imported(let place, let document):
      place.absolutePath.map { .imported(FilePlace($0), document: document) }
        ?? .unstated(path: place.shownPath)
    }
  }
}
