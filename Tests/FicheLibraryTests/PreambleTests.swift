import ExamModel
import Testing

@testable import FicheLibrary

/// Some tell all of it before their first heading.
@Suite struct PreambleTests {
  private func fiche(_ text: String) -> Fiche {
    FicheReader.read(text: text, origin: .bundled(name: "f"), id: "f").fiche
  }

  private let day =
    "J'ai posé douze bornes avec le tuteur, mesuré le signal à chaque emplacement et noté les ratés au plan. "

  @Test func daysThatBeginInBoldAreSections() {
    let fiche = fiche(
      """
      # Journal : le réseau du port

      *Stage de quatre semaines.*

      **Lundi 18 mai.** \(day)\(day)

      **Mercredi 20.** \(day)\(day)

      **3 juin. La galère.** \(day)\(day)

      ## Ce que j'en retiens

      La radio se mesure.
      """)
    #expect(
      fiche.sections.map(\.title) == [
        "Lundi 18 mai", "Mercredi 20", "3 juin. La galère", "Ce que j'en retiens",
      ])
    #expect(fiche.sections[0].wordCount > 30)
  }

  @Test func aLongOpeningIsASection() {
    let text = String(repeating: day, count: 8)
    let fiche = fiche("# Le réseau du port\n\n\(text)\n\n## Bilan\n\nUn mot de la fin.\n")
    #expect(fiche.sections.map(\.title) == ["Le réseau du port", "Bilan"])
    #expect(fiche.sections[0].wordCount > 120)
  }

  /// An introduction, and lines of data, stay what stands before the sections.
  @Test(arguments: [
    "Un parc de quarante postes, une semaine de travail.",
    "**Client** : une mairie\n\n**Durée** : 3 semaines\n\n**Outils** : GLPI",
  ])
  func aShortOpeningIsNone(opening: String) {
    let text = String(repeating: day, count: 8)
    let fiche = fiche("# Le réseau du port\n\n\(opening)\n\n## Réalisation\n\n\(text)\n")
    #expect(fiche.sections.map(\.title) == ["Réalisation"])
  }

  /// A picture on top is no title, whichever line is drawn below it.
  @Test(arguments: ["===", "---", "=======", "-"])
  func anUnderlinedImageIsNoTitle(line: String) {
    let fiche = fiche(
      "![logo](logo.png)\n\(line)\n\n# Le réseau du port\n\n## Bilan\n\nUn mot.\n")
    #expect(fiche.title == "Le réseau du port")
    #expect(fiche.sections.map(\.title) == ["Bilan"])
  }
}
