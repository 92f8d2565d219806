import BundledData
import ExamModel
import Pages

/// Reads the competences of a diploma.
package enum ReferentialReader {
  /// The référentiel that comes with the program, of the BTS SIO.
  package static func bundled() -> Referential {
    BundledFile.files(in: "fiches/jury").first { $0.path.hasSuffix("/referentiel.yaml") }
      .flatMap { read(text: $0.text) } ?? Referential()
  }

  /// A référentiel from YAML; `nil` for a text that is none.
  static func read(text: String) -> Referential? {
    guard let root = try? YAMLReader.read(text), let blocs = root["blocs"]?.value.items else {
      return nil
    }
    return Referential(
      source: root.line("source") ?? "", blocs: blocs.compactMap(bloc),
      obsolete: root["obsolete"]?.value.items?.compactMap(obsolete) ?? [])
  }

  private static func bloc(_ node: YAMLNode) -> CompetencyBloc? {
    guard let id = node.line("id"), let name = node.line("name") else { return nil }
    return CompetencyBloc(
      id: id, name: name, option: node.line("option"),
      competences: node["competences"]?.value.items?.compactMap(competency) ?? [])
  }

  private static func competency(_ node: YAMLNode) -> Competency? {
    guard let id = node.line("id"), let name = node.line("name") else { return nil }
    return Competency(
      id: id, name: name, aliases: node.texts("aliases"), parts: node.texts("parts"),
      serves: node.texts("serves"))
  }

  private static func obsolete(_ node: YAMLNode) -> ObsoleteCompetency? {
    guard let name = node.line("name") else { return nil }
    return ObsoleteCompetency(
      name: name, nearestID: node.line("nearest"), note: node.line("note") ?? "")
  }
}
