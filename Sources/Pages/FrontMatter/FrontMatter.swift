import ExamModel

/// A page cut into its front matter and its body.
package struct FrontMatter: Hashable, Sendable {
  package enum Format: Hashable, Sendable {
    case none
    case yaml
    case toml
  }

  package var format: Format
  /// A mapping, empty where there is no front matter or nothing of it can be read.
  package var values: YAMLNode
  package var body: String
  /// Line of the file on which the body begins.
  package var bodyFirstLine: Int
  package var findings: [Finding]

  /// Cuts a text; `path` is for the findings' place.
  ///
  /// YAML stands between `---` and `---` or `...`, TOML between `+++` lines; a byte order mark and
  /// blank lines may come before. A page that opens with a rule but holds no mapping has no front
  /// matter. Of broken or unclosed front matter the readable keys are kept.
  package static func split(_ text: String, path: String = "") -> FrontMatter {
    FrontMatterSplitter(text, path: path).split()
  }

  /// The keys, read by type.
  package func fields(path: String) -> NodeFields { NodeFields(values, path: path) }
}
