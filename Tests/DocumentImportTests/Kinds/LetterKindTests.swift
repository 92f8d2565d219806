import Testing

@testable import DocumentImport

/// Letters: what they are about is the title, and whom they are written to stays out.
@Suite struct LetterKindTests {
  private static let fact =
    "Le photocopieur de la salle des maîtres ne répondait plus depuis lundi."
  private static let work =
    "L'adresse fixe a été rendue à la machine, puis réservée sur le serveur."

  static let documents: [ReadKind] = [
    .word(
      "a letter in bold",
      WordXML.p("À l'attention de M. Armand Quesnel", bold: true)
        + WordXML.p("Objet : remise en service du photocopieur", bold: true)
        + WordXML.p("Monsieur le directeur,")
        + WordXML.p("Constat", bold: true) + WordXML.p(fact)
        + WordXML.p("Réparation", bold: true) + WordXML.p(work),
      titles: ["Remise en service du photocopieur"], sections: ["Constat", "Réparation"],
      text: [fact, work], absent: ["Quesnel", "attention", "Monsieur le"]),
    .open(
      "a letter in plain text",
      OpenXML.p("À l’attention de la direction de l'école")
        + OpenXML.p("Objet : panne d'un onduleur")
        + OpenXML.p("Madame, Monsieur,") + OpenXML.h("Constat") + OpenXML.p(fact)
        + OpenXML.h("Réparation") + OpenXML.p(work),
      titles: ["Panne d'un onduleur"], sections: ["Constat", "Réparation"], text: [fact, work],
      absent: ["attention"]),
    .open(
      "an object without a letter",
      OpenXML.h("Prêter des tablettes") + OpenXML.h("Objet : le prêt", 2) + OpenXML.p(fact)
        + OpenXML.h("Réparation", 2) + OpenXML.p(work),
      titles: ["Prêter des tablettes"], sections: ["Objet : le prêt", "Réparation"],
      text: [fact, work]),
  ]

  @Test(arguments: documents) func areReadByTheirObject(_ kind: ReadKind) {
    #expect(kind.mismatches().isEmpty, "\(kind.mismatches().joined(separator: "\n"))")
  }
}
