import ExamModel
import Pages

/// The seconds that a fiche's `plan` gives to its sections.
struct FichePlan {
  private struct Entry {
    let title: String
    let seconds: Int
    let line: Int
  }

  private var entries: [Entry] = []

  /// Takes a mapping from title to seconds, or a list of `{section: …, seconds: …}`.
  ///
  /// A time is a number of seconds, "1:30", "2 min" or the like; `minutes` counts minutes.
  init(_ fields: NodeFields, _ findings: inout [Finding]) {
    guard let value = fields["plan"] else { return }
    switch value.content {
    case .mapping(let pairs):
      for pair in pairs {
        append(title: pair.key, line: pair.line, pair.value, .seconds, fields, &findings)
      }
    case .sequence(let items):
      for item in items { append(item, fields, &findings) }
    case .scalar:
      findings.append(fields.invalid("plan", value, expected: .mapping))
    }
  }

  private mutating func append(
    _ item: YAMLNode, _ fields: NodeFields, _ findings: inout [Finding]
  ) {
    let title = ["section", "title", "titre"].lazy.compactMap { item[$0]?.value.text }.first
    if let title, let time = item["seconds"] ?? item["duration"] ?? item["durée"] {
      append(title: title, line: item.line, time.value, .seconds, fields, &findings)
    } else if let title, let time = item["minutes"] {
      append(title: title, line: item.line, time.value, .minutes, fields, &findings)
    } else if let entries = item.entries, entries.count == 1, let pair = entries.first {
      append(title: pair.key, line: pair.line, pair.value, .seconds, fields, &findings)
    } else {
      findings.append(fields.invalid("plan", item, expected: .mapping))
    }
  }

  private mutating func append(
    title: String, line: Int, _ time: YAMLNode, _ unit: DurationText.Unit, _ fields: NodeFields,
    _ findings: inout [Finding]
  ) {
    guard !time.isNull else { return }
    guard let text = time.text, let seconds = Self.seconds(text, unit) else {
      findings.append(fields.invalid("plan", time, expected: .duration))
      return
    }
    entries.append(Entry(title: title, seconds: seconds, line: line))
  }

  /// Seconds of "90", "1:30", "1:02:30", "2 min", "1 min 30".
  static func seconds(_ text: String, _ unit: DurationText.Unit = .seconds) -> Int? {
    guard text.contains(":") else { return DurationText.seconds(text, unit: unit) }
    let parts = Blank.trimmed(text).split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    var total = 0
    for (index, part) in parts.enumerated() {
      guard (1...2).contains(part.utf8.count), part.utf8.allSatisfy(Ascii.isDigit),
        let number = Int(part), index == 0 || number < 60
      else { return nil }
      total = total * 60 + number
    }
    return total > 0 ? total : nil
  }

  /// Gives each section its seconds; a title that no section has is reported.
  func apply(to sections: inout [FicheSection], path: String, _ findings: inout [Finding]) {
    guard !entries.isEmpty else { return }
    var titles = PlannedTitles(of: sections)
    let parts = Self.partPlaces(in: sections)
    for entry in entries {
      if let index = titles.take(entry.title) {
        sections[index].plannedSeconds = entry.seconds
      } else if let index = parts[Self.key(of: entry.title)] {
        // The parts of a section have its time together.
        sections[index].plannedSeconds = (sections[index].plannedSeconds ?? 0) + entry.seconds
      } else {
        findings.append(
          Finding(
            .frontMatter(.planSectionUnknown(title: entry.title)),
            at: SourceLocation(path: path, line: entry.line)))
      }
    }
  }

  /// The section of each part, by the words of its title; of two the first.
  private static func partPlaces(in sections: [FicheSection]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (index, section) in sections.enumerated() {
      for part in section.parts where places[key(of: part.title)] == nil {
        places[key(of: part.title)] = index
      }
    }
    return places
  }

  private static func key(of title: String) -> String {
    var words = TextFolding.words(of: title)[...]
    while words.count > 1, let first = words.first, first.utf8.allSatisfy(Ascii.isDigit) {
      words = words.dropFirst()
    }
    return words.joined(separator: " ")
  }
}
