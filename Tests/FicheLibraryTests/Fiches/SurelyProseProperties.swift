import People
import TestSupport
import Testing

@testable import FicheLibrary

/// What is told of a line by its bytes must be what its words tell.
@Suite struct SurelyProseProperties {
  private static let pieces = [
    "Le", "la", "de", "sur", "un", "poste", "quand", "lundi", "Le", "serveur", "répond", "à", "Léa",
    "MARTIN", "**fin**", "_vite_", "`ls`", "[lien](a.md)",
    "<br>", ">", "\u{A0}", " ", ".", "!", "…", "«", "»", "- ", "\t", "12/05/2026", "a@b.fr",
  ]

  @Test func noShortLineIsTakenForProse() {
    var random = SplitMix64(seed: 11)
    var sure = 0
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 4...40, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      guard IdentityZone.isSurelyProse(Array(line.utf8)[...]) else { continue }
      sure += 1
      #expect(MarkdownLine(line[...])?.isProse ?? true, "\(line)")
    }
    #expect(sure > 30)
  }

  @Test(
    arguments: [
      ("Le serveur répond à tous les postes du site depuis lundi.", true), ("Léa MARTIN", false),
      ("Merci de votre lecture.", false),
      ("[Retour](a.md) au portfolio de Léa, étudiante en BTS SIO.", true),
      ("[Retour au portfolio de Léa, étudiante en BTS SIO](a.md)", false),
      ("Le guide de la pose est dans [la documentation du constructeur](a.md).", true),
      ("- Léa - Zoé - Tom - Max - Eva - Ali.", false), ("Suite sur [le site](a.md", false),
    ])
  func isToldByItsBytes(line: String, isProse: Bool) {
    #expect(IdentityZone.isSurelyProse(Array(line.utf8)[...]) == isProse)
  }
}
