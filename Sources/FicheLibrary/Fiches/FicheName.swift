/// What a fiche's path says about it.
struct FicheName {
  /// The file's name without its extension; a leaf bundle's `index.md` is named by its folder.
  let id: String
  /// The folder's name, to tell apart files of the same name.
  let folder: String?

  init(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    let file = parts.last ?? path
    let folder = parts.dropLast().last { $0 != "." && $0 != ".." }
    let stem = Self.withoutExtension(file)
    id = stem.lowercased() == "index" ? folder ?? stem : stem
    self.folder = folder
    isAmongDrafts = parts.dropLast().contains("_drafts")
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

  var isParcours: Bool { TextFolding.key(of: id) == "parcours" }

  private static func withoutExtension(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
