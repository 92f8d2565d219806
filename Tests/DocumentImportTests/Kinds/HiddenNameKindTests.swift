import Testing

@testable import DocumentImport

/// Names with signs in them that nobody sees, in names of accounts, and in cells and lines below their label.
@Suite struct HiddenNameKindTests {
  private static let title = "Badges d’entrée d’une piscine"
  private static let need = "La piscine de Kervoal vendait ses entrées sur un carnet à souches."
  private static let end = "Les files du mercredi ont fondu de moitié depuis la rentrée."

  private static func kind(
    _ name: String, before: String = "", within: String = "", after: String = "",
    text: [String] = [], absent: [String]
  ) -> ReadKind {
    .report(
      name, title: title, need: need, end: end, before: before, within: within, after: after,
      text: text, absent: absent)
  }

  static let kinds: [ReadKind] = [
    kind(
      "soft hyphens in a name and in words",
      before: WordXML.p("Autrice : Maïna Ker\u{AD}ma\u{AD}dec"),
      within: WordXML.p("La ca\u{AD}rte s’ouvre d’un geste, dit le maître\u{2011}nageur."),
      text: ["La carte s’ouvre d’un geste, dit le maître-nageur."], absent: ["madec", "\u{AD}"]),
    kind(
      "a first name with a hyphen that does not break",
      before: WordXML.p("Anne\u{2011}Lise Kermadec"), absent: ["Lise", "Kermadec"]),
    kind(
      "the author in a path and in the name of an account",
      before: WordXML.p("Autrice : Maïna Kermadec"),
      within: WordXML.p(
        "Le compte maina.kermadec écrit dans C:\\Users\\mkermadec\\badges le soir."),
      text: ["écrit dans"], absent: ["kermadec"]),
    kind(
      "labels of a name on lines of their own",
      before: ["Nom de la candidate", "Kermadec", "Prénom de la candidate", "Maïna"]
        .map { WordXML.p($0) }.joined(), absent: ["Kermadec", "Maïna", "candidate"]),
    kind(
      "rows of who made what and when",
      after: WordXML.table([
        ["Rédaction", "M. Kermadec", "12/03/2026"], ["Validation", "Y. Guivarch", "14/03/2026"],
      ]), absent: ["Kermadec", "Guivarch"]),
    kind(
      "a site of one’s own beside the name",
      before: WordXML.p("Maïna Kermadec | BTS CIEL | kermadec-maina.dev"),
      absent: ["Kermadec", "kermadec"]),
    kind(
      "signs of a telephone and of a place",
      before: WordXML.p("✉ m.kermadec@exemple.fr ☎ 06 00 11 22 33 📍 Quimper"),
      absent: ["kermadec", "06 00", "Quimper"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
