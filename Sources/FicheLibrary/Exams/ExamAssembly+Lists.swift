import ExamModel
import Pages

extension ExamAssembly {
  /// The criteria of the front matter, else of the page, else a single one for the whole.
  mutating func criteria() -> [Criterion] {
    var criteria = criteriaOfFrontMatter()
    if criteria.isEmpty {
      criteria = page.criteria.map { item in
        criterion(name: item.name ?? item.details, details: item.name == nil ? "" : item.details)
      }
    }
    if criteria.isEmpty {
      report(.exam(.withoutCriteria), line: nil)
      return [Criterion(id: "ensemble", name: "Ensemble", family: "general")]
    }
    return CriterionID.madeUnique(criteria)
  }

  /// The language of an oral, or of one criterion of it; `nil` where it is not told.
  private mutating func language(_ fields: NodeFields) -> Language? {
    guard let word = fields.string("language", &findings) else { return nil }
    if let language = Language(rawValue: word) { return language }
    if let node = fields["language"] {
      findings.append(fields.invalid("language", node, expected: .text))
    }
    return nil
  }

  private mutating func criteriaOfFrontMatter() -> [Criterion] {
    let language = language(fields) ?? .french
    // A dictionary of its own type would cost more than it saves: the runtime looks through every
    // conformance of the program to make it, before the first frame.
    let onPage = page.criteria.map { (id: CriterionID.of($0.name ?? ""), details: $0.details) }
    return namedItems("criteria").map { name, item in
      var criterion = criterion(name: name, details: "")
      criterion.details =
        item?.string("description", &findings) ?? onPage.first { $0.id == criterion.id }?.details
        ?? ""
      criterion.family = item?.string("family", &findings)
      criterion.serves = item?.strings("serves", &findings) ?? []
      criterion.language = item.flatMap { self.language($0) } ?? language
      return criterion
    }
  }

  private func criterion(name: String, details: String) -> Criterion {
    Criterion(id: CriterionID.of(name), name: name, details: details)
  }

  /// The scale of the front matter, else the official one.
  mutating func levels() -> [Level] {
    let levels = namedItems("levels").map { name, item in
      Level(
        name: name, points: item?.double("points", in: 0...20, &findings),
        details: item?.string("description", &findings))
    }
    return levels.isEmpty ? Level.officialScale : levels
  }

  /// Points are taken off whatever sign they are written with.
  mutating func penalties() -> [Penalty] {
    namedItems("penalties").compactMap { name, item in
      guard let points = item?.double("points", in: -20...20, &findings) else { return nil }
      return Penalty(name: name, points: -abs(points))
    }
  }

  /// Seconds left, largest first, of the `warnings` of an exam or a slot.
  mutating func warningsSecondsLeft(_ fields: NodeFields) -> [Int]? {
    guard let node = fields["warnings"] else { return nil }
    var seconds: Set<Int> = []
    for item in node.items ?? [node] {
      if let text = item.text, let value = Int(Blank.trimmed(text)),
        (0...DurationText.longestSeconds).contains(value)
      {
        seconds.insert(value)
      } else {
        findings.append(fields.invalid("warnings", item, expected: .wholeNumber))
      }
    }
    return seconds.isEmpty && node.items?.isEmpty != true ? nil : seconds.sorted(by: >)
  }

  /// The items of a list, each a name alone or a mapping with a `name`.
  private mutating func namedItems(_ key: String) -> [(name: String, fields: NodeFields?)] {
    var named: [(String, NodeFields?)] = []
    for item in fields.list(key, &findings) ?? [] {
      if let text = item.text, !item.isNull {
        named.append((Blank.collapsed(text), nil))
        continue
      }
      let itemFields = NodeFields(item, path: path)
      if item.entries != nil, let name = itemFields.string("name", &findings) {
        named.append((Blank.collapsed(name), itemFields))
      } else {
        findings.append(fields.invalid(key, item, expected: .text))
      }
    }
    return named
  }
}
