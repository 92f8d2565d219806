import DocumentImport
import ExamModel
import FileAccess

/// Imports documents one by one and says what came of each.
package struct ImportRun {
  /// What is wanted, beside the documents.
  package struct Choices {
    /// Where the fiches go; `nil` for the folder of each document.
    package var folder: String?
    package var isDryRun = false
    package var keepsImages = false
    package var keepsAccess = false
    /// A day as `2026-11-29`.
    package var day: String?

    package init(folder: String? = nil, isDryRun: Bool = false) {
      self.folder = folder
      self.isDryRun = isDryRun
    }
  }

  let choices: Choices
  let language: Language
  /// The fiches that were written.
  package private(set) var written: [String] = []
  package private(set) var failures = 0

  package init(choices: Choices, language: Language) {
    self.choices = choices
    self.language = language
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
        for document in documents { take(document) }
      } catch {
        fail(unreadable(path, error))
      }
    }
  }

  private mutating func take(_ path: String) {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(at: path, limitBytes: ImportLimits.fileBytes)
    } catch .tooLarge {
      return fail(ImportErrorTexts(language: language).line(.tooLarge, path: path))
    } catch {
      return fail(unreadable(path, error))
    }
    var options = ImportOptions(fileName: path, day: choices.day)
    options.keepsImages = choices.keepsImages
    options.keepsAccess = choices.keepsAccess
    do {
      let result = try DocumentImporter.read(
        bytes, options: options, poppler: PopplerChild(path: path))
      keep(result, of: path)
    } catch {
      fail(ImportErrorTexts(language: language).line(error, path: path))
    }
  }

  private mutating func keep(_ result: ImportResult, of document: String) {
    let texts = ImportTexts(language: language)
    let folder = DocumentFolder(path: choices.folder ?? Self.folder(of: document))
    var first: (path: String, line: Int)?
    for fiche in result.fiches {
      var path = "\(folder.path)/\(fiche.fileName).md"
      if !choices.isDryRun {
        do {
          path = try folder.write(fiche)
          written.append(path)
        } catch {
          let text = ProgramFailure.notWritten(path: path, error).text(in: language)
          fail(text)
          continue
        }
      }
      first = first ?? (path, fiche.titleLine)
      let line = texts.made(fiche, path: path, kind: result.kind)
      if choices.isDryRun {
        Console.printError(line)
        Console.printDocument(fiche.markdown)
      } else {
        Console.print(line)
      }
    }
    guard let first else { return }
    var said: Set<ImportFact> = []
    for fact in result.facts where said.insert(fact).inserted {
      Console.printError(texts.fact(fact, path: first.path, line: first.line))
    }
  }

  private mutating func fail(_ text: String) {
    failures += 1
    Console.printError(text)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func unreadable(_ path: String, _ error: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(error)
    return language(
      fr: "\(path) : lecture impossible (\(reason)).", en: "\(path): cannot be read (\(reason)).")
  }

  private func nothing(in path: String) -> String {
    language(
      fr: "\(path) : aucun document à importer (DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML, PDF).",
      en: "\(path): no document to import (DOCX, ODT, PPTX, ODP, XLSX, ODS, HTML, PDF).")
  }
}
