import ExamModel
import FileAccess
import Pages

/// Looks on the disk for the images and files that a fiche links to.
///
/// Links to other sites, to places in the page and to pages that a site generator makes are left
/// alone: nothing on the disk can tell whether they work.
enum LinkInspector {
  /// - Parameter files: those among which a vault's links are looked for.
  static func brokenLinks(
    in fiche: Fiche, _ files: SiteFiles = SiteFiles(below: [])
  ) -> [(fact: FindingFact, line: Int)] {
    var known: [String: Bool] = [:]
    var site: SiteFolders?
    return CitedAddress.all(in: fiche).compactMap { cited in
      guard let path = FileAddress(cited.address)?.path, cited.isImage || namesFile(path) else {
        return nil
      }
      let exists: Bool
      if let found = known[path] {
        exists = found
      } else {
        let folders = site ?? SiteFolders(of: fiche.path)
        site = folders
        exists = folders.hold(path, files)
      }
      known[path] = exists
      if exists { return nil }
      return (
        cited.isImage
          ? .fiche(.imageMissing(address: cited.address))
          : .fiche(.linkBroken(address: cited.address)),
        cited.line
      )
    }
  }

  /// Whether the last part has an extension; pages of a site have none.
  private static func namesFile(_ path: String) -> Bool {
    guard let name = path.split(separator: "/", omittingEmptySubsequences: false).last,
      let dot = name.lastIndex(of: "."), dot != name.startIndex
    else { return false }
    let ending = name[name.index(after: dot)...]
    return (1...5).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) }
  }
}

/// The part of an address that names a file of the same site.
struct FileAddress {
  /// Decoded; from the site's root where it starts with a slash.
  let path: String

  /// `nil` for other sites, places in the page and templates.
  init?(_ address: String) {
    // Most addresses are of other sites, which is told at once.
    guard !Self.hasScheme(address[...]) else { return nil }
    let end = address.utf8.firstIndex { $0 == Ascii.hash || $0 == Ascii.questionMark }
    let bare = address[..<(end ?? address.endIndex)]
    guard !bare.isEmpty, !bare.utf8.starts(with: "//".utf8), !bare.utf8.contains(text: "{{"),
      let decoded = Self.percentDecoded(bare), !decoded.utf8.contains(0)
    else { return nil }
    // Pelican's folders of files; an alias such as `@site` stands for a folder of the site.
    guard let local = Self.withoutAlias(decoded) else { return nil }
    path = local
  }

  /// `nil` for an alias of which only the site's settings tell what it stands for.
  private static func withoutAlias(_ path: String) -> String? {
    for mark in ["{static}", "{attach}", "{filename}", "|static|", "|filename|", "@site/static"]
    where path.hasPrefix(mark) {
      return String(path.dropFirst(mark.count))
    }
    if path.hasPrefix("@site/") { return String(path.dropFirst("@site".count)) }
    return path.hasPrefix("@") || path.hasPrefix("~") || path.hasPrefix("$") ? nil : path
  }

  /// RFC 3986 §3.1: a letter, then letters, digits, `+`, `-` or `.`, then a colon.
  private static func hasScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, Ascii.isLetter(first) else { return false }
    let scheme = text.utf8.prefix {
      Ascii.isLetter($0) || Ascii.isDigit($0) || [Ascii.plus, Ascii.hyphen, Ascii.dot].contains($0)
    }
    return text.utf8.dropFirst(scheme.count).first == Ascii.colon
  }

  private static func percentDecoded(_ text: Substring) -> String? {
    guard text.utf8.contains(Ascii.percent) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == Ascii.percent, digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
