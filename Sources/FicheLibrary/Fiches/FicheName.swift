/// What a fiche's path says about it.
struct FicheName {
  /// The file's name without its extension; a leaf bundle's `index.md` is named by its folder.
  let id: String
  /// The folder's name, to tell apart files of the same name.
  let folder: String?

  init(path: String) {
    let parts = path.utf8.split(separator: Ascii.slash).map { Substring($0) }
    let file = parts.last ?? path[...]
    let folders = parts.dropLast()
    folder = folders.last { $0 != "." && $0 != ".." }.map(String.init)
    let stem = Self.withoutExtension(file)
    id = stem.utf8.count == 5 && stem.lowercased() == "index" ? folder ?? stem : stem
    isAmongDrafts = folders.contains("_drafts")
  }

  /// The date that Jekyll wants at the beginning of a post's name.
  var date: String? { Self.hasDate(id) ? String(id.prefix(10)) : nil }

  /// Whether it lies among the drafts of a Jekyll site.
  let isAmongDrafts: Bool

  /// `2026-01-31-`, and something behind it.
  private static func hasDate(_ name: String) -> Bool {
    let bytes = name.utf8.prefix(11)
    return name.utf8.count > 11
      && zip(bytes, "0000-00-00-".utf8).allSatisfy { byte, mask in
        mask == Ascii.hyphen ? byte == mask : Ascii.isDigit(byte)
      }
  }

  /// The name as a title: "gestion-du_parc" gives "Gestion du parc".
  var title: String {
    let name = date == nil ? id[...] : id.dropFirst(11)
    let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
    return words.isEmpty ? id : words.prefix(1).uppercased() + words.dropFirst()
  }

  var isParcours: Bool { id.utf8.count < 64 && TextFolding.key(of: id) == "parcours" }

  private static func withoutExtension(_ file: Substring) -> String {
    guard let dot = file.utf8.lastIndex(of: Ascii.dot), dot != file.startIndex else {
      return String(file)
    }
    return String(file[..<dot])
  }
}
