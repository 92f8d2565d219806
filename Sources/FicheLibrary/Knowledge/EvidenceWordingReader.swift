import BundledData
import ExamModel
import Pages

/// Reads the ways of asking about what was found in a fiche.
package enum EvidenceWordingReader {
  /// What the names of the files begin with, one for each language.
  static let name = "evidence"

  /// The wordings that come with the program.
  package static func bundled(families: FamilyMap = FamilyMapReader.bundled()) -> [EvidenceWording]
  {
    BundledFile.files(in: "fiches/jury").filter { $0.path.hasPrefix("fiches/jury/\(name)") }
      .flatMap { read(text: $0.text, path: $0.path, families: families).wordings }
  }

  /// Wordings from YAML, and what is wrong with the others.
  package static func read(
    text: String, path: String, families: FamilyMap = FamilyMapReader.bundled()
  ) -> (wordings: [EvidenceWording], findings: [Finding]) {
    var reader = QuestionReader(path: path, matcher: FamilyMatcher(families))
    var wordings: [EvidenceWording] = []
    do {
      let root = try YAMLReader.read(text)
      reader.language = root?.line("language").flatMap(Language.init(rawValue:)) ?? .french
      let items = root?["wordings"]?.value.items ?? []
      for item in items {
        guard let question = reader.question(item, family: nil) else { continue }
        guard let word = item.line("kind"), let kind = EvidenceWording.Kind(rawValue: word) else {
          reader.report(
            .keyInvalid(id: question.id, key: "kind", value: item.line("kind") ?? ""),
            at: item.line)
          continue
        }
        wordings.append(
          EvidenceWording(
            kind: kind, role: item.line("role").flatMap(SectionRole.init(rawValue:)),
            excludedFamilyIDs: Set(item.texts("not-families")),
            question: question))
      }
    } catch {
      reader.report(.unreadable(problem: error.problem), at: error.line)
    }
    return (wordings, reader.findings)
  }
}
