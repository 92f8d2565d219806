/// A document beside the fiches, of which a fiche can be made.
package struct ImportableDocument: Hashable, Sendable {
  /// The path as it is shown and read.
  package let path: String
  /// What it is called in the list: the path below the folder that was named.
  let name: String
  /// Whether it is among those that are proposed.
  let isProposed: Bool
  /// Whether it has to be saved in another format first.
  let needsSaving: Bool

  /// - Parameter root: the folder that was named, left out of the name.
  package init(path: String, below root: String = "") {
    self.path = path
    let folder = root.isEmpty || root.hasSuffix("/") ? root : root + "/"
    name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    let base = Self.folded(name.split(separator: "/").last.map(String.init) ?? name)
    needsSaving = Self.unread.contains { base.hasSuffix($0) }
    isProposed = !needsSaving && !Self.others.contains { base.hasPrefix($0) }
  }

  /// Formats that are told how to be saved.
  private static let unread = [".doc", ".ppt", ".xls", ".rtf", ".pages"]

  /// What lies in every candidate's folder and presents no achievement.
  private static let others = [
    "cv.", "cv ", "cv-", "cv_", "curriculum", "lettre de motivation", "lettre-de-motivation",
    "lettre_de_motivation", "lettre_motivation", "convention de stage", "convention-de-stage",
    "convention_de_stage", "convocation", "index.", "accueil.", "contact.", "mentions", "veille.",
    "a-propos.", "about.",
  ]

  private static func folded(_ text: String) -> String { text.lowercased() }

  /// The extension in capitals, which says what kind of document it is.
  var kind: String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].uppercased()
  }
}
