@testable import DocumentImport

extension ReadKind {
  /// A short report in Word, with a title and two parts, and what a test sets before, within or behind it.
  static func report(
    _ name: String, title: String, need: String, end: String, before: String, within: String,
    after: String, text: [String], absent: [String]
  ) -> ReadKind {
    .word(
      name,
      WordXML.p(title, style: "Titre") + before + WordXML.p("Contexte", style: "Titre1")
        + WordXML.p(need) + within + WordXML.p("Bilan", style: "Titre1") + WordXML.p(end) + after,
      titles: [title], sections: ["Contexte", "Bilan"], text: [need, end] + text, absent: absent)
  }
}
