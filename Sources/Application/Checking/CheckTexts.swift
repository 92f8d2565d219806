import ExamModel
import FicheLibrary
import FileAccess
import Pages

/// What a check says besides its findings.
package struct CheckTexts {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// `12 pages : 1 erreur, 3 avertissements, 8 conseils`.
  package func summary(_ pages: CheckedPages) -> String {
    let counts = Dictionary(grouping: pages.findings, by: \.severity).mapValues(\.count)
    let files = count(pages.reports.count, fr: "page", en: "page")
    guard !counts.isEmpty else {
      return language(fr: "\(files) : rien à signaler.", en: "\(files): nothing to report.")
    }
    let parts = [
      counts[.error].map { count($0, fr: "erreur", en: "error") },
      counts[.warning].map { count($0, fr: "avertissement", en: "warning") },
      counts[.advice].map { count($0, fr: "conseil", en: "piece", plural: "pieces") + of },
    ]
    let list = parts.compactMap(\.self).joined(separator: ", ")
    return language(fr: "\(files) : \(list).", en: "\(files): \(list).")
  }

  private var of: String { language(fr: "", en: " of advice") }

  package func fixed(_ fix: FileFix) -> String {
    let first = fix.repairs.first?.line ?? 1
    if let failure = fix.failure {
      if case .notDurable = failure { return notDurable(fix.path, first, failure) }
      let reason = FileErrorTexts(language: language).reason(failure)
      return language(
        fr: "\(fix.path):\(first): erreur: réécriture impossible (\(reason)), fichier inchangé.",
        en: "\(fix.path):\(first): error: cannot be rewritten (\(reason)), file unchanged.")
    }
    return language(
      fr: "\(fix.path):\(first): réécrit en UTF-8 (\(changes(fix))).",
      en: "\(fix.path):\(first): rewritten as UTF-8 (\(changes(fix))).")
  }

  /// The file is the new one, so that it may not be called unchanged.
  private func notDurable(_ path: String, _ line: Int, _ failure: FileError) -> String {
    let reason = FileErrorTexts(language: language).reason(failure)
    return language(
      fr: "\(path):\(line): erreur: \(reason).", en: "\(path):\(line): error: \(reason).")
  }

  /// What was wrong, how often and where.
  private func changes(_ fix: FileFix) -> String {
    let encodings = Set(fix.repairs.map(\.encoding)).sorted { $0.rawValue < $1.rawValue }
    return encodings.map { encoding in
      let own = fix.repairs.filter { $0.encoding == encoding }
      switch encoding {
      case .utf16: return language(fr: "était en UTF-16", en: "was UTF-16")
      case .rawMacRoman: return language(fr: "était en Mac Roman", en: "was Mac Roman") + at(own)
      case .rawCodePage850:
        return language(fr: "était en page de codes 850", en: "was code page 850") + at(own)
      case .rawWindows1252:
        return language(fr: "était en Windows-1252", en: "was Windows-1252") + at(own)
      case .macRoman:
        return language(
          fr: "UTF-8 lu comme du Mac Roman, réparé", en: "UTF-8 misread as Mac Roman, fixed")
          + at(own)
      case .windows1252:
        return language(
          fr: "UTF-8 lu comme du Windows-1252, réparé", en: "UTF-8 misread as Windows-1252, fixed")
          + at(own)
      }
    }
    .joined(separator: " ; ")
  }

  /// How many places, and the lines on which they are; a few lines are enough to look at.
  private func at(_ repairs: [TextRepair]) -> String {
    let places = count(repairs.reduce(0) { $0 + $1.count }, fr: "endroit", en: "place")
    let lines = repairs.map(\.line).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
    let shown = lines.prefix(Self.namedLines).map(String.init).joined(separator: ", ")
    let more = lines.count > Self.namedLines ? ", …" : ""
    let word = language(
      fr: lines.count == 1 ? "ligne" : "lignes", en: lines.count == 1 ? "line" : "lines")
    return language(fr: " : \(places), \(word) ", en: ": \(places), \(word) ") + shown + more
  }

  private static let namedLines = 8

  package var nothingFixed: String {
    language(fr: "Aucun encodage à réparer.", en: "No encoding to fix.")
  }

  private func count(
    _ number: Int, fr french: String, en english: String, plural: String? = nil
  ) -> String {
    let isOne = number == 1
    return language(
      fr: "\(number) \(french)\(number < 2 ? "" : "s")",
      en: "\(number) \(isOne ? english : plural ?? english + "s")")
  }
}
