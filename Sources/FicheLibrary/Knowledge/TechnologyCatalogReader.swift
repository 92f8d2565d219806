import BundledData
import ExamModel
import Pages

/// Reads the catalogue of technologies, one file per family.
package enum TechnologyCatalogReader {
  /// The catalogue that comes with the program.
  package static func bundled(families: FamilyMap = FamilyMapReader.bundled()) -> TechnologyCatalog
  {
    var catalog = TechnologyCatalog()
    for file in BundledFile.files(in: "fiches/jury/technologies") {
      _ = read(text: file.text, path: file.path, families: families, into: &catalog)
    }
    return catalog
  }

  /// Adds a family's file to a catalogue.
  ///
  /// - Returns: what is wrong with the file; the readable entries are added all the same.
  package static func read(
    text: String, path: String, families: FamilyMap = FamilyMapReader.bundled(),
    into catalog: inout TechnologyCatalog
  ) -> [Finding] {
    var reader = QuestionReader(path: path, matcher: FamilyMatcher(families))
    do {
      guard let root = try YAMLReader.read(text) else { return [] }
      guard let id = root.line("family") else {
        reader.report(.notAQuestion(excerpt: root.excerpt), at: root.line)
        return reader.findings
      }
      catalog.add(
        TechnologyFamily(
          id: id, name: root.line("name") ?? id, article: root.line("article") ?? "un",
          questions: reader.questions(in: root["questions"]?.value, family: nil)))
      for item in root["technologies"]?.value.items ?? [] {
        guard let name = item.line("name") else {
          reader.report(.notAQuestion(excerpt: item.excerpt), at: item.line)
          continue
        }
        catalog.add(technology(name, item, familyID: id, &reader))
      }
    } catch {
      reader.report(.unreadable(problem: error.problem), at: error.line)
    }
    return reader.findings
  }

  private static func technology(
    _ name: String, _ item: YAMLNode, familyID: String, _ reader: inout QuestionReader
  ) -> Technology {
    Technology(
      name: name, spellings: item.texts("spellings"),
      isAmbiguous: item["ambiguous"]?.value.text == "true", article: item.line("article"),
      elides: item["elision"]?.value.text.map { $0 == "true" },
      alternatives: item.texts("alternatives"), risk: item.line("risk"), familyID: familyID,
      questions: reader.questions(in: item["questions"]?.value, family: nil),
      skippedIDs: Set(item.texts("skip")),
      gender: item.line("gender").flatMap(GrammaticalGender.init(rawValue:)),
      isPlural: item.line("number").map { $0 == "plural" }, spokenName: item.line("say"))
  }
}
