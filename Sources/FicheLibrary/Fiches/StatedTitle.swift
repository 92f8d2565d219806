import ExamModel
import Pages
import TextSearch

/// Titles that stand in the text, where no heading is one: a field of a form, a line in bold.
enum StatedTitle {
  /// The value of a field such as *Intitulé* in a table, a list or a line: the first of the page.
  static func field(in blocks: some Sequence<Block>) -> String? {
    blocks.lazy.compactMap(field).first
  }

  private static func field(in block: Block) -> String? {
    switch block.content {
    case .table(let table):
      ([table.header] + table.rows).lazy.compactMap { row in
        guard let name = row.first, isName(name.plainText) else { return nil }
        return row.dropFirst().lazy.map { HeadingText.title($0.plainText) }.first { !$0.isEmpty }
      }.first
    case .paragraph(let inlines): value(in: inlines)
    case .list(let list):
      list.items.lazy.compactMap { item in
        item.blocks.first.flatMap { field(in: $0) }
      }.first
    case .quote(let inner): field(in: inner)
    case .heading, .code, .rule, .footnote: nil
    }
  }

  /// The rest of a line "Intitulé : …", and of no other line.
  private static func value(in inlines: [Inline]) -> String? {
    var lines: [[Inline]] = [[]]
    for inline in inlines.prefix(64) {
      switch inline {
      case .softBreak, .lineBreak: lines.append([])
      default: lines[lines.count - 1].append(inline)
      }
    }
    return lines.lazy.compactMap { line in
      let text = line.plainText
      guard let colon = text.firstIndex(of: ":"), isName(String(text[..<colon])) else { return nil }
      let title = HeadingText.title(String(text[text.index(after: colon)...]))
      return title.isEmpty ? nil : title
    }.first
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count < 80 && names.contains(TextFolding.key(of: text))
  }

  private static let names: Set<String> = [
    "intitule", "intitule de la realisation", "intitule de la realisation professionnelle",
    "intitule du projet", "intitule de la mission", "intitule de la situation", "titre",
    "titre du projet", "titre de la realisation", "titre de la fiche", "titre de la mission",
    "nom du projet", "nom de la realisation", "nom de la mission", "objet", "sujet", "title",
    "project title", "project name", "intitule de la situation professionnelle",
  ]

  /// The first line in bold that comes before any heading.
  static func boldLine(in blocks: some Sequence<Block>) -> String? {
    for block in blocks {
      switch block.content {
      case .heading: return nil
      case .paragraph(let inlines):
        guard let lead = BoldLead(firstLine(of: inlines)), lead.isAlone,
          !SectionRoleMatcher.isSectionName(lead.title), !GenericHeading.isTitle(lead.title),
          !lead.title.contains(" : ") || SectionRoleMatcher.role(of: lead.title) == nil
            || !SectionRoleMatcher.isSectionName(before(":", of: lead.title))
        else { continue }
        return lead.title
      default: continue
      }
    }
    return nil
  }

  private static func before(_ mark: Character, of text: String) -> String {
    String(text.prefix { $0 != mark })
  }

  private static func firstLine(of inlines: [Inline]) -> [Inline] {
    Array(inlines.prefix { $0 != .softBreak && $0 != .lineBreak })
  }
}
