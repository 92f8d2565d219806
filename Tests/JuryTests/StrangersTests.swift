import FicheLibrary
import Jury
import SessionEngine
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fiches with labels that are not in the corpus: `JURY_FICHES` names their folders, parted by colons.
///
/// Prints how they are read and what is at fault in whole orals, each fault with its question.
@Suite struct StrangersTests {
  @Test func theirFiches() {
    guard let folders = getenv("JURY_FICHES").map({ String(cString: $0) }) else { return }
    let fiches = folders.split(separator: ":").flatMap { folder -> [CorpusFiche] in
      let path = Self.fromRoot(folder)
      let labels = CorpusLabels.read(Repository.text(of: "\(path)/labels.txt"))
        .mapValues { $0.catalogued(Self.catalogued) }
      return CorpusFiche.fiches(in: path, labels: labels)
    }
    let score = CorpusScore(fiches)
    for difference in score.differences { print("jury: \(difference)") }
    for line in score.table { print("jury: read \(line)") }
    let measure = DrawMeasureTests.measure(fiches, seeds: [5, 6], questions: 12)
    for (fault, count) in measure.faults.sorted(by: { ($0.key, $1.value) < ($1.key, $0.value) }) {
      print("jury: fault \(count) × \(fault)")
    }
    for line in measure.table { print("jury: draws \(line)") }
  }

  /// An absolute path as the tests read files: from the package's root.
  private static func fromRoot(_ path: Substring) -> String {
    let depth = Repository.root.split(separator: "/").count
    return String(repeating: "../", count: depth) + path.drop { $0 == "/" }
  }

  /// The catalogue's name for one that a fiche spells in its own way.
  private static func catalogued(_ name: String) -> String {
    let knowledge = Samples.knowledge
    if knowledge.technologies.technology(named: name) != nil { return name }
    let fiche = FicheReader.read(
      text: "# Essai\n\n## Réalisation\n\nUsage de \(name) ici.\n", path: "x.md"
    ).fiche
    let names = Set(knowledge.recognition(of: fiche).technologies.map(\.technologyName))
    return names.count == 1 ? names.first ?? name : name
  }
}
