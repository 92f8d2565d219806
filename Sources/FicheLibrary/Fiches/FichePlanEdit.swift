/// Writes a plan into a fiche's front matter and leaves every other byte as it was.
///
/// The file is edited as lines of bytes, never read and written again as a document: comments,
/// order, quoting, line ends and damaged characters elsewhere are none of this edit's business.
public enum FichePlanEdit {
  /// Why a fiche's plan cannot be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The front matter cannot be read, so there is no knowing what an edit would do to it.
    case frontMatterUnreadable
    /// The edit did not come out as meant; nothing must be written.
    case notReproduced
  }

  /// The file with that plan, which replaces one that was there.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is.
  ///   - plan: titles of sections with their seconds, in order.
  public static func edited(
    _ bytes: [UInt8], plan: [(title: String, seconds: Int)]
  ) throws(Failure) -> [UInt8] {
    let text = try decoded(bytes)
    let before = FrontMatter.split(text.text)
    guard before.findings.isEmpty else { throw .frontMatterUnreadable }
    let file = ByteLines(bytes)
    // Letters beyond ASCII would weigh in what a file with damage or of another encoding is taken
    // for, and with it change how everything else in it reads.
    let lines = plan.map { (quoted($0.title, isASCII: !text.repairs.isEmpty), $0.seconds) }
    let edited =
      switch before.format {
      case .yaml: yaml(file, lines)
      case .toml: toml(file, lines)
      case .none: withFrontMatter(file, lines)
      }
    guard let edited else { throw .frontMatterUnreadable }
    let after = FrontMatter.split(try decoded(edited).text)
    guard after.body == before.body, others(after) == others(before), holds(after, plan)
    else { throw .notReproduced }
    return edited
  }

  private static func decoded(_ bytes: [UInt8]) throws(Failure) -> RepairedText {
    guard let text = try? TextDecoder.decode(bytes) else { throw .frontMatterUnreadable }
    return text
  }

  private static func holds(
    _ matter: FrontMatter, _ plan: [(title: String, seconds: Int)]
  ) -> Bool {
    let entries = matter.values["plan"]?.value.entries ?? []
    return entries.count == plan.count
      && zip(entries, plan).allSatisfy { entry, section in
        entry.value.text == String(section.seconds)
          && TextFolding.words(of: entry.key) == TextFolding.words(of: section.title)
      }
  }

  private static func others(_ matter: FrontMatter) -> [YAMLEntry] {
    matter.values.withoutLines.entries?.filter { $0.key != "plan" } ?? []
  }

  // MARK: Formats

  private static func yaml(
    _ file: ByteLines, _ plan: [(title: String, seconds: Int)]
  ) -> [UInt8]? {
    guard let opening = file.firstLine(isMarker: ["---"]) else { return nil }
    let rest = file.lines.indices.dropFirst(opening + 1)
    guard let closing = rest.first(where: { file.isMarker($0, ["---", "..."]) }) else { return nil }
    var lines = ["plan:"]
    lines += plan.map { "  \($0.title): \($0.seconds)" }
    let old = (opening + 1..<closing).first { file.key(of: $0) == "plan" }
    guard let old else { return file.replacing(closing..<closing, with: lines) }
    let end = (old + 1..<closing).first { !file.continues($0) } ?? closing
    let entries = (old + 1..<end).compactMap { file.planEntry($0) }
    if entries.map(\.title) == plan.map(\.title) {
      // The same sections as before: only their numbers change, whatever stands around them.
      return file.replacingNumbers(zip(entries, plan).map { ($0, $1.seconds) })
    }
    return file.replacing(old..<end, with: lines)
  }

  private static func toml(
    _ file: ByteLines, _ plan: [(title: String, seconds: Int)]
  ) -> [UInt8]? {
    guard let opening = file.firstLine(isMarker: ["+++"]) else { return nil }
    let rest = file.lines.indices.dropFirst(opening + 1)
    guard let closing = rest.first(where: { file.isMarker($0, ["+++"]) }) else { return nil }
    let pairs = plan.map { "\($0.title) = \($0.seconds)" }
    if let table = (opening + 1..<closing).first(where: { file.text($0) == "[plan]" }) {
      let end = (table + 1..<closing).first { file.text($0).hasPrefix("[") } ?? closing
      return file.replacing(table..<end, with: ["[plan]"] + pairs)
    }
    let line = "plan = { \(pairs.joined(separator: ", ")) }"
    if let old = (opening + 1..<closing).first(where: { file.key(of: $0, separator: "=") == "plan" }
    ) {
      return file.replacing(old..<old + 1, with: [line])
    }
    // Before any table, or the key would become a part of it.
    return file.replacing(opening + 1..<opening + 1, with: [line])
  }

  private static func withFrontMatter(
    _ file: ByteLines, _ plan: [(title: String, seconds: Int)]
  ) -> [UInt8] {
    let lines = plan.map { "  \($0.title): \($0.seconds)" }
    return file.replacing(0..<0, with: ["---", "plan:"] + lines + ["---"])
  }

  /// A title between quotation marks, with escapes that YAML and TOML share.
  private static func quoted(_ title: String, isASCII: Bool) -> String {
    var text = "\""
    for scalar in title.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case _ where scalar.value < 0x20: text += " "
      case _ where isASCII && scalar.value > 0x7E: text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (mark, length) = scalar.value > 0xFFFF ? ("\\U", 8) : ("\\u", 4)
    return mark + String(repeating: "0", count: length - digits.utf8.count) + digits
  }
}

/// A file as lines of bytes that keep their ends.
private struct ByteLines {
  /// A byte order mark, which stays in front whatever is put below it.
  private let mark: ArraySlice<UInt8>
  let lines: [ArraySlice<UInt8>]
  private let lineEnd: [UInt8]

  init(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    mark = bytes.prefix(bytes.count - body.count)
    var lines: [ArraySlice<UInt8>] = []
    var start = body.startIndex
    for index in body.indices where body[index] == 0x0A {
      lines.append(body[start...index])
      start = index + 1
    }
    if start < body.endIndex { lines.append(body[start...]) }
    self.lines = lines
    lineEnd = lines.first?.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
  }

  /// A line without its end and without blanks around it.
  func text(_ index: Int) -> String {
    let text = String(decoding: lines[index], as: UTF8.self)
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  func isMarker(_ index: Int, _ markers: [String]) -> Bool { markers.contains(text(index)) }

  /// The opening marker, before which only blank lines may stand.
  func firstLine(isMarker markers: [String]) -> Int? {
    lines.indices.first { !text($0).isEmpty }.flatMap { isMarker($0, markers) ? $0 : nil }
  }

  /// The key of a line that begins in the first column.
  func key(of index: Int, separator: Character = ":") -> String? {
    guard let first = lines[index].first, first > 0x20, first != UInt8(ascii: "#") else {
      return nil
    }
    let text = text(index)
    guard let end = text.firstIndex(of: separator) else { return nil }
    return String(text[..<end].filter { !" \"'".contains($0) })
  }

  /// Whether a line still belongs to the value of the key before it.
  func continues(_ index: Int) -> Bool {
    guard let first = lines[index].first else { return true }
    return first <= 0x20 || "}]-".utf8.contains(first)
  }

  /// A section of a plan with its number, as it stands in a line of its own.
  struct PlanEntry {
    let title: String
    let line: Int
    /// Where the digits are, as offsets in the line.
    let digits: Range<Int>
  }

  /// The entry of a line such as `  Contexte: 60   # la mission`; `nil` for any other form.
  func planEntry(_ index: Int) -> PlanEntry? {
    let line = Array(lines[index])
    var end = line.endIndex
    if let comment = line.indices.first(where: { isComment(line, $0) }) { end = comment }
    while end > 0, line[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > 0, (0x30...0x39).contains(line[start - 1]) { start -= 1 }
    var colon = start
    while colon > 0, [0x20, 0x09].contains(line[colon - 1]) { colon -= 1 }
    guard start < end, colon < start, colon > 0, line[colon - 1] == UInt8(ascii: ":") else {
      return nil
    }
    var key = String(decoding: line[..<(colon - 1)], as: UTF8.self).drop { $0 == " " }
    while key.last == " " { key.removeLast() }
    guard let title = unquoted(key) else { return nil }
    return PlanEntry(title: title, line: index, digits: start..<end)
  }

  private func isComment(_ line: [UInt8], _ index: Int) -> Bool {
    line[index] == UInt8(ascii: "#") && index > 0 && line[index - 1] <= 0x20
  }

  /// The title behind a key that needs no unescaping; `nil` for one that does.
  private func unquoted(_ key: Substring) -> String? {
    guard let first = key.first, first == "\"" || first == "'" else { return String(key) }
    let inner = key.dropFirst().dropLast()
    guard key.count >= 2, key.last == first, !inner.contains(first), !inner.contains("\\") else {
      return nil
    }
    return String(inner)
  }

  func replacingNumbers(_ numbers: [(entry: PlanEntry, seconds: Int)]) -> [UInt8] {
    var bytes = Array(mark)
    for (index, line) in lines.enumerated() {
      guard let (entry, seconds) = numbers.first(where: { $0.entry.line == index }) else {
        bytes += line
        continue
      }
      let line = Array(line)
      bytes += line[..<entry.digits.lowerBound] + Array(String(seconds).utf8)
      bytes += line[entry.digits.upperBound...]
    }
    return bytes
  }

  func replacing(_ range: Range<Int>, with texts: [String]) -> [UInt8] {
    var bytes = Array(mark)
    for line in lines[..<range.lowerBound] { bytes += line }
    for text in texts { bytes += Array(text.utf8) + lineEnd }
    for line in lines[range.upperBound...] { bytes += line }
    return bytes
  }
}
