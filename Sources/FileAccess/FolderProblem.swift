/// Something below a folder that was passed over, and why.
package enum FolderProblem: Error, Hashable, Sendable {
  /// A link that leads out of the folder; the target is what the link says.
  case linkLeavesFolder(path: String, target: String)
  /// A link that leads nowhere.
  case brokenLink(path: String, target: String)
  /// A link to itself, or to a folder that holds it.
  case loop(path: String)
  /// A pipe, a device or a socket.
  case notAFile(path: String)
  case unreadable(path: String, reason: String)
  /// A folder too deep below the first.
  case tooDeep(path: String, limit: Int)
  /// The walk ended in this folder, after as many names as it may look at.
  case tooMany(path: String, limit: Int)

  /// Where it is: the folder's path as it was given, then the path below it.
  package var path: String {
    switch self {
    case .linkLeavesFolder(let path, _), .brokenLink(let path, _), .loop(let path),
      .notAFile(let path), .unreadable(let path, _),
      .tooDeep(let path, _), .tooMany(let path, _):
      path
    }
  }
}
