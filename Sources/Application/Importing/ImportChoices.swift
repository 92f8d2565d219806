/// The options of an import.
package struct ImportChoices: Sendable {
  /// Where the fiches go; `nil` for the folder of each document.
  package var folder: String?
  package var isDryRun = false
  package var keepsImages = false
  package var keepsAccess = false
  /// A day as `2026-11-29`.
  package var day: String?

  package init(folder: String? = nil, isDryRun: Bool = false) {
    self.folder = folder
    self.isDryRun = isDryRun
  }
}
