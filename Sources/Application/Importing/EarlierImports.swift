import DocumentImport
import ExamModel
import FileAccess
import Pages

/// The fiches in a folder that earlier imports made of one document.
struct EarlierImports {
  /// One of them.
  struct Earlier {
    let path: String
    let title: String
    /// The day of the import, such as `2026-11-29`.
    let day: String
    fileprivate let fingerprint: String?
    fileprivate let text: String
  }

  private let fiches: [Earlier]

  /// - Parameter document: the name of the document, without its folder.
  init(of document: String, in folder: String) {
    let listing = try? FolderWalker.list(folder, depthLimit: 0)
    fiches = (listing?.paths ?? []).compactMap { path in
      guard path.hasSuffix(".md"),
        let bytes = try? FileReader.bytes(at: path, limitBytes: ImportLimits.fileBytes),
        bytes.prefix(Self.frontMatterBytes).contains(text: "\nimported:")
      else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      let fields = ParsedPage(text: text, path: path).fields
      var findings: [Finding] = []
      guard fields.string("source", &findings) == document, let day = fields["imported"]?.text
      else { return nil }
      return Earlier(
        path: path, title: fields.string("title", &findings) ?? "", day: day,
        fingerprint: fields[ImportStamp.key]?.text, text: text)
    }
  }

  private static let frontMatterBytes = 8_192

  /// The fiche with the document's present text, even if its author edited it since.
  func same(as fiche: ImportedFiche) -> Earlier? {
    let fingerprint = ImportStamp.fingerprint(of: fiche.markdown)
    let text = ImportStamp.removed(from: fiche.markdown)
    return fiches.first {
      $0.fingerprint == fingerprint || ImportStamp.removed(from: $0.text) == text
    }
  }

  /// The fiche of the same achievement, which the document no longer says.
  func older(than fiche: ImportedFiche) -> Earlier? {
    fiches.last { earlier in
      let name = earlier.path.split(separator: "/").last ?? ""
      return earlier.title == fiche.title || name == fiche.fileName + ".md"
    }
  }
}
