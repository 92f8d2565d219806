import ExamModel
import Testing

@testable import Pages

/// Texts built to exhaust a parser; `HostileGrowthTests` reads each of them once.
@Suite struct HostileMarkdownTests {
  private static let size = 200_000

  private static func repeated(_ text: String, bytes: Int = size) -> String {
    String(repeating: text, count: bytes / text.utf8.count)
  }

  static let texts: [(name: String, text: String)] = [
    ("quotes", repeated(">")), ("spaced quotes", repeated("> ")), ("lists", repeated("- ")),
    ("numbered lists", repeated("1. ")), ("lists, then nothing", repeated("- ") + repeated("\n")),
    ("emphasis in quotes", repeated(">") + repeated("a*")), ("strong", repeated("*a **a ")),
    ("brackets", repeated("[")), ("images", repeated("![[]()")),
    ("images on lines", repeated("![[]()\n")), ("backticks", repeated("`a``")),
    ("comments", repeated("<!--")), ("tags", repeated("<div ")), ("templates", repeated("{{<")),
    ("entities", repeated("&a")), ("HTML entities", "<div>" + repeated("&a")),
    ("open tags", "<div>\n" + repeated("<b")), ("styles", repeated("<style")),
    ("addresses", repeated("a@")), ("spaced addresses", repeated("a@b.c ")),
    ("web addresses", "www.a" + repeated(")")),
    ("table heads", repeated("a\n-|-\n")), ("a table of bars", repeated("|")),
    ("wide table", repeated("|a") + "\n" + repeated("|-") + "\n"),
    ("long row", "|a|b|\n|-|-|\n" + repeated("|a")),
    (
      "short rows",
      repeated("|a", bytes: 2000) + "\n" + repeated("|-", bytes: 2000) + "\n" + repeated("x\n")
    ),
    (
      "short rows of a bearable table",
      repeated("|a", bytes: 100) + "\n" + repeated("|-", bytes: 100) + "\n" + repeated("x\n")
    ),
    ("text above a table", repeated("a\n") + "|a|\n|-|\n"),
    ("references", "[a]: /" + repeated("x", bytes: 20_000) + "\n\n" + repeated("[a]")),
    ("footnotes", "[^a]: x\n\n" + repeated("[^a]")),
    ("admonitions", repeated("!!! a\n")), ("fences", repeated("```\n")),
    (
      "stairs",
      (0..<400).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
        + repeated("\n")
    ),
  ]

  @Test func flattensWhatIsTooDeepToItsText() {
    let text = String(repeating: "> ", count: 40) + "fond *du* puits"
    let blocks = MarkdownReader.blocks(of: text)
    #expect(Self.plainText(blocks) == "fond du puits")
  }

  @Test func losesNoTextOfAnOversizedTable() {
    let columns = 70
    let text =
      String(repeating: "|mot", count: columns) + "|\n" + String(repeating: "|-", count: columns)
      + "|\n"
    let blocks = MarkdownReader.blocks(of: text)
    guard case .paragraph(let inlines)? = blocks.first?.content else {
      Issue.record("expected a paragraph, got \(blocks)")
      return
    }
    #expect(inlines.plainText.split(separator: "mot").count >= columns)
  }

  @Test func keepsAnOrdinaryLongTable() {
    let text = "|a|b|\n|-|-|\n" + String(repeating: "|un|deux trois quatre|\n", count: 2000)
    guard case .table(let table)? = MarkdownReader.blocks(of: text).first?.content else {
      Issue.record("expected a table")
      return
    }
    #expect(table.rows.count == 2000)
  }

  private static func plainText(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block.content {
      case .quote(let inner): plainText(inner)
      case .paragraph(let inlines): inlines.plainText
      default: ""
      }
    }.joined()
  }
}
