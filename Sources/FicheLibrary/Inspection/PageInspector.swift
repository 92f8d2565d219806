import ExamModel
import FileAccess
import Pages
import Parallel

/// Checks pages, exams and fiches alike.
package struct PageInspector: Sendable {
  private let fiches: FicheInspector

  package init(_ fiches: FicheInspector) { self.fiches = fiches }

  /// The pages of files and folders, each with what is wrong with it, in the order of their paths.
  ///
  /// What hides a whole file or folder is a report of its own, without content.
  ///
  /// - Parameter table: reads the tableau de synthèse that a document is; `nil` for every other.
  package func reports(
    onPaths paths: [String], table: (_ document: String) -> Fiche? = { _ in nil }
  ) -> [PageReport] {
    let files = FicheFiles(at: paths)
    let siteFiles = SiteFiles(below: paths)
    var reports = ParallelMap.map(count: files.paths.count) {
      report(onFile: files.paths[$0], isNamed: paths.contains(files.paths[$0]), siteFiles)
    }
    reports += files.leftOut.map {
      PageReport(
        path: $0, content: .none,
        findings: [Finding(.file(.passedOver), at: SourceLocation(path: $0, line: 1))])
    }
    let read = reports.compactMap(\.fiche)
    let tables = files.documents.paths(besides: read).compactMap(table)
    reports += tables.map { PageReport(path: $0.path, content: .fiche($0), findings: []) }
    let pending = files.documents.findings(besides: read, except: Set(tables.map(\.path)))
    reports += (files.findings + pending).map {
      PageReport(path: $0.location.path, content: .none, findings: [Self.placed($0)])
    }
    return Self.ordered(
      withSyntheses(Self.withRepetitions(reports), documents: Set(tables.map(\.path))))
  }

  /// Says of each tableau de synthèse where it and the fiches disagree.
  ///
  /// - Parameter documents: paths of tables that have no lines.
  private func withSyntheses(
    _ reports: [PageReport], documents: Set<String>
  ) -> [PageReport] {
    let achievements = reports.compactMap(\.fiche).filter { $0.kind == .achievement }
    return reports.map { report in
      guard let synthesis = report.fiche, synthesis.kind == .synthesis else { return report }
      var report = report
      report.findings += SynthesisCheck(fiches.matcher).findings(
        on: synthesis, beside: achievements, hasLines: !documents.contains(report.path)
      ).map(Self.placed)
      return report
    }
  }

  /// Pages that are in memory, such as those that come with the program.
  package func reports(onPages pages: [(path: String, text: String)]) -> [PageReport] {
    let reports = pages.map { report(on: RepairedText(text: $0.text), path: $0.path, nil) }
    return Self.ordered(Self.withRepetitions(reports))
  }

  private func report(onFile path: String, isNamed: Bool, _ files: SiteFiles) -> PageReport {
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes)
      var report = report(onBytes: bytes, path: path, files)
      // A site has pages with nothing on them; only who names one meant to find something there.
      if !isNamed {
        for index in report.findings.indices where report.findings[index].fact == .file(.empty) {
          report.findings[index].fact = .file(.emptyPage)
        }
      }
      return report
    } catch {
      return PageReport(
        path: path, content: .none,
        findings: [Self.placed(Finding(error.fact, at: SourceLocation(path: path)))])
    }
  }

  /// The content of one file.
  package func report(onBytes bytes: [UInt8], path: String) -> PageReport {
    report(onBytes: bytes, path: path, SiteFiles(below: []))
  }

  private func report(onBytes bytes: [UInt8], path: String, _ files: SiteFiles) -> PageReport {
    do {
      return report(on: try TextDecoder.decode(bytes), path: path, files)
    } catch {
      return PageReport(
        path: path, content: .none,
        findings: [Self.placed(Finding(error.fact, at: SourceLocation(path: path)))])
    }
  }

  private func report(
    on decoded: RepairedText, path: String, _ files: SiteFiles?
  ) -> PageReport {
    var report: PageReport
    let own = FicheReader.ownText(decoded.text)
    let page = ParsedPage(text: own.text, path: path)
    switch PageKind(page) {
    case .exam:
      let reading = ExamReader.read(page)
      report = PageReport(
        path: path, content: reading.exam.map { .exam($0) } ?? .none, findings: reading.findings)
    case .fiche:
      let reading = FicheReader.read(
        page, text: decoded.text, own, from: .file(FilePlace(page.path)))
      report = PageReport(path: path, content: .fiche(reading.fiche), findings: reading.findings)
      if reading.fiche.kind == .synthesis {
        // A table is nothing to present: it is compared with the fiches and no more.
        break
      }
      if reading.findings.contains(where: { $0.fact == .file(.empty) }) {
        report.content = .none
      } else {
        report.findings += fiches.findings(
          on: reading.fiche, survey: reading.survey, files: files)
      }
    }
    report.findings = Self.ordered(
      (decoded.findings(path: path) + report.findings).map(Self.placed))
    return report
  }

  /// What concerns a whole page is reported at its first line, which editors can open.
  private static func placed(_ finding: Finding) -> Finding {
    var finding = finding
    finding.location.line = finding.location.line ?? 1
    return finding
  }

  private static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .sorted {
        ($0.element.location.line ?? 0, $0.offset) < ($1.element.location.line ?? 0, $1.offset)
      }
      .map(\.element)
  }

  private static func ordered(_ reports: [PageReport]) -> [PageReport] {
    reports.enumerated().sorted { ($0.element.path, $0.offset) < ($1.element.path, $1.offset) }
      .map(\.element)
  }

  private static func withRepetitions(_ reports: [PageReport]) -> [PageReport] {
    let repeated = Dictionary(
      grouping: CandidateFolders.groups(of: reports.compactMap(\.fiche))
        .flatMap(RepeatedTitles.findings),
      by: \.location.path)
    guard !repeated.isEmpty else { return reports }
    return reports.map { report in
      guard let findings = repeated[report.path], report.fiche != nil else { return report }
      var report = report
      report.findings = ordered(report.findings + findings)
      return report
    }
  }
}
