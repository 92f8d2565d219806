import ExamModel
import FicheLibrary
import FileAccess
import Screens

/// Screens of the review.
extension Navigator {
  func reviewListScreen() -> any Screen {
    let collection = summaries()
    guard !collection.isEmpty else { return NoticeScreen(findings: reviewObstacles()) }
    return ReviewListScreen(
      entries: collection.reviewEntries(inspector), leftOutCount: collection.leftOut.count,
      documentCount: collection.documents.count)
  }

  /// What the list says of fiches that come into sight.
  func entries(of glimpses: [Fiche]) -> [ReviewEntry] {
    desk.summaryReader?.summaries(of: glimpses).reviewEntries(inspector) ?? []
  }

  /// Why some files are in no list.
  func leftOutScreen() -> any Screen { NoticeScreen(findings: leftOut(), about: .leftOut) }

  /// What the fiches cover of the exam that is chosen and of the référentiel.
  ///
  /// The first bloc is every candidate's; of the others those that some fiche speaks of.
  func coverageScreen() -> any Screen {
    let fiches = fiches().fiches
    let blocs = ReferentialReader.referential(of: desk.exam)?.blocs ?? []
    if blocs.isEmpty {
      let survey = CoverageSurvey(fiches: fiches, blocs: [], exam: desk.exam, inspector: inspector)
      return CoverageScreen(coverages: Array(survey.coverages.dropFirst()))
    }
    let surveys = blocs.map { bloc in
      CoverageSurvey(fiches: fiches, blocs: [bloc], exam: desk.exam, inspector: inspector)
    }
    let competences = zip(blocs, surveys).compactMap { bloc, survey -> Coverage? in
      guard var coverage = survey.coverages.first else { return nil }
      coverage.title = bloc.name
      return bloc == blocs.first || coverage.holes.count < coverage.columns.count ? coverage : nil
    }
    return CoverageScreen(coverages: competences + (surveys.first?.coverages.dropFirst() ?? []))
  }

  /// The list as it is now, in the screen that showed it.
  func refreshed(_ screen: ReviewListScreen) -> ReviewListScreen {
    var screen = screen
    if let review { inspectAgain(review.fiche) }
    review = nil
    let collection = summaries()
    screen.update(
      entries: collection.reviewEntries(inspector), leftOutCount: collection.leftOut.count,
      documentCount: collection.documents.count)
    return screen
  }

  /// The reader on a fiche, on the first one without an id; the list where there is none.
  func reviewScreen(id: String?) -> any Screen {
    guard let id = id ?? fiches().all.first?.id, let reading = reading(id: id) else {
      return reviewListScreen()
    }
    watch(reading.fiche)
    return ReviewScreen(
      fiche: reading.fiche, findings: reading.findings(inspector))
  }

  /// Reads the fiche under review again, at the same place; `nil` when it has not changed.
  func reloaded(_ screen: ReviewScreen) -> ReviewScreen? {
    guard let review, let path = review.fiche.origin.filePath,
      FileStamp.of(path) != review.stamp,
      let bytes = try? FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes)
    else { return nil }
    let reading = FicheReader.read(
      bytes: bytes, origin: review.fiche.origin, id: review.fiche.id,
      siteLines: review.fiche.siteLines)
    watch(reading.fiche)
    forgetFiches()
    var screen = screen
    screen.update(
      fiche: reading.fiche, findings: reading.findings(inspector),
      questions: screen.holdsQuestions ? questions(on: reading.fiche) : nil)
    return screen
  }

  /// The command that opens a file in the editor; `nil` for a fiche that is not a file.
  func editorCommand(path: String, line: Int) -> [String]? {
    guard FileStamp.of(path) != nil else { return nil }
    return EditorLauncher.command(
      editor: Surroundings.process.editor, path: path, line: line)
  }

  private func watch(_ fiche: Fiche) {
    let isSame = review?.fiche.origin == fiche.origin
    let path = fiche.origin.filePath
    review = ReviewedFiche(
      fiche: fiche, stamp: path.flatMap { FileStamp.of($0) },
      watch: isSame ? review?.watch : path.flatMap { FileWatch(of: $0) })
  }
}

/// The fiche that is open in the reader.
struct ReviewedFiche {
  let fiche: Fiche
  /// What the file was like when it was read.
  let stamp: FileStamp?
  let watch: FileWatch?
}
