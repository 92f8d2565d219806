import DocumentImport
import ExamModel
import FileAccess
import Screens

/// Documents that become fiches while the program runs.
extension Navigator {
  /// The offer to make fiches of the documents that are there.
  func importScreen() -> any Screen {
    let documents = desk.documents()
    guard !documents.isEmpty else { return NoticeScreen(findings: reviewObstacles()) }
    let roots = desk.fichePaths.filter { Folder.exists($0) }
    return ImportScreen(
      documents: documents.map { path in
        ImportableDocument(path: path, below: roots.first { path.hasPrefix($0) } ?? "")
      })
  }

  /// Reads documents and writes their fiches.
  ///
  /// - Parameter folder: as it was typed; `nil` for the folder of each document.
  func intake(to folder: String?) -> DocumentIntake {
    var choices = ImportChoices(folder: folder.map(atHome))
    choices.day = Surroundings.today
    return DocumentIntake(choices: choices, language: language, sites: sites)
  }

  /// Writes the fiches of a document that was read.
  func keep(
    _ read: DocumentIntake.Reading, of path: String, by intake: DocumentIntake
  ) -> ImportedDocument {
    let outcome = intake.keep(read, of: path)
    importedFiches += outcome.fiches.map(\.path)
    return ImportedDocument(
      made: outcome.fiches.map(\.line), remarks: outcome.remarks.map(\.text),
      failures: outcome.failures)
  }

  /// Takes in what was written.
  func finishImport() {
    desk.takeIn(importedFiches)
    importedFiches = []
  }

  /// A path as a shell reads it: `~` is the home folder.
  private func atHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Surroundings.process.homeFolder else {
      return path
    }
    return home + path.dropFirst()
  }
}

extension RehearsalDesk {
  /// Whether any of the documents can be imported.
  mutating func hasImportableDocuments() -> Bool {
    documents().contains { DocumentKind(extensionOf: $0) != nil }
  }
}
