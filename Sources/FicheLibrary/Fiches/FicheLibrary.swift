import BundledData
import ExamModel
import FileAccess
import Parallel
import People

/// The fiches of a candidate, from files and folders or from the program itself.
package enum FicheLibrary {
  /// A fiche is a text; what is larger is something else.
  package static let limitBytes = 1_048_576

  /// The fiches below folders, and those given one by one.
  ///
  /// A file that cannot be read is a finding and hides no other. A file named outright is read
  /// whatever its name; in folders only `.md` and `.markdown` files are, and exam pages are not.
  ///
  /// - Parameter progress: told of each file; once it is given up, no more files are read.
  package static func load(
    paths: [String], progress: WorkProgress? = nil
  ) -> FicheCollection {
    let judge = LikenessJudge(roots: paths, named: Set(paths))
    let book = BookOrder(roots: paths)
    return load(paths: paths, isSummary: false, progress) { read in
      FileResult(
        PlacedFiche(book.placed(judge.judged(read.reading))), findings: read.reading.findings)
    }
  }

  /// - Parameter judge: by whom the text of what is surely a fiche need not be parsed.
  static func load(
    paths: [String], isSummary: Bool, glancedAtFor judge: LikenessJudge? = nil,
    _ progress: WorkProgress?, _ take: @Sendable (ReadFiche) -> FileResult
  ) -> FicheCollection {
    let files = FicheFiles(at: paths)
    let named = Set(paths)
    let workingFolder = Folder.working() ?? ""
    @Sendable func read(_ index: Int, shared: SharedLines) -> FileResult {
      if progress?.isGivenUp ?? false { return FileResult() }
      let path = files.paths[index]
      return Self.read(
        FilePlace(path, workingFolder: workingFolder), isNamed: named.contains(path),
        isSummary: isSummary, shared, judge, take)
    }
    var results = ParallelMap.map(count: files.paths.count, progress: progress) { index in
      read(index, shared: SharedLines())
    }
    // What stands at the ends of most pages is the site's: those pages are read again without it.
    let shared = SharedLines(of: results.map(\.edges))
    if !shared.isEmpty {
      let again = results.indices.filter { results[$0].edges.contains(where: shared.holds) }
      let anew = ParallelMap.map(count: again.count) { read(again[$0], shared: shared) }
      for (index, result) in zip(again, anew) { results[index] = result }
    }
    var findings =
      files.findings
      + files.leftOut.map { Finding(.file(.passedOver), at: SourceLocation(path: $0)) }
    var inspections: [String: [Finding]] = [:]
    inspections.reserveCapacity(results.count)
    for result in results {
      findings += result.findings
      if let placed = result.placed, let inspection = result.inspection {
        inspections[placed.fiche.path] = inspection
      }
    }
    let placed = results.compactMap(\.placed)
    let fiches = files.documents.isEmpty ? [] : placed.map(\.fiche)
    findings += files.documents.findings(besides: fiches)
    var collection = FicheCollection(
      sorting: placed, findings: findings, inspections: inspections)
    collection.documents = files.documents.paths(besides: fiches)
    return collection
  }

  /// The file of the one fiche that has this name below folders, found without reading any.
  ///
  /// The name is the file's, with or without its extension. `nil` where no file or several have it.
  package static func path(ofFicheNamed name: String, below paths: [String]) -> String? {
    let matches = FicheFiles(at: paths).paths.filter { path in
      FicheName(path: path).id == name || path == name || path.hasSuffix("/" + name)
    }
    return matches.count == 1 ? matches.first : nil
  }

  /// The fiches that come with the program, read once however often they are asked for.
  package static func bundled() -> FicheCollection { readBundled }

  private static let readBundled: FicheCollection = {
    let pages = BundledFile.files(in: "fiches").filter { $0.path.hasSuffix(".md") }
    let readings = pages.map { FicheReader.read(text: $0.text, origin: .bundled(name: $0.path)) }
    return FicheCollection(
      sorting: readings.map { PlacedFiche($0.fiche) }, findings: readings.flatMap(\.findings))
  }()

  /// What came of one file: a fiche, findings instead of one, or neither for an exam page.
  struct FileResult {
    let placed: PlacedFiche?
    let findings: [Finding]
    /// What the inspector said; `nil` without one.
    let inspection: [Finding]?
    /// The lines at both ends of the file.
    var edges: [String] = []

    init(_ placed: PlacedFiche? = nil, findings: [Finding] = [], inspection: [Finding]? = nil) {
      self.placed = placed
      self.findings = findings
      self.inspection = inspection
    }
  }

  static func read(
    _ place: FilePlace, isNamed: Bool, isSummary: Bool, _ shared: SharedLines,
    _ judge: LikenessJudge?, _ take: (ReadFiche) -> FileResult
  ) -> FileResult {
    let path = place.shownPath
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: limitBytes)
      // What came through a pipe has no file to open or to write to.
      let origin: FicheOrigin =
        StandardInput.isPipe(path) ? .unstated(path: path) : .file(place)
      let read = FicheReader.read(
        bytes: bytes, origin: origin, takesExams: isNamed, isSummary: isSummary, shared: shared,
        glancedAtFor: judge)
      guard let read else { return FileResult() }
      if isReadable(read.reading) {
        var result = take(read)
        result.edges = read.edges
        return result
      }
      // A site has pages with nothing on them; only who names one meant to find something there.
      return FileResult(
        findings: read.reading.findings.map {
          $0.fact == .file(.empty) && !isNamed ? Finding(.file(.emptyPage), at: $0.location) : $0
        })
    } catch {
      return FileResult(findings: [Finding(error.fact, at: SourceLocation(path: path))])
    }
  }

  /// A fiche of which nothing at all could be read is not a fiche.
  private static func isReadable(_ reading: FicheReading) -> Bool {
    !reading.findings.contains { $0.fact == .file(.empty) || $0.fact == .file(.binary) }
  }
}
