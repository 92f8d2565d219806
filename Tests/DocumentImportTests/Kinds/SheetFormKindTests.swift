import Testing

@testable import DocumentImport

/// Sheets of schools and exams whose labels no list has as they stand.
@Suite struct SheetFormKindTests {
  private static let place = "La minoterie compte vingt salariés entre le moulin et le quai."
  private static let need = "Les pesées se perdaient entre deux équipes qui ne se croisent pas."
  private static let work = "J’ai relié les deux balances à un registre commun sous Debian."
  private static let end = "Plus une pesée ne manque depuis la fin du mois d’avril."
  private static let title = "Registre des pesées d’une minoterie"
  private static let text = [place, need, work, end]

  private static func heads(_ names: [String], isBold: Bool = true) -> String {
    zip(names, text).map { WordXML.p($0, bold: isBold) + WordXML.p($1) }.joined()
  }

  static let kinds: [ReadKind] = [
    .word(
      "label and value in one cell, beside a fact",
      WordXML.p("FICHE DE SITUATION PROFESSIONNELLE N°3", bold: true, size: 16)
        + WordXML.table([
          ["Étudiante : Ysaline Trévarez", "Tuteur : Bénédikt Guézennec"],
          ["Intitulé : \(title)", "Durée : 6 semaines"],
        ]) + heads(["1 – Contexte", "2 – Problématique", "3 – Mise en œuvre", "4 – Bilan"]),
      titles: [title], sections: ["Contexte", "Problématique", "Mise en œuvre", "Bilan"],
      text: text + ["Durée : 6 semaines"], absent: ["Trévarez", "Guézennec"]),
    .word(
      "the name of an exam larger than the stated title",
      WordXML.p("BTS CIEL option A – Informatique et réseaux", bold: true, size: 15)
        + WordXML.p("E6 – Valorisation de la donnée", bold: true, size: 13)
        + WordXML.p("Titre du projet : \(title)", bold: true)
        + heads(["Contexte", "Besoin", "Réalisation", "Recette"]),
      titles: [title], sections: ["Contexte", "Besoin", "Réalisation", "Recette"], text: text),
    .word(
      "cells of label and value below the rows about the candidate",
      WordXML.p("Description d’une situation professionnelle", bold: true, size: 14)
        + WordXML.table([
          ["Nom de l’étudiante", "Ysaline Trévarez"], ["Nom de la situation : \(title)"],
          ["Contexte de la situation :\n\(place)"], ["Objectifs poursuivis :\n\(need)"],
          ["Démarche suivie :\n\(work)"], ["Bilan personnel :\n\(end)"],
        ]),
      titles: [title],
      sections: [
        "Contexte de la situation", "Objectifs poursuivis", "Démarche suivie", "Bilan personnel",
      ], text: text, absent: ["Trévarez"]),
    .word(
      "a label that the official form does not have, among those that it has",
      WordXML.p("FICHE DESCRIPTIVE DE RÉALISATION PROFESSIONNELLE")
        + WordXML.p("Nom et prénom : Ysaline Trévarez")
        + WordXML.p("Numéro candidat : 02140398765")
        + WordXML.p("Intitulé de la réalisation professionnelle :", bold: true)
        + WordXML.p(title)
        + heads([
          "Organisation support :", "Conditions de réalisation :", "Productions réalisées :",
          "Résultats obtenus :",
        ]),
      titles: [title],
      sections: [
        "Organisation support", "Conditions de réalisation", "Productions réalisées",
        "Résultats obtenus",
      ], text: text, absent: ["Trévarez", "0214"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(_ kind: ReadKind) { #expect(kind.mismatches() == []) }
}
