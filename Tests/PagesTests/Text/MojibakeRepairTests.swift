import ExamModel
import TestSupport
import Testing

@testable import Pages

private func decode(_ text: String) throws -> RepairedText {
  try TextDecoder.decode(Array(text.utf8))
}

@Suite struct MojibakeRepairTests {
  @Test(arguments: [
    ("√âpreuve E6 ‚Äî Parcours", "Épreuve E6 — Parcours"),
    ("[\u{F8FF}üìÅ Voir](/m/)", "[📁 Voir](/m/)"),
    ("mise en ≈ìuvre", "mise en œuvre"),
    ("Dur√©e : 30 minutes ¬´ max ¬ª", "Durée : 30 minutes « max »"),
    ("d√©j√† l‚Äô√©t√©", "déjà l’été"),
  ])
  func repairsMacRoman(damaged: String, text: String) throws {
    let decoded = try decode(damaged)
    #expect(decoded.text == text)
    #expect(decoded.repairs.map(\.encoding) == [.macRoman])
  }

  @Test(arguments: [
    ("Ã‰preuve Ã\u{A0} lâ€™Ã©cole", "Épreuve à l’école"),
    ("mise en Å“uvre", "mise en œuvre"),
    ("â€œOuiâ€\u{9D}, dit-il", "“Oui”, dit-il"),
    ("ðŸ“\u{81} Voir", "📁 Voir"),
    ("CoÃ»t : 30 â‚¬", "Coût : 30 €"),
    ("\u{EF}\u{BB}\u{BF}Ã‰tÃ©", "Été"),
  ])
  func repairsWindows1252(damaged: String, text: String) throws {
    let decoded = try decode(damaged)
    #expect(decoded.text == text)
    #expect(decoded.repairs.map(\.encoding) == [.windows1252])
  }

  @Test(arguments: [
    "",
    "Rien d'autre que l'ASCII",
    "L'été, √2 ≈ 1,41 et √π ; ∞ ≥ ½",
    "√π",
    "¬∞ et √∞",
    "On lit √© à la place de é, et Ã© de même.",
    "Bien décodé\n\nLe symbole √© seul\n\nDéjà là",
    "« Écrire », «Écrire», “É”, ‘É’, l’école, —é",
    "NÃO É\u{A0}», IRMû, MAÇÔ",
    "RÉSUMÉ\u{A0}» … É… TVÅ”",
    "Äpfel „Ö“ ‚ä‘",
    "🎓 📁 → ✓",
    "Clean accents: é à\n```\nCrit√®res d'√©valuation et pr√©sentation ‚Äî d√©j√†\n```\nété",
    "Le signe `√©√®√†√ßa` vient de Mac OS\nCela a été vérifié",
  ])
  func leavesCleanTextAlone(text: String) throws {
    #expect(try decode(text) == RepairedText(text: text))
  }

  @Test func countsPerLine() throws {
    let decoded = try decode("√âl√©ment\r\nRien\r\nd√©j√† ‚Äî\r\n")
    #expect(decoded.text == "Élément\r\nRien\r\ndéjà —\r\n")
    #expect(
      decoded.repairs == [
        TextRepair(encoding: .macRoman, line: 1, count: 2),
        TextRepair(encoding: .macRoman, line: 3, count: 3),
      ])
  }

  @Test func repairsThePastedHalfOfACleanPage() throws {
    let clean = "## Critères\n\nL'élève a été évalué, déjà.\n"
    let pasted = "### Modalités d'évaluation\n\nPrésentation d'une première réalisation\n"
    #expect(try decode(clean + Damage.macRoman(pasted)).text == clean + pasted)
    #expect(try decode(Damage.windows1252(pasted) + clean).text == pasted + clean)
    #expect(
      try decode(Damage.windows1252(pasted) + Damage.macRoman(clean)).text == pasted + clean)
  }

  @Test func repairsADamagedPageThatWasEditedSince() throws {
    let page = Damage.macRoman("Évaluation à l'école : été, présentation, réalisation, critère\n")
    #expect(
      try decode(page + "Ajout\u{E9} 🎓 " + Damage.macRoman("déjà là\n")).text
        == "Évaluation à l'école : été, présentation, réalisation, critère\nAjouté 🎓 déjà là\n")
  }

  @Test func undoesTwofoldDamage() throws {
    let text = "Épreuve à l'école — mise en œuvre, déjà"
    for first in [LegacyTable.macRoman, .windows1252] {
      for second in [LegacyTable.macRoman, .windows1252] {
        let damaged = Damage.misread(Damage.misread(text, first), second)
        #expect(try decode(damaged).text == text)
      }
    }
  }

  @Test func repairsTheExamPageAsFound() throws {
    let bytes = try StoredFile.fixture("epreuve-e6.md")
    let clean = String(decoding: try StoredFile.bytes("exams/e6-parcours.md"), as: UTF8.self)
    let decoded = try TextDecoder.decode(bytes)
    let heading = "# Épreuve E6"
    let body = try #require(decoded.text.firstRange(of: heading)).lowerBound
    let cleanBody = try #require(clean.firstRange(of: heading)).lowerBound
    #expect(decoded.text[body...] == clean[cleanBody...])
    #expect(
      decoded.text[..<body]
        == """
        ---
        title: "Épreuve E6 — Parcours de professionnalisation"
        date: 2025-01-01
        draft: false
        ---


        """)
    #expect(decoded.repairs.allSatisfy { $0.encoding == .macRoman })
    #expect(decoded.repairs.first == TextRepair(encoding: .macRoman, line: 2, count: 2))
    #expect(decoded.repairs.last == TextRepair(encoding: .macRoman, line: 48, count: 1))
  }
}
