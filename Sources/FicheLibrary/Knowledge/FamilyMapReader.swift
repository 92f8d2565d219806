import BundledData
import ExamModel
import Pages

/// Reads which families of questions serve which criteria.
package enum FamilyMapReader {
  /// The map that comes with the program.
  package static func bundled() -> FamilyMap {
    BundledFile.files(in: "fiches/jury").first { $0.path.hasSuffix("/families.yaml") }
      .flatMap { read(text: $0.text) } ?? FamilyMap()
  }

  /// A map from YAML; `nil` for a text that is none.
  static func read(text: String) -> FamilyMap? {
    guard let root = try? YAMLReader.read(text), let items = root["families"]?.value.items else {
      return nil
    }
    return FamilyMap(
      families: items.compactMap { item in
        guard let id = item["id"]?.value.text else { return nil }
        return QuestionFamily(
          id: id, words: item.texts("words").map(TextFolding.key),
          fallbackIDs: item.texts("fallback"),
          setting: item.line("about").flatMap(ExamSetting.init(rawValue:)),
          serves: item.texts("serves"))
      })
  }
}

extension YAMLNode {
  /// The texts of a list below a key; empty where there is none.
  func texts(_ key: String) -> [String] {
    self[key]?.value.items?.compactMap { $0.text.map { Blank.collapsed($0) } } ?? []
  }

  /// The text below a key, on one line; `nil` where it is empty.
  func line(_ key: String) -> String? {
    guard let text = self[key]?.value.text.map({ Blank.collapsed($0) }), !text.isEmpty else {
      return nil
    }
    return text
  }
}
