import Pages
import TextSearch

/// Chooses one language of a site that has several: nobody presents the same achievement twice.
///
/// A language is recognised by a folder (`notes/en/nas.md`) or by the ending of a name (`nas.en.md`). Of
/// several French is chosen, in which most of these orals are held, else that of the pages that say
/// none, else the first. A site in one language keeps it whatever it is.
struct SiteLanguages {
  private struct Page {
    let path: String
    /// `nil` for a page that says no language.
    let language: String?
    /// Where the language was told: the folder above, or the name without its ending.
    let place: String
    /// The path without the language.
    let twin: String
  }

  /// The paths in one language, in their order, and those left out.
  ///
  /// - Parameter root: what stands above it says nothing.
  static func chosen(_ paths: [String], below root: String) -> (kept: [String], other: [String]) {
    let pages = paths.map { page($0, rootLength: root.utf8.count) }
    guard pages.contains(where: { $0.language != nil }) else { return (paths, []) }
    var languages: [String: Set<String>] = [:]
    for page in pages {
      if let language = page.language { languages[page.place, default: []].insert(language) }
    }
    let twins = Set(pages.filter { $0.language == nil }.map { folded($0.twin) })
    var kept: [String] = []
    var other: [String] = []
    for page in pages {
      guard let language = page.language else {
        kept.append(page.path)
        continue
      }
      let rivals = languages[page.place] ?? []
      let isChosen: Bool
      if rivals.count > 1 {
        isChosen = language == (rivals.contains("fr") ? "fr" : rivals.min())
      } else {
        // Beside pages that say no language, a translation is one that has its original there.
        isChosen = language == "fr" || !twins.contains(folded(page.twin))
      }
      if isChosen, !(isTranslationFolder(page.path, root) && !twins.isEmpty) {
        kept.append(page.path)
      } else {
        other.append(page.path)
      }
    }
    return (kept, other)
  }

  private static func folded(_ path: String) -> String { path.lowercased() }

  /// Docusaurus keeps translations of whole sites below `i18n`.
  private static func isTranslationFolder(_ path: String, _ root: String) -> Bool {
    path.dropFirst(root.count).split(separator: "/").dropLast().contains("i18n")
  }

  private static func page(_ path: String, rootLength: Int) -> Page {
    let bytes = path.utf8
    let below = Substring(bytes.dropFirst(rootLength))
    if let dot = below.utf8.lastIndex(of: Ascii.dot) {
      let stem = below[..<dot]
      if let mark = stem.utf8.lastIndex(where: isMark),
        stem.utf8.distance(from: mark, to: stem.endIndex) == 3,
        let language = language(stem[stem.utf8.index(after: mark)...]),
        stem.utf8[mark] == Ascii.dot || language == "en" || language == "fr"
      {
        let twin = String(stem[..<mark])
        return Page(path: path, language: language, place: twin, twin: twin + below[dot...])
      }
    }
    var start = below.startIndex
    while let slash = below.utf8[start...].firstIndex(of: Ascii.slash) {
      let next = below.utf8.index(after: slash)
      if let language = language(below[start..<slash]) {
        let before = below[..<start].dropLast()
        let rest = String(below[next...])
        return Page(
          path: path, language: language, place: before + "/",
          twin: before.isEmpty ? rest : before + "/" + rest)
      }
      start = next
    }
    return Page(path: path, language: nil, place: "", twin: String(below))
  }

  /// Whether a byte sets the language off from the rest of a name.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == Ascii.dot || byte == Ascii.hyphen || byte == 0x5F
  }

  private static func language(_ name: Substring) -> String? {
    let bytes = name.utf8
    guard (2...9).contains(bytes.count) else { return nil }
    // Most folders are told apart without being folded.
    let isShort = bytes.count == 2 || [Ascii.hyphen, 0x5F].contains(bytes.dropFirst(2).first)
    guard isShort || bytes.first.map({ "feaFEA".utf8.contains($0) }) == true else { return nil }
    return codes[name.lowercased()]
  }

  private static let codes: [String: String] = [
    "fr": "fr", "fr-fr": "fr", "fr_fr": "fr", "french": "fr", "francais": "fr", "français": "fr",
    "en": "en", "en-us": "en", "en-gb": "en", "en_us": "en", "english": "en", "anglais": "en",
    "de": "de", "es": "es", "it": "it", "pt": "pt", "pt-br": "pt", "nl": "nl", "ar": "ar",
    "zh": "zh", "zh-cn": "zh", "ja": "ja", "pl": "pl", "ru": "ru", "uk": "uk", "br": "br",
  ]
}
