/// What is so about a folder, or hides something in it.
package enum FolderFact: Hashable, Sendable {
  /// A symbolic link that leads out of the folder.
  case linkLeaves(target: String)
  /// A symbolic link to something that is not there.
  case linkBroken(target: String)
  case loop
  /// More levels of folders than are looked into.
  case tooDeep(limit: Int)
  /// More names than are looked at.
  case tooLarge(limit: Int)
  case noFiche
  /// The exam needs more fiches than the folder holds.
  case notEnoughFiches(found: Int, needed: Int)
  /// Documents of a folder that no fiche was made of yet; one of them by its name.
  case documentsToImport(count: Int, example: String, folder: String)

  var code: String {
    switch self {
    case .linkLeaves: "link-leaves-folder"
    case .linkBroken: "link-broken-on-disk"
    case .loop: "folder-loop"
    case .tooDeep: "folder-too-deep"
    case .tooLarge: "folder-too-large"
    case .noFiche: "no-fiche-found"
    case .notEnoughFiches: "not-enough-fiches"
    case .documentsToImport: "documents-to-import"
    }
  }

  var severity: Finding.Severity {
    switch self {
    case .linkLeaves, .linkBroken, .tooDeep, .tooLarge, .noFiche, .notEnoughFiches: .error
    case .loop: .warning
    case .documentsToImport: .advice
    }
  }
}
