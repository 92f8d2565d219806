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
      paths: paths, isSummary: true, glancedAtFor: atFirstSight ? judge : nil, progress, result)
  }

  private func result(of read: ReadFiche) -> FicheLibrary.FileResult {
    if read.isGlimpse {
      return FicheLibrary.FileResult(PlacedFiche(book.placed(read.reading.fiche)))
    }
    return FicheLibrary.FileResult(
      PlacedFiche(book.placed(judge.judged(read.reading)).summary),
      findings: read.reading.findings,
      inspection: inspector.findings(
        on: read.reading.fiche, survey: read.reading.survey, files: files))
  }

  /// The summaries of fiches of which only the name is known, in their order, each with all that was found.
  ///
  /// One that cannot be read any more keeps its name, and that is what is found.
  package func summaries(of glimpses: [Fiche]) -> FicheCollection {
    let workingFolder = Folder.working() ?? ""
    let results = ParallelMap.map(count: glimpses.count) { index in
      FicheLibrary.read(
        FilePlace(glimpses[index].path, workingFolder: workingFolder), isNamed: true,
        isSummary: true, SharedLines(glimpses[index].siteLines), nil, result)
    }
    var collection = FicheCollection()
    for (glimpse, result) in zip(glimpses, results) {
      var fiche = result.placed?.fiche ?? glimpse
      fiche.id = glimpse.id
      collection.fiches.append(fiche)
      collection.inspections[glimpse.path] = (result.inspection ?? []) + result.findings
    }
    return collection
  }
}
