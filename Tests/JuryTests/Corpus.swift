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
  let expectedTechnologies: Set<String>
  let expectedMissing: Set<SectionRole>

  static let all: [CorpusFiche] = {
    let folder = "Tests/JuryTests/Corpus"
    guard let directory = opendir("\(Repository.root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted().map { CorpusFiche(path: "\(folder)/\($0)") }
  }()

  init(path: String) {
    let text = Repository.text(of: path)
    name = path.split(separator: "/").last.map(String.init) ?? path
    fiche = FicheReader.read(text: text, path: path).fiche
    expectedTechnologies = Set(Self.list("technologies", in: text))
    expectedMissing = Set(Self.list("missing", in: text).compactMap(SectionRole.init(rawValue:)))
  }

  /// The names of a list below `expected`.
  private static func list(_ key: String, in text: String) -> [String] {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("  \(key): [") })
    else { return [] }
    return line.dropFirst(key.count + 5).dropLast().split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  var evidence: FicheEvidence { Samples.evidence(fiche) }
  var foundTechnologies: Set<String> { Set(evidence.technologies.map(\.name)) }
  var foundMissing: Set<SectionRole> { Set(evidence.missingRoles) }
}

/// How much of what was to be found was found, and how much of what was found was right.
struct Accuracy {
  var right = 0
  var found = 0
  var expected = 0

  mutating func add<Element>(_ found: Set<Element>, expected: Set<Element>) {
    right += found.intersection(expected).count
    self.found += found.count
    self.expected += expected.count
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }

  var text: String {
    func percent(_ share: Double) -> String {
      let thousandths = Int((share * 1000).rounded())
      return "\(thousandths / 10).\(thousandths % 10) %"
    }
    return "precision \(percent(precision))  recall \(percent(recall))  "
      + "(\(right) of \(expected) expected, \(found) found)"
  }
}
