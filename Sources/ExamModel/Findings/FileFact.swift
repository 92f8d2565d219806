/// What is so about a file as a whole.
package enum FileFact: Hashable, Sendable {
  case missing
  case isFolder
  case notAFile
  case unreadable(reason: String)
  case tooLarge(bytes: Int, limitBytes: Int)
  case binary
  case empty
  /// A page of a folder with nothing on it, which is no reason to stop.
  case emptyPage
  /// A page that another stands for: a translation, the notice of a repository of fiches.
  case passedOver

  var code: String {
    switch self {
    case .missing: "file-missing"
    case .isFolder: "is-folder"
    case .notAFile: "not-a-file"
    case .unreadable: "unreadable"
    case .tooLarge: "file-too-large"
    case .binary: "binary-file"
    case .empty: "empty-file"
    case .emptyPage: "empty-page"
    case .passedOver: "page-passed-over"
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .missing, .isFolder, .notAFile, .unreadable, .tooLarge, .binary, .empty: .error
    case .emptyPage, .passedOver: .advice
    }
  }
}
