import DocumentImport
import ExamModel
import FicheLibrary
import FileAccess

/// Reads the tableau de synthèse where it lies: in a spreadsheet, or in a document of a word processor.
enum SynthesisDocument {
  /// The table that a document holds; `nil` for any other document, and for one that cannot be read.
  static func table(at path: String) -> Fiche? {
    switch DocumentKind(extensionOf: path) {
    case .xlsx, .ods, .docx, .odt: break
    case .pptx, .odp, .html, .pdf, nil: return nil
    }
    guard let bytes = try? FileReader.bytes(at: path, limitBytes: ImportLimits.fileBytes),
      let result = try? DocumentImporter.read(bytes, options: ImportOptions(fileName: path)),
      let synthesis = result.fiches.first(where: \.isSynthesis)
    else { return nil }
    return FicheReader.read(text: synthesis.markdown, path: path).fiche
  }
}
