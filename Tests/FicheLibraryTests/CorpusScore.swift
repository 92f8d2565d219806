import ExamModel
import TestSupport

@testable import FicheLibrary
@testable import Pages

/// What of the labels of a corpus was found.
struct CorpusScore {
  /// Right answers of all, or found of wanted where there may be too many.
  struct Count {
    private(set) var right = 0
    private(set) var wrong: [String] = []
    private(set) var extra: [String] = []

    var share: Double { Double(right) / Double(max(1, right + wrong.count + extra.count)) }
    var precision: Double { Double(right) / Double(max(1, right + extra.count)) }
    var recall: Double { Double(right) / Double(max(1, right + wrong.count)) }
    var lines: String {
      (wrong.map { "- " + $0 } + extra.map { "+ " + $0 }).joined(separator: "\n")
    }

    mutating func take(_ isRight: Bool, _ what: @autoclosure () -> String) {
      if isRight { right += 1 } else { wrong.append(what()) }
    }

    mutating func take(found: [String], wanted: [String], in place: String) {
      var rest = found
      for text in wanted {
        if let index = rest.firstIndex(of: text) {
          rest.remove(at: index)
          right += 1
        } else {
          wrong.append("\(place): \(text)")
        }
      }
      extra += rest.map { "\(place): \($0)" }
    }
  }

  private(set) var titles = Count()
  private(set) var sections = Count()
  private(set) var parts = Count()
  private(set) var withheld = Count()
  private(set) var secrets = Count()
  private(set) var texts = Count()
  private(set) var firsts = Count()
  private(set) var offers = Count()
  private(set) var images = Count()

  mutating func take(_ page: Corpus.Page, text: String) {
    let reading = FicheReader.read(bytes: Array(text.utf8), path: page.path)
    let fiche = reading.fiche
    if let title = page.title {
      titles.take(fiche.title == title, "\(page.path): \(fiche.title), not \(title)")
    }
    if !page.sections.isEmpty {
      sections.take(
        found: fiche.sections.map { section in
          let isAnyRole = page.sections.contains { $0.title == section.title && $0.role == "*" }
          return "\(section.title) (\(isAnyRole ? "*" : section.role?.rawValue ?? "-"))"
        },
        wanted: page.sections.map { "\($0.title) (\($0.role))" }, in: page.path)
    }
    let roles = Set(fiche.sections.flatMap { $0.parts.map(\.role) + [$0.role].compactMap(\.self) })
    for part in page.parts {
      parts.take(roles.contains { $0.rawValue == part }, "\(page.path): \(part)")
    }
    withheld.take(
      found: fiche.sections.filter { $0.role == .access }.map(\.title), wanted: page.withheld,
      in: page.path)
    takeSecrets(page, text: text, reading)
    let shown = fiche.title + "\n" + Self.text(of: fiche)
    for text in page.shown { texts.take(shown.contains(text), "\(page.path): no \(text)") }
    for text in page.gone { texts.take(!shown.contains(text), "\(page.path): still \(text)") }
  }

  private mutating func takeSecrets(_ page: Corpus.Page, text: String, _ reading: FicheReading) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = page.secrets.map { secret in
      lines.firstIndex { $0.contains(secret) }.map { "line \($0 + 1)" } ?? "label \(secret)"
    }
    let found = reading.survey.secrets.filter { $0.fact == .fiche(.passwordLeft) }.map {
      "line \($0.line)"
    }
    secrets.take(found: found, wanted: Array(Set(wanted)).sorted(), in: page.path)
  }

  /// All that a reader of a fiche sees.
  private static func text(of fiche: Fiche) -> String {
    var parts: [String] = [PlainText.of(fiche.preamble)]
    for section in fiche.sections {
      parts.append(section.title)
      parts.append(PlainText.of(section.blocks))
    }
    parts += fiche.footnotes.map { PlainText.of($0) }
    return parts.joined(separator: "\n")
  }

  mutating func take(site: Corpus, in folder: String) throws {
    let collection = FicheLibrary.load(paths: [folder])
    let offered = collection.all.map { String($0.path.dropFirst(folder.count + 1)) }
    if let first = site.first {
      let found = collection.fiches.first.map { String($0.path.dropFirst(folder.count + 1)) } ?? "-"
      firsts.take(found == first, "\(site.name): \(found), not \(first)")
    }
    for path in site.offered {
      offers.take(offered.contains(path), "\(site.name): \(path) is not offered")
    }
    for path in site.leftOut {
      offers.take(!offered.contains(path), "\(site.name): \(path) is not left out")
    }
    let lastFiche = site.offered.compactMap { offered.firstIndex(of: $0) }.max() ?? -1
    for path in site.last {
      let place = offered.firstIndex(of: path) ?? Int.max
      offers.take(place > lastFiche, "\(site.name): \(path) comes too early")
    }
    let missing = SummaryReader(
      paths: [folder], inspector: try InspectionSamples.inspector()
    )
    .all().inspections.flatMap { path, findings in
      findings.compactMap { finding -> String? in
        guard case .fiche(.imageMissing(let address)) = finding.fact else { return nil }
        return "\(path.dropFirst(folder.count + 1)) \(address)"
      }
    }
    images.take(
      found: missing.sorted(), wanted: site.missing.map { "\($0.path) \($0.address)" },
      in: site.name)
  }

  var table: [String] {
    let shares: [(String, Count)] = [
      ("titles", titles), ("sections", sections), ("parts", parts), ("texts", texts),
      ("first proposal", firsts), ("offered or left out", offers),
    ]
    let pairs: [(String, Count)] = [
      ("withheld", withheld), ("secrets", secrets), ("images missing", images),
    ]
    var lines = (shares + pairs).flatMap { name, count in
      count.lines.split(separator: "\n").map { "\(name): \($0)" }
    }
    for (name, count) in shares {
      lines.append("\(name): \(count.right) right, share \(Self.percent(count.share))")
    }
    for (name, count) in pairs {
      lines.append(
        "\(name): \(count.right) right, precision \(Self.percent(count.precision)), "
          + "recall \(Self.percent(count.recall))")
    }
    return lines
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1_000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
