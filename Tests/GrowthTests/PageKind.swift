/// A kind of page that was built to make its reader work: a text for any number of bytes.
struct PageKind: Sendable, CustomStringConvertible {
  let name: String
  let text: @Sendable (Int) -> String

  var description: String { name }

  private init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.text = text
  }

  private static let opening = "# Fiche\n\n## Contexte"

  private static func filled(_ piece: String, _ bytes: Int) -> String {
    String(repeating: piece, count: max(1, bytes / piece.utf8.count))
  }

  /// One heading made of a piece.
  private static func heading(_ name: String, _ piece: String) -> PageKind {
    PageKind("heading of \(name)") { "\(opening)\(filled(piece, $0))\n\nTexte.\n" }
  }

  /// One paragraph made of a piece.
  private static func paragraph(_ name: String, _ piece: String, after lead: String = "")
    -> PageKind
  {
    PageKind("paragraph of \(name)") { "\(opening)\n\n\(lead)\(filled(piece, $0))\n" }
  }

  /// Lines, each the same.
  private static func lines(_ name: String, _ line: String) -> PageKind {
    PageKind("lines of \(name)") { "\(opening)\n\n\(filled(line + "\n", $0))" }
  }

  /// A front matter made of a piece.
  private static func matter(
    _ name: String, _ piece: String, after lead: String = "", before end: String = ""
  ) -> PageKind {
    PageKind("front matter of \(name)") {
      "---\n\(lead)\(filled(piece, $0))\(end)\n---\n\(opening)\n\nTexte.\n"
    }
  }

  /// Items that differ by their number.
  private static func numbered(
    _ name: String, _ bytes: Int, from lead: String, to end: String = "",
    _ item: @escaping @Sendable (Int) -> String
  ) -> PageKind {
    PageKind(name) { size in
      lead + (0..<max(1, size / bytes)).map(item).joined() + end
    }
  }

  static let all = headings + leads + inlines + blocks + matters + meanings

  private static let headings = [
    heading("commas", ", a"), heading("colons", ":"), heading("ands", " et a"),
    heading("choices", " choix,"), heading("slashes", " / outils"), heading("digits", " 1"),
    heading("numerals", " iv"), heading("attributes", " {#a}"), heading("braces", "{"),
    heading("hashes", " #"), heading("blanks", " \u{A0}"), heading("brackets", " (a)"),
    heading("dots", "."), heading("dashes", " — a"), heading("emoji", "👍"),
    heading("marks", "\u{301}"),
    heading("quotation marks", "« a » "), heading("links", "[a](b) "), heading("bold", "**a** "),
    heading("entities", "&amp;"), heading("articles", " l'"), heading("dates", " du 1er mars"),
    numbered("many headings", 14, from: "") { "### t\($0)\n\nx\n\n" },
    lines("the same heading", "## Contexte\n\nx\n"), lines("underlined headings", "a\n-\n"),
  ]

  private static let leads = [
    lines("bold leads", "**Outils, choix :** a"),
    lines("items with leads", "- **Tests et bilan :** a"),
    PageKind("bold lead of commas") { "\(opening)\n\n**\(filled("outil, ", $0))** : texte\n" },
    PageKind("bold lead of colons") { "\(opening)\n\n**Outil\(filled(":", $0))** texte\n" },
    PageKind("bold lead of blanks") { "\(opening)\n\n**Outil\(filled(" ", $0))x** : texte\n" },
    PageKind("bold lead of ands") { "\(opening)\n\n**\(filled("a et ", $0))**\n" },
  ]

  private static let inlines = [
    paragraph("instructions", "<?", after: "x "), paragraph("declarations", "<!A ", after: "x "),
    paragraph("CDATA", "<![CDATA[", after: "x "), paragraph("comments", "<!--", after: "x "),
    paragraph("tags", "<a ", after: "x "), paragraph("attributes", "<a b=\"", after: "x "),
    paragraph("less signs", "<", after: "x "), paragraph("closing tags", "</a", after: "x "),
    lines("instructions", "x <?"), lines("declarations", "x <!A b"),
    paragraph("closed instructions", "<?a?> ", after: "x "),
    PageKind("closing signs behind open instructions") {
      "\(opening)\n\nx \(filled("<?", $0 / 2))\(filled("> ", $0 / 2))\n"
    },
    paragraph("stars", "*a "), paragraph("stars within words", "a**b"),
    paragraph("underscores", "_a "),
    paragraph("both", "*a_ "), paragraph("doubled stars", "*a **b "),
    paragraph("backticks", "`a`` "),
    PageKind("backticks of growing length") { size in
      opening + "\n\n" + (1..<max(2, size / 150)).map { filled("`", $0 % 300 + 1) + " " }.joined()
    },
    paragraph("open brackets", "["), paragraph("open links", "[a]("),
    paragraph("images", "![a](b) "),
    paragraph("open images", "!["), paragraph("notes", "[^a]"),
    paragraph("strikethrough", "~~a ~~b "),
    paragraph("entities", "&a"), paragraph("backslashes", "\\"),
    paragraph("addresses", "http://a "),
    paragraph("long address", "a(", after: "http://"), paragraph("www", "www.a "),
    paragraph("mail", "a@b.c "), paragraph("open mail", "a@"), paragraph("icons", ":material-a: "),
    paragraph("wiki links", "[[a]] "), paragraph("templates", "{{ a }} "),
    paragraph("open templates", "{{< a "),
    paragraph("attribute lists", "{: .a } "),
  ]

  private static let blocks = [
    paragraph("words", "mot "), paragraph("one word", "a"), paragraph("accents", "é"),
    paragraph("ideographs", "中"), paragraph("families", "👩‍👩‍👧"), paragraph("marks", "\u{301}"),
    paragraph("overrides", "\u{202E}"), paragraph("zeros", "\u{0}"), paragraph("tabs", "\t"),
    paragraph("damaged accents", "Ã©"), paragraph("twice damaged accents", "ÃƒÂ©"),
    lines("nothing", ""), lines("items", "- a"), lines("items in items", "- a\n  - b"),
    lines("numbers", "1. a"), paragraph("markers", "- "), paragraph("quote marks", "> "),
    lines("changing markers", "- a\n+ b\n* c"), lines("loose items", "- a\n\n  b\n"),
    lines("tasks", "- [ ] a"), lines("indented code", "    a"), lines("fences", "```"),
    PageKind("open fence") { "\(opening)\n\n```\n\(filled("a\n", $0))" },
    PageKind("lazy quote") { "\(opening)\n\n> \(filled("a\n", $0))" },
    lines("admonitions", "!!! note \"a\"\n    b"), lines("callouts", "> [!NOTE]\n> a\n"),
    lines("containers", "::: tip\na\n:::"), lines("tabs", "=== \"a\"\n    b"),
    PageKind("table") { "\(opening)\n\n|a|b|\n|-|-|\n\(filled("|c|d|\n", $0))" },
    PageKind("wide table") {
      let row = $0 / 6
      return "\(opening)\n\n\(filled("|a", row))|\n\(filled("|-", row))|\n\(filled("|c", row))|\n"
    },
    PageKind("short rows") { "\(opening)\n\n|a|b|c|d|\n|-|-|-|-|\n\(filled("|x\n", $0))" },
    lines("table heads", "|a|\n|-|"), paragraph("bars", "|"),
    PageKind("cell of bars") { "\(opening)\n\n|a|\n|-|\n|\(filled("\\|", $0))|\n" },
    lines("open HTML", "<div>a"), lines("HTML tables", "<table><tr><td>a</td></tr></table>"),
    lines("closed comments", "<!-- a -->"), lines("styles", "<style>a"),
    PageKind("HTML of less signs") { "\(opening)\n\n<div>\(filled("<", $0))\n" },
    PageKind("HTML of declarations") { "\(opening)\n\n<div>\(filled("<!", $0))\n" },
    PageKind("HTML of entities") { "\(opening)\n\n<div>\(filled("&a", $0))\n" },
    PageKind("HTML of blanks") { "\(opening)\n\n<div>\(filled("a  ", $0))\n" },
    numbered("references", 24, from: opening + "\n\n") { "[r\($0)]: http://a/\($0)\n\n[r\($0)] " },
    PageKind("one reference") { "\(opening)\n\n[r]: http://a\n\n\(filled("[r] ", $0))\n" },
    numbered("footnotes", 16, from: opening + "\n\n") { "[^\($0)]: x\n\n[^\($0)] " },
  ]

  private static let matters = [
    numbered("front matter of keys", 9, from: "---\n", to: "---\n\(opening)\n\nx\n") {
      "k\($0): v\n"
    },
    matter("a list", "a, ", after: "technologies: [", before: "a]"),
    matter("a sequence", "- a\n", after: "technologies:\n"),
    matter("a long title", "mot ", after: "title: \"", before: "\""),
    matter("escapes", "\\n", after: "title: \"", before: "\""), matter("brackets", "["),
    matter("colons", "a: ", after: "title: "), matter("the same key", "title: a\n"),
    matter("hashes", "#"), matter("a block", "  a\n", after: "title: |\n"),
    matter("a folded block", "  a\n\n", after: "title: >\n"),
    matter("questions", "  - \"Pourquoi ?\"\n", after: "questions:\n"),
    matter("competences", "B1.1, ", after: "competences: [", before: "a]"),
    matter("what is no YAML", "a: b: c\n"),
    PageKind("open front matter") { "---\n\(filled("title: a\n", $0))" },
    PageKind("plan of many sections") { size in
      let numbers = 0..<max(1, size / 22)
      return "---\nplan:\n" + numbers.map { "  t\($0): 60\n" }.joined() + "---\n"
        + numbers.map { "## t\($0)\n\nx\n" }.joined()
    },
    PageKind("plan of sections that are not there") { size in
      "---\nplan:\n" + (0..<max(1, size / 22)).map { "  z\($0): 60\n" }.joined() + "---\n"
        + filled("## Étape\n\nx\n", size / 2)
    },
    numbered("TOML of keys", 10, from: "+++\n", to: "+++\n\(opening)\n") { "k\($0) = 1\n" },
    PageKind("TOML of tables") { "+++\n\(filled("[[t]]\n", $0))+++\n\(opening)\n" },
    PageKind("TOML of dots") { "+++\n\(filled("a.", min($0, 50_000)))a = 1\n+++\n\(opening)\n" },
  ]

  private static let meanings = [
    paragraph("technologies", "GLPI, AnyDesk, "), paragraph("long names", "Active Directory "),
    paragraph("bold technologies", "**GLPI** et ~~AnyDesk~~ "),
    paragraph("technologies in code", "`GLPI` "), lines("sentences on a tool", "GLPI. "),
    PageKind("names under a long heading") {
      "# Fiche\n\n## Comparatif\(filled(" a", $0 / 2))\n\n\(filled("GLPI est écarté.\n", $0 / 2))"
    },
    PageKind("periods under a long heading") {
      "# Fiche\n\n## Stage\(filled(" a", $0 / 2))\n\n\(filled("du 3 mars au 4 mai.\n", $0 / 2))"
    },
    PageKind("rows under a long header") {
      "\(opening)\n\n| \(filled("prix ", $0 / 2)) | b |\n|-|-|\n\(filled("| GLPI | non |\n", $0 / 2))"
    },
    paragraph("pronouns", "GLPI puis je l'ai écarté, "),
    paragraph("clauses", "qui teste GLPI, "), paragraph("asides", "déjà connu, et GLPI, "),
    paragraph("tool nouns", "outil "), paragraph("thousands", "100 "),
    paragraph("spelled numbers", "deux postes et "), paragraph("times", "de 1 h 50 à 35 minutes "),
    paragraph("apostrophes", "l'"), paragraph("words in apostrophes", "l'a'b'c'"),
    paragraph("capitals", "Kea Foo Bar "),
    numbered("tools that are used", 24, from: opening + "\n\n") { "J'installe Outil\($0). " },
    paragraph("claims", "avec mon collègue, "), paragraph("alone", "seul, j'ai "),
    PageKind("form of an annex") {
      "\(opening)\n\n| Intitulé | a |\n|-|-|\n\(filled("| Période | du 3 mars au 4 mai |\n", $0))"
    },
    lines("stations of a life", "- 2024 : bac"), lines("sources", "[a](https://b.fr)"),
    paragraph("confidences", "Je suis motivé. "),
    paragraph("deeds", "j'ai ensuite tout installé; "),
    lines("crosses of a form", "- ☒ Oui ☐ Non"), lines("labels", "**Nom :** a"),
    lines("labels and blanks", "Contexte : ......"),
    paragraph("table of contents", "[a](#a)\n"), lines("dotted contents", "1. a ......... 3"),
    numbered("contents and headings", 34, from: "# F\n\n[TOC]\n\n") {
      "- [t\($0)](#t\($0))\n\n## t\($0)\n\nx\n\n"
    },
    paragraph("refusals", "pas d'AnyDesk "), paragraph("preferences", "plutôt que AnyDesk "),
    numbered("unknown names", 9, from: opening + "\n\n") { "Outil\($0) " },
    paragraph("figures", "12 % de 30 minutes "), paragraph("numbers", "1 "),
    paragraph("groups", "1.000."),
    paragraph("periods", "du 1er mars au 2 avril 2024 "),
    paragraph("team", "nous avons, mon équipe "),
    paragraph("sentences", "a. "), paragraph("questions", "? "), paragraph("quotations", "« a "),
    lines("competences", "- B1.1 Gérer le patrimoine informatique"),
    lines("secrets", "mot de passe : abcdefgh12"), paragraph("keys", "AKIA1B2C3D4"),
    paragraph("credentials", "://a:b@c "), paragraph("codes", "wi-fi code est a1 "),
    paragraph("secrets in code", "`mdp=a` "), paragraph("pairs", "admin / a1 "),
    paragraph("names of secrets", "mot de passe « a1 », "), paragraph("secrets in tags", "<b>mdp"),
    lines("names of secrets alone", "Mot de passe\n: a"), paragraph("tokens", "ghp_a1 "),
    PageKind("calls in code") { "\(opening)\n\n```\n\(filled("PDO(\"a1\",", $0))\n```\n" },
    PageKind("settings in code") { "\(opening)\n\n```\n\(filled("mdp=a1 ", $0))\n```\n" },
    lines("rows of HTML", "<tr><td>mdp</td><td>a1</td></tr>"),
    PageKind("cells of HTML") { "\(opening)\n\n<tr>\(filled("<td>mdp", $0))\n" },
    lines("links", "[a](b.md)"),
    lines("images", "![a](b.png)"),
    numbered(
      "exam page of criteria", 14,
      from: "# E\n\n|Élément|Valeur|\n|-|-|\n|Durée|30 min|\n\n## Critères\n\n"
    ) {
      "- **a\($0)** : b\n"
    },
    PageKind("exam page of the same phases") {
      "# E\n\n|Élément|Valeur|\n|-|-|\n|Durée|30 min|\n\n## Critères\n\n"
        + filled("- **a** : b\n", $0 / 2) + "\n## Phases\n\n"
        + filled("- **Phase 1** : a\n", $0 / 2)
    },
  ]
}
