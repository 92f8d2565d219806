import ExamModel

/// The keys that the text of a configuration sets, and what of it sets none.
///
/// Whatever the text holds, each of its lines is read or a finding tells of it.
struct ConfigurationText {
  /// Each key once, the known ones by their own name; of a key that is repeated the last.
  private(set) var entries = YAMLMappingEntries()
  private(set) var findings: [Finding] = []
  private let path: String
  /// The line on which each known key was last set.
  private var places: [Configuration.Key: Int] = [:]

  init(_ text: String, path: String) {
    self.path = path
    let lines = Self.lines(of: text)
    if let whole = try? YAMLReader.allEntries(LenientYAML.joined(lines), firstLine: 1) {
      for entry in whole { take(entry) }
    } else {
      takeApart(lines)
    }
  }

  /// What the keys are set to, without the lines on which that stands.
  var values: [String: YAMLNode] {
    Dictionary(
      entries.ordered.map { ($0.key, $0.value.withoutLines) }, uniquingKeysWith: { $1 })
  }

  /// Lines of which some are no YAML: each key is read on its own.
  private mutating func takeApart(_ lines: [TextLine]) {
    var division = YAMLKeyLines()
    for line in lines { division.take(line) }
    for chunk in division.chunks { take(chunk) }
    for other in division.others {
      report(.configurationLinesUnread(last: other.upperBound), other)
    }
  }

  private mutating func take(_ chunk: [TextLine]) {
    guard let first = chunk.first else { return }
    if let glued = LenientYAML.gluedEntry(first) {
      // Such a value ends with its line.
      let rest = chunk.dropFirst().filter { line in
        let bare = Blank.trimmed(line.content)
        return !bare.isEmpty && !bare.hasPrefix("#")
      }
      take(glued)
      if let from = rest.first?.number, let to = rest.last?.number {
        report(.configurationLinesUnread(last: to), from...to)
      }
      return
    }
    do {
      let text = LenientYAML.joined(chunk)
      for entry in try YAMLReader.allEntries(text, firstLine: first.number) { take(entry) }
    } catch {
      if let entry = LenientYAML.plainEntry(chunk) {
        take(entry)
        switch error {
        case .invalid(let problem, let line): report(.invalid(problem: problem), line...line)
        case .tooComplex(let line): report(.tooComplex, line...line)
        }
      } else {
        let last = chunk.last { !LenientYAML.isBlank($0) } ?? first
        report(.configurationLinesUnread(last: last.number), first.number...last.number)
      }
    }
  }

  private mutating func take(_ entry: YAMLEntry) {
    var entry = entry
    if let key = Configuration.Key(rawValue: entry.key.lowercased()) {
      entry.key = key.rawValue
      if let line = places[key] {
        report(.configurationKeyRepeated(key: key.rawValue, line: entry.line), line...line)
      }
      places[key] = entry.line
    } else {
      // One that means nothing does so each time.
      report(
        .configurationKeyUnknown(
          key: entry.key, known: Configuration.Key.allCases.map(\.rawValue)),
        entry.line...entry.line)
    }
    entries.set(entry)
  }

  private mutating func report(_ fact: FrontMatterFact, _ lines: ClosedRange<Int>) {
    findings.append(
      Finding(.frontMatter(fact), at: SourceLocation(path: path, line: lines.lowerBound)))
  }

  /// The lines of a text, those that only fence it emptied: whoever fences the file as if it were
  /// front matter means the same.
  private static func lines(of text: String) -> [TextLine] {
    // Some editors of Windows write a mark before the first key.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    return TextLines(text).map { line in
      let bare = Blank.trimmed(line.content)
      let isFence = bare == "---" || bare == "..."
      return isFence ? TextLine(number: line.number, content: "") : line
    }
  }
}
