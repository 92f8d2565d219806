import BundledData
import ExamModel
import Pages

/// Reads the competences of a diploma.
package enum ReferentialReader {
  /// The référentiel of the BTS SIO, the first of those that come with the program.
  package static func bundled() -> Referential { all().first ?? Referential() }

  /// Those that come with the program, that of the BTS SIO first.
  package static func all() -> [Referential] {
    let files = BundledFile.files(in: "fiches/jury").filter {
      $0.path.hasPrefix("fiches/jury/\(name)") && $0.path.hasSuffix(".yaml")
    }
    return files.sorted { ($0.path.utf8.count, $0.path) < ($1.path.utf8.count, $1.path) }
      .compactMap { read(text: $0.text) }
  }

  /// What the files of référentiels begin with.
  static let name = "referentiel"

  /// The référentiel by which an exam judges; `nil` for one of which none is known.
  ///
  /// An exam of one's own is recognised by the words of its title.
  package static func referential(
    of exam: Exam, among all: [Referential] = all()
  ) -> Referential? {
    if let known = all.first(where: { $0.examIDs.contains(exam.id) }) { return known }
    let title = " \(TextFolding.key(of: exam.title)) "
    return all.first { $0.examTitles.contains { title.contains(" \($0) ") } }
  }

  /// A référentiel from YAML; `nil` for a text that is none.
  static func read(text: String) -> Referential? {
    guard let root = try? YAMLReader.read(text), let blocs = root["blocs"]?.value.items else {
      return nil
    }
    return Referential(
      source: root.line("source") ?? "", examIDs: root.texts("exams"),
      examTitles: root.texts("titles"), blocs: blocs.compactMap(bloc),
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
