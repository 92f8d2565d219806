/// How a document is to be taken in.
package struct ImportOptions: Hashable, Sendable {
  /// The file's name, which tells its kind where the content does not, and its title in the end.
  package var fileName: String
  /// A day as `2026-11-29`, for the front matter; `nil` leaves it out.
  package var day: String?
  package var keepsImages = false
  /// Keeps how one gets at the productions, passwords and all.
  package var keepsAccess = false

  /// What the pages of the same site have in common.
  package var site = SiteSurvey()

  package init(
    fileName: String, day: String? = nil, keepsImages: Bool = false, keepsAccess: Bool = false
  ) {
    self.fileName = fileName
    self.day = day
    self.keepsImages = keepsImages
    self.keepsAccess = keepsAccess
  }
}
