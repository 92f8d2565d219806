import ExamModel
import Testing

@testable import FicheLibrary

/// A password keeps back the passage that it stands in, and nothing else.
@Suite struct SecretPassageTests {
  private static let page = """
    # Supervision de douze serveurs

    Compte : sonde / Lavande-77

    Douze serveurs dans deux salles.

    ## Réalisation

    J'ai installé Zabbix sur une machine Debian.

    Le compte de démonstration est admin avec le mot de passe Zbx-2026!.

    - Un rôle d'Ansible pose les agents.
    - Mot de passe : Tilleul?88
    - Les seuils ont été réglés avec l'équipe.

    > Un conseil du tuteur.

    ## Bilan

    Les alertes arrivent en deux minutes.
    """

  private let fiche = FicheReader.read(
    bytes: Array(Self.page.utf8), path: "supervision.md"
  ).fiche

  @Test func onlyItsPassageIsKeptBack() throws {
    let work = try #require(fiche.sections.first { $0.title == "Réalisation" })
    #expect(work.holdsSecret)
    #expect(!work.isWithheld)
    #expect(work.secretStarts == [11, 14])
    let shown = SecretBlocks(starts: work.secretStarts) { _ in nil }.shown(work.blocks)
    let text = shown.map(Self.text).joined(separator: "\n")
    #expect(text.contains("J'ai installé Zabbix"))
    #expect(text.contains("Un rôle d'Ansible") && text.contains("Les seuils"))
    #expect(text.contains("Un conseil du tuteur"))
    #expect(!text.contains("Zbx-2026") && !text.contains("Tilleul"))
  }

  @Test func thePreambleIsTreatedTheSame() {
    #expect(fiche.preambleHoldsSecret)
    #expect(fiche.preambleSecretStarts == [3])
    #expect(fiche.sections.last?.holdsSecret == false)
  }

  private static func text(_ block: Block) -> String {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
    case .list(let list): list.items.flatMap { $0.blocks.map(text) }.joined(separator: "\n")
    case .quote(let inner), .footnote(_, let inner): inner.map(text).joined(separator: "\n")
    case .code(_, let text): text
    case .table, .rule: ""
    }
  }
}
