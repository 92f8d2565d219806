import ExamModel
import Pages

/// What order and names in a list need of a fiche, told without parsing its text.
///
/// Only of a page that is surely a fiche, among achievements and with a title of its own; every other
/// page is read. What the rest of a row says is read once the row is in sight.
enum FicheGlance {
  /// A row in sight is not waited for, so that larger files are read at once.
  private static let mostBytes = 1 << 16

  /// - Parameters:
  ///   - own: the text of the file without the lines that tell whose it is.
  ///   - takesExams: whether the page of an exam is taken as well.
  static func fiche(
    in own: IdentityText, from origin: FicheOrigin, takesExams: Bool, _ judge: LikenessJudge
  ) -> Fiche? {
    let path = origin.shownPath
    // What comes through a pipe is read once.
    guard case .file = origin, !own.isForm, own.text.utf8.count <= mostBytes,
      !path.utf8.suffix(4).startsIgnoringCase(with: ".mdx")
    else { return nil }
    let frontMatter = FrontMatter.split(own.text, path: path)
    var findings: [Finding] = []
    let keys = FicheKeys(frontMatter.fields(path: path), &findings)
    let name = FicheName(path: path)
    guard let title = keys.title, !keys.isParcours, !name.isParcours, !keys.isSynthesis,
      !SynthesisName.mayBeOne(title: title, fileTitle: name.id)
    else { return nil }
    guard
      judge.isSurelyAchievement(
        path, layout: keys.layout,
        declares: !keys.technologies.isEmpty || !keys.competences.isEmpty),
      takesExams || PageKind.isSurelyFiche(frontMatter),
      MarkdownSource.isPlain(frontMatter.body), EvidentWords.areEnough(in: frontMatter.body)
    else { return nil }
    var fiche = Fiche(
      id: name.id, title: title, origin: keys.origin(origin),
      isDraft: keys.isDraft || name.isAmongDrafts, date: keys.date ?? name.date,
      weight: keys.weight, sections: [])
    fiche.siteLines = own.siteLines
    return fiche
  }
}
