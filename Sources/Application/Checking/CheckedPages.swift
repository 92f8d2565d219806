import BundledData
import ExamModel
import FicheLibrary
import FileAccess

/// The pages that a check is about, read and inspected.
package struct CheckedPages {
  package let reports: [PageReport]

  /// Without a path, folders of these names in the current folder; without those, what is bundled.
  static let usualFolders = ["fiches", "exams"]

  package init(paths: [String], inspector: FicheInspector) {
    let pages = PageInspector(inspector)
    let paths = Self.named(paths)
    guard paths.isEmpty else {
      let reports = pages.reports(onPaths: paths, table: SynthesisDocument.table)
      self.reports = reports.isEmpty ? paths.map(Self.nothing) : reports
      return
    }
    let bundled = Self.usualFolders.flatMap { BundledFile.files(in: $0) }
      .filter { $0.path.hasSuffix(".md") }
    reports = pages.reports(onPages: bundled.map { ($0.path, $0.text) })
  }

  /// The paths to look at; empty for what is bundled.
  package static func named(_ paths: [String]) -> [String] {
    paths.isEmpty ? usualFolders.filter(Folder.exists) : paths
  }

  package var findings: [Finding] { reports.flatMap(\.findings) }

  package var exitStatus: Int32 {
    findings.contains { $0.severity == .error } ? ExitStatus.problemsFound : ExitStatus.done
  }

  private static func nothing(at path: String) -> PageReport {
    PageReport(
      path: path, findings: [Finding(.folder(.noFiche), at: SourceLocation(path: path, line: 1))])
  }
}
