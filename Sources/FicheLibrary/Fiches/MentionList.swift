import ExamModel
import Pages

/// Reads a list of names or sentences from the front matter, each with its line.
enum MentionList {
  /// Takes a list of texts, of mappings with `name` or `text`, or one text to split.
  static func read(
    _ key: String, splitting separators: String, _ fields: NodeFields, _ findings: inout [Finding]
  ) -> [Mention] {
    guard let value = fields[key] else { return [] }
    switch value.content {
    case .scalar(let text, _):
      return text.split { separators.contains($0) || $0 == "\n" }.compactMap {
        mention($0, line: value.line)
      }
    case .sequence(let items):
      return items.compactMap { item in
        guard !item.isNull else { return nil }
        let text = item.text ?? item["name"]?.value.text ?? item["text"]?.value.text
        if text == nil { findings.append(fields.invalid(key, item, expected: .text)) }
        return text.flatMap { mention($0, line: item.line) }
      }
    case .mapping:
      findings.append(fields.invalid(key, value, expected: .list))
      return []
    }
  }

  private static func mention(_ text: some StringProtocol, line: Int) -> Mention? {
    let collapsed = Blank.collapsed(text)
    return collapsed.isEmpty ? nil : Mention(text: collapsed, line: line)
  }
}
