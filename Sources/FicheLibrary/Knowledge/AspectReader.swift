import BundledData
import ExamModel
import Pages

/// Reads the aspects that questions and criteria may name.
package enum AspectReader {
  /// The aspects that come with the program.
  package static func bundled() -> [Aspect] {
    BundledFile.files(in: "fiches/jury").first { $0.path.hasSuffix("/aspects.yaml") }
      .map { read(text: $0.text) } ?? []
  }

  /// Aspects from YAML; an entry without an id is left out.
  static func read(text: String) -> [Aspect] {
    guard let root = try? YAMLReader.read(text) else { return [] }
    return (root["aspects"]?.value.items ?? []).compactMap { item in
      item.line("id").map { Aspect(id: $0, name: item.line("name") ?? $0) }
    }
  }
}
