import ExamModel
import FicheLibrary
import Jury
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fiches of our own of which it is known what a jury must notice.
struct CorpusFiche {
  let name: String
  let fiche: Fiche
  let labels: CorpusLabels
  /// What the jury notices.
  let evidence: FicheEvidence
  private let ownMissing: Set<SectionRole>

  static let all = fiches(in: "Tests/JuryTests/Corpus", labels: CorpusLabels.all)

  /// The fiches of a folder, its path from the package's root, in the order of their names.
  static func fiches(in folder: String, labels: [String: CorpusLabels]) -> [CorpusFiche] {
    guard let directory = opendir("\(Repository.root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted().map { CorpusFiche(path: "\(folder)/\($0)", labels: labels) }
  }

  /// The text of a fiche without its front matter and title.
  static func body(ofFicheNamed name: String) -> String {
    let text = Repository.text(of: "Tests/JuryTests/Corpus/\(name).md")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var start = 0
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { start = end + 1 }
    return lines[start...].filter { !$0.hasPrefix("# ") }.joined(separator: "\n")
  }

  init(path: String, labels all: [String: CorpusLabels] = CorpusLabels.all) {
    let text = Repository.text(of: path)
    name = String((path.split(separator: "/").last ?? "").dropLast(".md".count))
    fiche = FicheReader.read(text: text, path: path).fiche
    labels = all[name] ?? CorpusLabels()
    evidence = Samples.evidence(fiche)
    ownMissing = Set(Self.list("missing", in: text).compactMap(SectionRole.init(rawValue:)))
  }

  /// The names of a list below `expected` of the front matter.
  private static func list(_ key: String, in text: String) -> [String] {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("  \(key): [") })
    else { return [] }
    return line.dropFirst(key.count + 5).dropLast().split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  /// Whether it is one of the thirty that came last, from 159 on: written and labelled by two strangers.
  var isOfLatestBatch: Bool { (Int(name.prefix { $0.isNumber }) ?? 0) > 158 }

  var expectedMissing: Set<SectionRole> { labels.missing ?? ownMissing }
  var foundMissing: Set<SectionRole> { Set(evidence.missingRoles) }
}
