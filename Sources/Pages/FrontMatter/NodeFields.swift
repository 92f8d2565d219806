import ExamModel

/// Reads the keys of a mapping by type; a value of another type becomes a finding, never an error.
///
/// Every accessor gives `nil` for a key that is absent, empty or of the wrong type.
package struct NodeFields: Hashable, Sendable {
  package let node: YAMLNode
  /// The file, for the findings' place.
  package let path: String

  package init(_ node: YAMLNode, path: String) {
    self.node = node
    self.path = path
  }

  /// The value of a key unless it is null.
  package subscript(key: String) -> YAMLNode? {
    guard let value = node[key]?.value, !value.isNull else { return nil }
    return value
  }

  /// Line of the key, else of the mapping.
  package func line(of key: String) -> Int { node[key]?.line ?? node.line }

  package func location(of key: String) -> SourceLocation {
    SourceLocation(path: path, line: line(of: key))
  }

  /// Text without blanks around it.
  package func string(_ key: String, _ findings: inout [Finding]) -> String? {
    scalar(key, expected: .text, &findings) { $0 }
  }

  package func int(_ key: String, _ findings: inout [Finding]) -> Int? {
    scalar(key, expected: .wholeNumber, &findings) { text in
      Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    }
  }

  /// A number within a range, with a point or a comma.
  package func double(
    _ key: String, in range: ClosedRange<Double>, _ findings: inout [Finding]
  ) -> Double? {
    scalar(key, expected: .number, &findings) { text in
      NumberText.double(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// `true` or `false`, and the words YAML 1.1 and French have for them.
  package func bool(_ key: String, _ findings: inout [Finding]) -> Bool? {
    scalar(key, expected: .boolean, &findings) { text in
      switch text.lowercased() {
      case "true", "yes", "on", "oui", "vrai": true
      case "false", "no", "off", "non", "faux": false
      default: nil
      }
    }
  }

  /// A list of texts, or one text with commas.
  package func strings(_ key: String, _ findings: inout [Finding]) -> [String]? {
    guard let value = self[key] else { return nil }
    switch value.content {
    case .scalar(let text, _):
      return text.split(separator: ",").map { Blank.trimmed($0) }.filter { !$0.isEmpty }
    case .sequence(let items):
      return items.compactMap { item in
        guard let text = item.text else {
          findings.append(invalid(key, item, expected: .text))
          return nil
        }
        return item.isNull ? nil : Blank.trimmed(text)
      }
    case .mapping:
      findings.append(invalid(key, value, expected: .list))
      return nil
    }
  }

  /// The items of a list.
  package func list(_ key: String, _ findings: inout [Finding]) -> [YAMLNode]? {
    guard let value = self[key] else { return nil }
    if let items = value.items { return items }
    findings.append(invalid(key, value, expected: .list))
    return nil
  }

  /// The keys of a nested mapping.
  package func mapping(_ key: String, _ findings: inout [Finding]) -> NodeFields? {
    guard let value = self[key] else { return nil }
    guard value.entries != nil else {
      findings.append(invalid(key, value, expected: .mapping))
      return nil
    }
    return NodeFields(value, path: path)
  }

  /// Whole seconds from a number of `unit`, or from text such as "1 h 30"; at least one.
  package func seconds(
    _ key: String, unit: DurationText.Unit, _ findings: inout [Finding]
  ) -> Int? {
    scalar(key, expected: .duration, &findings) { DurationText.seconds($0, unit: unit) }
  }

  /// The finding for a value that is not what its key wants, at the value's line.
  package func invalid(_ key: String, _ value: YAMLNode, expected: ExpectedValue) -> Finding {
    Finding(
      .frontMatter(.keyInvalid(key: key, value: value.excerpt, expected: expected.rawValue)),
      at: SourceLocation(path: path, line: value.line))
  }

  private func scalar<Value>(
    _ key: String, expected: ExpectedValue, _ findings: inout [Finding],
    _ read: (String) -> Value?
  ) -> Value? {
    guard let value = self[key] else { return nil }
    guard let text = value.text, let result = read(Blank.trimmed(text)) else {
      findings.append(invalid(key, value, expected: expected))
      return nil
    }
    return result
  }
}
