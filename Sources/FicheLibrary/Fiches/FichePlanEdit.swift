import Pages
import TextSearch

/// Writes a plan into a fiche's front matter and leaves every other byte as it was.
///
/// The file is edited as lines of bytes, never read and written again as a document: comments,
/// order, quoting, line ends and damaged characters elsewhere are none of this edit's business.
package enum FichePlanEdit {
  /// Why a fiche's plan cannot be written.
  package enum Failure: Error, Hashable, Sendable {
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
  package static func edited(
    _ bytes: [UInt8], plan: [(title: String, seconds: Int)]
  ) throws(Failure) -> [UInt8] {
    let text = try decoded(bytes)
    let before = FrontMatter.split(text.text)
    guard before.findings.isEmpty else { throw .frontMatterUnreadable }
    let file = ByteLines(bytes)
    // Letters beyond ASCII would weigh in what a file with damage or of another encoding is taken
    // for, and with it change how everything else in it reads.
    let lines = plan.map {
      PlanLine(
        title: $0.title, key: quoted($0.title, isASCII: !text.repairs.isEmpty), seconds: $0.seconds)
    }
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

  /// A section as it is to be written.
  private struct PlanLine {
    let title: String
    /// The title between quotation marks.
    let key: String
    let seconds: Int
  }

  private static func yaml(
    _ file: ByteLines, _ plan: [PlanLine]
  ) -> [UInt8]? {
    guard let opening = file.firstLine(isMarker: ["---"]) else { return nil }
    let rest = file.lines.indices.dropFirst(opening + 1)
    guard let closing = rest.first(where: { file.isMarker($0, ["---", "..."]) }) else { return nil }
    var lines = ["plan:"]
    lines += plan.map { "  \($0.key): \($0.seconds)" }
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
    _ file: ByteLines, _ plan: [PlanLine]
  ) -> [UInt8]? {
    guard let opening = file.firstLine(isMarker: ["+++"]) else { return nil }
    let rest = file.lines.indices.dropFirst(opening + 1)
    guard let closing = rest.first(where: { file.isMarker($0, ["+++"]) }) else { return nil }
    let pairs = plan.map { "\($0.key) = \($0.seconds)" }
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
    _ file: ByteLines, _ plan: [PlanLine]
  ) -> [UInt8] {
    let lines = plan.map { "  \($0.key): \($0.seconds)" }
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
