import Testing

@testable import DocumentImport

/// Headings, contents and closing words as people type them.
@Suite struct HeadingKindTests {
  private static let need = "Le centre de loisirs inscrivait les enfants sur des feuilles volantes."
  private static let work = "Une application web garde les inscriptions et prévient les parents."
  private static let end = "Deux cents familles s'en servent depuis la rentrée."

  static let words: [ReadKind] = [
    .word(
      "Roman numbers and letters",
      WordXML.p("Inscriptions d'un centre de loisirs", bold: true, size: 20)
        + WordXML.p("I. Contexte", bold: true) + WordXML.p(need)
        + WordXML.p("II. Réalisation", bold: true) + WordXML.p("A) Base de données", bold: true)
        + WordXML.p("Six tables.") + WordXML.p("B) Interface", bold: true) + WordXML.p(work)
        + WordXML.p("III. Bilan", bold: true) + WordXML.p(end),
      titles: ["Inscriptions d'un centre de loisirs"],
      sections: ["Contexte", "Réalisation", "Bilan"],
      text: ["### Base de données", "### Interface", need, work, end]),
    .word(
      "numbers and letters",
      WordXML.p("Inscriptions en ligne", bold: true, size: 20)
        + WordXML.p("1) Le besoin", bold: true) + WordXML.p("a) Les familles", bold: true)
        + WordXML.p(need) + WordXML.p("b) Les animateurs", bold: true)
        + WordXML.p("Huit personnes.")
        + WordXML.p("2) La solution", bold: true) + WordXML.p(work)
        + WordXML.p("3) Bilan", bold: true) + WordXML.p(end),
      titles: ["Inscriptions en ligne"], sections: ["Le besoin", "La solution", "Bilan"],
      text: ["### Les familles", "### Les animateurs", need, work, end]),
    .word(
      "contents without a field",
      WordXML.p("Inscriptions en ligne", style: "Titre") + WordXML.p("Le besoin...........2")
        + WordXML.p("La solution\t3") + WordXML.p("Le besoin", style: "Titre1") + WordXML.p(need)
        + WordXML.p("La solution", style: "Titre1") + WordXML.p(work),
      titles: ["Inscriptions en ligne"], sections: ["Le besoin", "La solution"],
      text: [need, work], absent: ["...", "solution 3"]),
    .word(
      "typed contents below the kind of the document",
      WordXML.p("RAPPORT D'ACTIVITÉ", bold: true, size: 14)
        + WordXML.p("Inscriptions d'un centre de loisirs", bold: true, size: 20)
        + WordXML.p("Table des matières", bold: true, size: 13) + WordXML.p("I – Le besoin 2")
        + WordXML.p("II – La solution 4")
        + WordXML.p("I – Le besoin", bold: true, size: 13) + WordXML.p(need)
        + WordXML.p("II – La solution", bold: true, size: 13) + WordXML.p(work),
      titles: ["Inscriptions d'un centre de loisirs"], sections: ["Le besoin", "La solution"],
      text: [need, work], absent: ["RAPPORT", "Table des", "solution 4"]),
    .open(
      "styles that are named and defined nowhere",
      OpenXML.p("Inscriptions en ligne", style: "Titre_20_principal")
        + OpenXML.p("Lina Costa", style: "Author") + OpenXML.p("12 mai 2026", style: "Date")
        + OpenXML.h("Le besoin") + OpenXML.p(need) + OpenXML.h("La solution")
        + OpenXML.p(work, style: "Text_20_body"),
      titles: ["Inscriptions en ligne"], sections: ["Le besoin", "La solution"],
      text: [need, work], absent: ["Costa", "mai 2026"]),
    .open(
      "a date above the title",
      OpenXML.p("Nantes, le 12 mai 2026") + OpenXML.p("Inscriptions en ligne")
        + OpenXML.h("Le besoin") + OpenXML.p(need) + OpenXML.h("La solution") + OpenXML.p(work),
      titles: ["Inscriptions en ligne"], sections: ["Le besoin", "La solution"],
      text: [need, work], absent: ["mai 2026"]),
    .word(
      "ligatures",
      WordXML.p("Suivi des \u{FB01}ches", style: "Titre")
        + WordXML.p("Spéci\u{FB01}cations", style: "Titre1")
        + WordXML.p("Un su\u{FB03}xe par lot."),
      titles: ["Suivi des fiches"], sections: ["Spécifications"], text: ["Un suffixe par lot."]),
  ]

  private static func deck(
    _ name: String, _ pages: [SlideXML.Page], title: String, sections: [String], text: [String],
    absent: [String]
  ) -> ReadKind {
    ReadKind(
      name: name, fileName: "oral.pptx", bytes: SlideXML.deck(pages), titles: [title],
      sections: sections, text: text, absent: absent)
  }

  static let decks: [ReadKind] = [
    deck(
      "closing slide",
      [
        .init(
          title: "Inscriptions en ligne", lines: ["Lina Costa – BTS SIO SLAM"], isOpening: true),
        .init(title: "Contexte", lines: [need]), .init(title: "Réalisation", lines: [work]),
        .init(
          title: "Merci pour votre écoute !",
          lines: ["Je reste à votre disposition pour vos questions"]),
      ], title: "Inscriptions en ligne", sections: ["Contexte", "Réalisation"], text: [need, work],
      absent: ["Merci", "Costa", "disposition"]),
    deck(
      "questions and footer",
      [
        .init(title: "Inscriptions en ligne", lines: ["N° candidat 02345678901"], isOpening: true),
        .init(title: "Contexte", lines: [need, "Oral E5 2026 – groupe 3"]),
        .init(title: "Solution", lines: [work, "Oral E5 2026 – groupe 3"]),
        .init(title: "Bilan", lines: [end, "Oral E5 2026 – groupe 3"]),
        .init(title: "Des questions ?"), .init(title: "Merci", lines: ["lina.costa@exemple.fr"]),
      ], title: "Inscriptions en ligne", sections: ["Contexte", "Solution", "Bilan"],
      text: [need, work, end], absent: ["groupe 3", "0234", "questions", "Merci"]),
  ]

  @Test(arguments: words + decks)
  func isReadAsAPersonWould(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }
}
