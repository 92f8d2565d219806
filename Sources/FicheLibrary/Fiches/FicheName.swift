import Pages

/// What a fiche's path says about it.
struct FicheName {
  /// The file's name without its extension; an `index.md` or
  /// `README.md` is named by its folder.
  let id: String
  /// The folder's name, to tell apart files of the same name.
  let folder: String?

  init(path: String) {
    var parts = PathParts(path)
    let file = parts.next() ?? path[...]
    let stem = Self.withoutExtension(file)
    var folder: Substring?
    var isAmongDrafts = false
    while let name = parts.next() {
      if folder == nil, name != ".", name != ".." { folder = name }
      if name == "_drafts" { isAmongDrafts = true }
    }
    self.folder = folder.map(String.init)
    self.isAmongDrafts = isAmongDrafts
    id = Self.isFolderPage(stem) ? self.folder ?? stem : stem
  }

  /// The names in a path from the last to the first, cut as they are asked for.
  private struct PathParts {
    private var rest: Substring

    init(_ path: String) { rest = path[...] }

    mutating func next() -> Substring? {
      while rest.utf8.last == Ascii.slash { rest = Substring(rest.utf8.dropLast()) }
      guard !rest.isEmpty else { return nil }
      let slash = rest.utf8.lastIndex(of: Ascii.slash)
      let start = slash.map { rest.utf8.index(after: $0) } ?? rest.startIndex
      defer { rest = rest[..<(slash ?? rest.startIndex)] }
      return rest[start...]
    }
  }

  /// Whether a file is the page of its folder.
  private static func isFolderPage(_ stem: String) -> Bool {
    guard stem.utf8.count == 5 || stem.utf8.count == 6 else { return false }
    let name = stem.lowercased()
    return name == "index" || name == "readme"
  }

  /// The id without the date that Jekyll wants before it.
  var bareID: Substring { date == nil ? id[...] : id.dropFirst(11) }

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
  ///
  /// Where blanks part the words already, a hyphen belongs to one: "Pare-feu du lycée".
  var title: String {
    let name = NotionMark.removed(from: bareID)
    let hasBlanks = name.utf8.contains(Ascii.space)
    let words = name.split { ($0 == "-" && !hasBlanks) || $0 == "_" || $0 == " " }
      .filter { $0 != "-" }.joined(separator: " ")
    return words.isEmpty ? id : words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Whether Notion called the file so when it exported the page.
  var isExported: Bool { NotionMark.removed(from: bareID).utf8.count < bareID.utf8.count }

  var isParcours: Bool { id.utf8.count < 64 && TextFolding.key(of: id) == "parcours" }

  private static func withoutExtension(_ file: Substring) -> String {
    guard let dot = file.utf8.lastIndex(of: Ascii.dot), dot != file.startIndex else {
      return String(file)
    }
    return String(file[..<dot])
  }
}
