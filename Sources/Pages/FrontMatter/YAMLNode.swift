/// A value read from YAML or TOML, with its place.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Text as written, without its quotes; what it means is the reader's business.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    /// In the order of the file; a key stands once.
    case mapping([YAMLEntry])
  }

  /// Line of the file on which the value begins, counted from 1.
  package var line: Int
  package var content: Content

  package init(line: Int, content: Content) {
    self.line = line
    self.content = content
  }

  /// The entries of a mapping, `nil` for anything else.
  package var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items of a sequence, `nil` for anything else.
  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The text of a scalar, `nil` for anything else.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether the value is there in name only: empty, `~` or `null`, without quotes.
  package var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The value as if it stood on the first line, to compare what was read in two places.
  package var withoutLines: YAMLNode {
    switch content {
    case .scalar: YAMLNode(line: 1, content: content)
    case .sequence(let items):
      YAMLNode(line: 1, content: .sequence(items.map(\.withoutLines)))
    case .mapping(let entries):
      YAMLNode(
        line: 1,
        content: .mapping(
          entries.map { YAMLEntry(key: $0.key, line: 1, value: $0.value.withoutLines) }))
    }
  }

  /// The entry of a key; one that differs in case only is taken where there is no other.
  package subscript(key: String) -> YAMLEntry? {
    guard let entries else { return nil }
    return entries.first { Self.areEqual($0.key, key) }
      ?? entries.first { Self.differsInCaseOnly($0.key, key) }
  }

  /// To compare texts that are not ASCII takes long; most keys differ in their first letter.
  private static func areEqual(_ left: String, _ right: String) -> Bool {
    if let first = left.utf8.first, let other = right.utf8.first, first != other,
      max(first, other) < 0x80
    {
      return false
    }
    return left == right
  }

  /// Keys that are equal but for their case; of another length they rarely are.
  private static func differsInCaseOnly(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count, let first = left.utf8.first,
      let other = right.utf8.first, Ascii.lowercased(first) == Ascii.lowercased(other)
    else { return false }
    return left.lowercased() == right.lowercased()
  }

  /// A rendering for messages of at most 60 characters.
  package var excerpt: String {
    var text = ""
    write(into: &text)
    return text.count > Self.excerptLength ? "\(text.prefix(Self.excerptLength - 1))…" : text
  }

  private static let excerptLength = 60

  /// Stops early, since aliases can make a small file's value immense.
  private func write(into text: inout String) {
    guard text.utf8.count <= 4 * Self.excerptLength else { return }
    switch content {
    case .scalar(let scalar, _):
      text += scalar.prefix(Self.excerptLength + 1)
    case .sequence(let items):
      text += "["
      for (index, item) in items.prefix(Self.excerptLength).enumerated() {
        text += index == 0 ? "" : ", "
        item.write(into: &text)
      }
      text += "]"
    case .mapping(let entries):
      text += "{"
      for (index, entry) in entries.prefix(Self.excerptLength).enumerated() {
        text += "\(index == 0 ? "" : ", ")\(entry.key.prefix(Self.excerptLength)): "
        entry.value.write(into: &text)
      }
      text += "}"
    }
  }
}
