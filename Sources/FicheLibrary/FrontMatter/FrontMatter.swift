import ExamModel

/// A page cut into its front matter and its body.
public struct FrontMatter: Hashable, Sendable {
  public enum Format: Hashable, Sendable {
    case none
    case yaml
    case toml
  }

  public var format: Format
  /// A mapping, empty where there is no front matter or nothing of it can be read.
  public var values: YAMLNode
  public var body: String
  /// Line of the file on which the body begins.
  public var bodyFirstLine: Int
  public var findings: [Finding]

  /// Cuts a text; `path` is for the findings' place.
  ///
  /// YAML stands between `---` and `---` or `...`, TOML between `+++` lines; a byte order mark and
  /// blank lines may come before. A page that opens with a rule but holds no mapping has no front
  /// matter. Of broken or unclosed front matter the readable keys are kept.
  public static func split(_ text: String, path: String = "") -> FrontMatter {
    FrontMatterSplitter(text, path: path).split()
  }

  /// The keys, read by type.
  public func fields(path: String) -> NodeFields { NodeFields(values, path: path) }
}
