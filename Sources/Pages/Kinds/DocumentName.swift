/// Tells documents that could become fiches by their names.
package enum DocumentName {
  private static let documents: Set<String> = [
    "docx", "docm", "odt", "fodt", "pptx", "odp", "pdf", "xlsx", "ods", "doc", "ppt", "rtf",
    "pages",
  ]
  private static let pages: Set<String> = ["html", "htm", "php", "mhtml", "mht"]

  /// In lower case.
  private static let lastBytes = documents.union(pages).compactMap(\.utf8.last)

  /// Pieces of pages, by their names and by those of their folders.
  private static let pieces: Set<String> = [
    "header", "footer", "head", "nav", "navbar", "menu", "sidebar", "config", "connexion", "db",
    "database", "functions", "fonctions", "entete", "pied", "404",
  ]
  private static let folders: Set<String> = [
    "includes", "include", "inc", "partials", "templates", "layouts", "components", "node_modules",
  ]

  /// Whether a file is a document.
  ///
  /// - Parameter takesPages: whether pages of the web are; the folder of a site is full of them.
  package static func isDocument(_ path: String, takesPages: Bool) -> Bool {
    // Of thousands of files in a folder most are none, which the last byte of nearly all of them says.
    guard let last = path.utf8.last, lastBytes.contains(last | 0x20) || last == Ascii.slash else {
      return false
    }
    let parts = path.split(separator: "/")
    // Word and LibreOffice mark a document that is open by a file beside it.
    guard let name = parts.last, !name.hasPrefix("~$"), !name.hasPrefix("."),
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return false }
    let ending = name[name.index(after: dot)...]
    guard ending.utf8.count <= 5 else { return false }
    let lower = ending.lowercased()
    if documents.contains(lower) { return true }
    guard takesPages, pages.contains(lower) else { return false }
    // What a server puts into every page is not a page of its own, nor is what a browser saves beside one.
    let stem = name[..<dot].lowercased()
    let folder = parts.dropLast().last?.lowercased() ?? ""
    return !pieces.contains(stem) && !folders.contains(folder)
      && !parts.dropLast().contains { $0.hasSuffix("_files") || $0.hasSuffix("_fichiers") }
  }
}
