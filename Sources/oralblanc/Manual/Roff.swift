import ExamModel
import TextSearch

/// Builds a page in roff with the macros of man(7).
///
/// Texts are given as they are to be read; what roff would take for its own is escaped here.
struct Roff {
  private(set) var text: String
  private let language: Language

  /// - Parameter header: name, section, date, source and manual, as `.TH` takes them.
  init(language: Language, header: [String]) {
    self.language = language
    // The first line tells preconv the encoding. Lines are ragged and words whole, since
    // justified text and hyphens help nobody on a terminal.
    text = "'\\\" -*- coding: UTF-8 -*-\n"
    let fields = header.map { "\"\(Self.escaped($0))\"" }
    text += ".TH \(fields.joined(separator: " "))\n.ad l\n.nh\n"
  }

  mutating func section(_ title: String) { text += ".SH \"\(Self.escaped(title))\"\n" }
  mutating func subsection(_ title: String) { text += ".SS \"\(Self.escaped(title))\"\n" }

  /// A line that belongs to what stands before it.
  mutating func line(_ prose: String) { text += bound(prose) + "\n" }

  /// A paragraph; empty lines begin another one.
  mutating func paragraph(_ prose: String) {
    for part in prose.split(separator: "\n") where !part.isEmpty {
      text += ".PP\n\(bound(String(part)))\n"
    }
  }

  /// A term with what there is to say of it.
  ///
  /// - Parameter term: pieces, of which every other one is bold, the first included.
  mutating func item(_ term: [String], _ prose: String) {
    let pieces = term.enumerated().map { index, piece in
      (index % 2 == 0 ? "\\fB" : "\\fI") + Self.escaped(piece)
    }
    text += ".TP\n\(pieces.joined())\\fR\n\(bound(prose))\n"
  }

  /// Lines that stand as they are, such as commands.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.EX\n"
    for line in lines { text += "\(Self.guarded(Self.escaped(line)))\n" }
    text += ".EE\n"
  }

  /// A line of a synopsis: the command in bold, the rest as it is.
  mutating func synopsis(_ command: String, _ rest: String) {
    text += ".PP\n\\fB\(Self.escaped(command))\\fR \(Self.escaped(rest))\n"
  }

  /// Prose, escaped and with the spaces of its language.
  private func bound(_ prose: String) -> String {
    let escaped = Self.escaped(prose)
    return Self.guarded(language == .french ? Self.withFrenchSpaces(escaped) : escaped)
  }

  /// Keeps a line from being taken for a request.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line
  }

  /// Characters that groff would change on a terminal, and its own escape character.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\"": escaped += "\\(dq"
      case "\n", "\t": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// French puts a space before these signs, and no line may begin with one.
  private static func withFrenchSpaces(_ text: String) -> String {
    var text = text.replacing("« ", with: "«\\~").replacing(" »", with: "\\~»")
    for sign in [":", ";", "?", "!"] { text = text.replacing(" \(sign)", with: "\\~\(sign)") }
    return text
  }
}
