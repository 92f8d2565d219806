/// What stands between the brackets of a link of a vault.
struct VaultLink {
  private let target: String
  private let alias: String?

  private static let imageEndings: Set<String> = [
    "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp",
  ]

  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    // In a table the bar is escaped.
    let parts = text.split(separator: "|", maxSplits: 1)
    target = (parts.first.map(String.init) ?? "").trimmedBackslash
    alias = parts.count > 1 ? Blank.trimmed(parts[1]) : nil
  }

  /// The alias, else the name of the note with the part of it that is meant.
  var shown: String {
    if isPlaceholder { return "" }
    if let alias, !alias.isEmpty { return alias }
    if let ending, ending != "md" { return "[\(name)](<\(target)>)" }
    return name
  }

  /// An image that is put in; of a note put in its name is shown, since it is another text.
  var embedded: String {
    guard let ending, ending != "md" else {
      let shown = alias ?? name
      return shown.isEmpty ? "" : "(\(shown))"
    }
    if Self.imageEndings.contains(ending) {
      let caption = alias.flatMap { isSize($0) ? nil : $0 } ?? ""
      return "![\(caption)](<\(target)>)"
    }
    return "[\(alias ?? name)](<\(target)>)"
  }

  /// Where a table of contents goes.
  private var isPlaceholder: Bool {
    let key = TextFolding.key(of: target)
    return key == "toc" || key == "table of contents"
  }

  /// The last part of the path without the ending of a note, and the part of the note behind it.
  private var name: String {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var note = (parts.first ?? "").split(separator: "/").last.map(String.init) ?? ""
    if note.lowercased().hasSuffix(".md") { note = String(note.dropLast(3)) }
    guard parts.count > 1 else { return note }
    let part = parts[1].split(separator: "#").last.map(String.init) ?? ""
    if part.hasPrefix("^") || part.isEmpty { return note }
    return note.isEmpty ? part : "\(note) > \(part)"
  }

  private var ending: String? {
    let path = target.prefix { $0 != "#" }
    guard let dot = path.lastIndex(of: "."), dot != path.startIndex else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return (1...5).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) } ? ending : nil
  }

  /// `300` or `300x200`, the size at which Obsidian shows an image.
  private func isSize(_ text: String) -> Bool {
    text.utf8.allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: "x") }
  }
}

extension String {
  fileprivate var trimmedBackslash: String {
    var text = Blank.trimmed(self)
    while text.hasSuffix("\\") { text.removeLast() }
    return text
  }
}
