import ExamModel
import FicheLibrary
import FileAccess
import Screens

/// Screens of the review.
extension Navigator {
  func reviewListScreen() -> any Screen {
    let collection = fiches()
    guard !collection.fiches.isEmpty || collection.parcours != nil else {
      return NoticeScreen(findings: [Finding(.noFicheFound, at: SourceLocation(path: "."))])
    }
    return ReviewListScreen(entries: entries(of: collection))
  }

  /// The fiche that a person named by its file or its id, or the list of all.
  func reviewScreen(named name: String?) -> any Screen {
    guard let name else { return reviewListScreen() }
    let base = name.split(separator: "/").last.map(String.init) ?? name
    return reviewScreen(id: base.hasSuffix(".md") ? String(base.dropLast(3)) : base)
  }

  /// What the fiches cover of the shared competences and of the exam that is chosen.
  func coverageScreen() -> any Screen {
    let survey = CoverageSurvey(
      fiches: fiches().fiches, blocs: BlocChoice.one.blocs(of: ReferentialReader.bundled()),
      exam: desk.exam, inspector: inspector)
    return CoverageScreen(coverages: survey.coverages)
  }

  /// The list as it is now, in the screen that showed it.
  func refreshed(_ screen: ReviewListScreen) -> ReviewListScreen {
    var screen = screen
    screen.update(entries: entries(of: fiches()))
    return screen
  }

  func reviewScreen(id: String) -> any Screen {
    let collection = fiches()
    guard
      let fiche = (collection.fiches + [collection.parcours].compactMap(\.self))
        .first(where: { $0.id == id })
    else { return reviewListScreen() }
    watch(fiche)
    return ReviewScreen(
      fiche: fiche, findings: findings(on: fiche, collection.findings),
      questions: questions(on: fiche))
  }

  /// Reads the fiche under review again, at the same place; `nil` when it has not changed.
  func reloaded(_ screen: ReviewScreen) -> ReviewScreen? {
    guard let review, FileStamp.of(review.fiche.path) != review.stamp,
      let bytes = try? FileReader.bytes(
        at: review.fiche.path, limitBytes: FicheLibrary.limitBytes)
    else { return nil }
    let reading = FicheReader.read(bytes: bytes, path: review.fiche.path, id: review.fiche.id)
    watch(reading.fiche)
    forgetFiches()
    var screen = screen
    screen.update(
      fiche: reading.fiche, findings: findings(on: reading.fiche, reading.findings),
      questions: questions(on: reading.fiche))
    return screen
  }

  /// The command that opens a file in the editor; `nil` for a fiche that is no file.
  func editorCommand(path: String, line: Int) -> [String]? {
    guard FileStamp.of(path) != nil else { return nil }
    return EditorLauncher.command(
      editor: Surroundings.process.editor, path: path, line: line)
  }

  private func watch(_ fiche: Fiche) {
    let isSame = review?.fiche.path == fiche.path
    review = ReviewedFiche(
      fiche: fiche, stamp: FileStamp.of(fiche.path),
      watch: isSame ? review?.watch : FileWatch(of: fiche.path))
  }

  private func entries(of collection: FicheCollection) -> [ReviewEntry] {
    let fiches = [collection.parcours].compactMap(\.self) + collection.fiches
    let onReading = Dictionary(grouping: collection.findings, by: \.location.path)
    return zip(fiches, inspector.findings(onFilesOf: fiches)).map { fiche, inspected in
      ReviewEntry(
        fiche: fiche, findings: Self.byLine(onReading[fiche.path, default: []] + inspected))
    }
  }

  /// What was found on reading a fiche, and what a jury would find, by line.
  private func findings(on fiche: Fiche, _ onReading: [Finding]) -> [Finding] {
    Self.byLine(
      onReading.filter { $0.location.path == fiche.path } + inspector.findings(onFileOf: fiche))
  }

  private static func byLine(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.location.line ?? 0) < ($1.location.line ?? 0) }
  }
}

/// The fiche that is open in the reader.
struct ReviewedFiche {
  let fiche: Fiche
  /// What the file was like when it was read.
  let stamp: FileStamp?
  let watch: FileWatch?
}
