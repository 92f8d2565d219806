import DocumentImport
import ExamModel
import FicheLibrary

/// Pages of a site that are no achievement: about its author, its home, its notices.
enum OtherPages {
  private static let ofWork: Set<SectionRole> = [
    .context, .need, .choices, .realisation, .tests, .results, .difficulties,
  ]
  private static let fewestRoles = 2

  /// Whether a page that was found below a folder makes no fiche.
  static func holds(_ path: String, below root: String, _ result: ImportResult) -> Bool {
    guard result.kind == .html else { return false }
    let place = path.dropFirst(root.count).drop { $0 == "/" }
    if LikenessJudge.isAboutAuthor(place) { return true }
    // A page with a welcome, about its author or with links to works; one that holds them is another matter.
    guard result.fiches.count == 1, let fiche = result.fiches.first else { return false }
    let reading = FicheReader.read(text: fiche.markdown, path: String(place))
    let sections = reading.fiche.sections
    let roles = Set(sections.compactMap(\.role)).intersection(ofWork).count
    if roles < fewestRoles,
      LikenessJudge.isHome(place) || LikenessJudge.isAboutAuthor(title: fiche.title)
        || LikenessJudge.listsWorks(title: fiche.title)
    {
      return true
    }
    // A page may have its parts below the name of the work.
    let ofParts = Set(sections.flatMap { $0.parts.map(\.role) }).intersection(ofWork).count
    return PageContent(title: fiche.title, markdown: fiche.markdown)
      .isOther(roles: max(roles, ofParts))
  }
}
