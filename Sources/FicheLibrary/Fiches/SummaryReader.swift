import ExamModel
import FileAccess
import Parallel
import People

/// Reads what a list says of fiches: of all at once, or of each once it is in sight.
package final class SummaryReader: Sendable {
  private let paths: [String]
  private let inspector: FicheInspector
  private let judge: LikenessJudge
  private let book: BookOrder
  private let files: SiteFiles

  /// - Parameter paths: the files and folders that were given.
  package init(paths: [String], inspector: FicheInspector) {
    self.paths = paths
    self.inspector = inspector
    judge = LikenessJudge(roots: paths, named: Set(paths))
    book = BookOrder(roots: paths)
    files = SiteFiles(below: paths)
  }

  /// Every fiche in order, with what an inspector says of it.
  ///
  /// - Parameter atFirstSight: whether of what is surely a fiche no more than its name and its place are
  ///   told; those have no inspection.
  package func all(
    atFirstSight: Bool = false, progress: WorkProgress? = nil
  ) -> FicheCollection {
    FicheLibrary.load(
      paths: paths, isSummary: true, glancedAtFor: atFirstSight ? judge : nil, progress
    ) { [self] read in
      if read.isGlimpse {
        return FicheLibrary.FileResult(PlacedFiche(book.placed(read.reading.fiche)))
      }
      return FicheLibrary.FileResult(
        PlacedFiche(book.placed(judge.judged(read.reading)).summary),
        findings: read.reading.findings,
        inspection: inspector.findings(
          on: read.reading.fiche, survey: read.reading.survey, files: files))
    }
  }

  /// The summaries of fiches of which only the name is known, each with all that was found.
  ///
  /// One that cannot be read any more keeps its name, and that is what is found.
  package func summaries(of glimpses: [Fiche]) -> [FicheReading] {
    ParallelMap.map(count: glimpses.count) { summary(of: glimpses[$0]) }
  }

  private func summary(of glimpse: Fiche) -> FicheReading {
    do {
      let bytes = try FileReader.bytes(at: glimpse.path, limitBytes: FicheLibrary.limitBytes)
      let read = FicheReader.read(
        bytes: bytes, origin: glimpse.origin, takesExams: true, isSummary: true,
        shared: SharedLines(glimpse.siteLines))
      guard let reading = read?.reading else { return FicheReading(fiche: glimpse, findings: []) }
      var fiche = judge.judged(reading).summary
      fiche.id = glimpse.id
      fiche.weight = glimpse.weight
      return FicheReading(
        fiche: fiche,
        findings: inspector.findings(on: reading.fiche, survey: reading.survey, files: files)
          + reading.findings)
    } catch {
      return FicheReading(
        fiche: glimpse,
        findings: [Finding(error.fact, at: SourceLocation(path: glimpse.path))])
    }
  }
}
