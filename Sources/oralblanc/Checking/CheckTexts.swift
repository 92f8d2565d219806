import ExamModel
import FicheLibrary

/// What a check says besides its findings.
struct CheckTexts {
  let language: Language

  /// `12 pages : 1 erreur, 3 avertissements, 8 conseils`.
  func summary(_ pages: CheckedPages) -> String {
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

  func fixed(_ fix: FileFix) -> String {
    let places = count(fix.count, fr: "endroit", en: "place")
    let lines = count(fix.lineCount, fr: "ligne", en: "line")
    let first = fix.repairs.first?.line ?? 1
    if let failure = fix.failure {
      let reason = FileErrorTexts(language: language).reason(failure)
      return language(
        fr: "\(fix.path):\(first): erreur: réécriture impossible (\(reason)), fichier inchangé.",
        en: "\(fix.path):\(first): error: cannot be rewritten (\(reason)), file unchanged.")
    }
    return language(
      fr: "\(fix.path):\(first): réécrit en UTF-8 (réparé : \(places) sur \(lines)).",
      en: "\(fix.path):\(first): rewritten as UTF-8 (mended: \(places) on \(lines)).")
  }

  var nothingFixed: String {
    language(fr: "Aucun encodage à réparer.", en: "No encoding to mend.")
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
