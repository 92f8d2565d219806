import ExamModel
import FileAccess

/// Imports documents one by one and reports each result on the console.
package struct ImportRun {
  private var intake: DocumentIntake
  /// The fiches that were written.
  package private(set) var written: [String] = []
  package private(set) var failures = 0

  package init(choices: ImportChoices, language: Language) {
    intake = DocumentIntake(choices: choices, language: language)
  }

  /// Imports files, and the documents of folders.
  package mutating func run(_ paths: [String]) {
    for path in paths {
      guard Folder.exists(path) else {
        take(path)
        continue
      }
      do {
        let documents = try DocumentFiles.below(path, takesPages: true)
        if documents.isEmpty { fail(nothing(in: path)) }
        // One page alone is all that there is.
        if documents.count > 1 { intake.roots.append(path) }
        for document in documents { take(document) }
      } catch {
        fail(intake.unreadable(path, error))
      }
    }
  }

  private mutating func take(_ path: String) {
    let outcome = intake.take(path)
    for failure in outcome.failures { fail(failure) }
    for fiche in outcome.fiches {
      if intake.choices.isDryRun {
        Console.printError(fiche.line)
        Console.printDocument(fiche.markdown)
      } else {
        if fiche.isNew { written.append(fiche.path) }
        Console.print(fiche.line)
      }
    }
    for remark in outcome.remarks { Console.printError("\(remark.place): \(remark.text)") }
  }

  private mutating func fail(_ text: String) {
    failures += 1
    Console.printError(text)
  }

  private func nothing(in path: String) -> String {
    intake.language(
      fr: "\(path) : aucun document à importer (DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML, PDF).",
      en: "\(path): no documents to import (DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML, PDF).")
  }
}
