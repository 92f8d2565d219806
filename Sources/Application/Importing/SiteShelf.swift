import DocumentImport
import FileAccess
import Synchronization

/// What the pages of each folder have in common, found once however many of them are imported.
final class SiteShelf: Sendable {
  private let surveys = Mutex<[String: SiteSurvey]>([:])

  /// A page of text is smaller.
  private static let mostBytes = 2 * 1_048_576

  /// What a page shares with the others of its site.
  ///
  /// - Parameter root: the folder that was given; `nil` where the page was, whose own folder counts then.
  func survey(of page: String, below root: String?) -> SiteSurvey {
    let folder = root ?? Self.folder(of: page)
    if let known = surveys.withLock({ $0[folder] }) { return known }
    let paths = (try? DocumentFiles.below(folder, takesPages: true)) ?? []
    let pages = paths.filter { DocumentKind(extensionOf: $0) == .html }
      .prefix(SiteSurvey.mostPages)
      .compactMap { try? FileReader.bytes(at: $0, limitBytes: Self.mostBytes) }
    let survey = SiteSurvey(of: pages)
    surveys.withLock { $0[folder] = survey }
    return survey
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
