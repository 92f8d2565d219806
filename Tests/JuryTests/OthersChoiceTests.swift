import ExamModel
import Jury
import Testing

/// Tools that somebody else refused, keeps or made, ideas that nobody began on, and people who are no tools.
@Suite struct OthersChoiceTests {
  private func entry(_ name: String, title: String = "Essai", _ body: String) -> TechnologyEvidence?
  {
    Samples.section(body, title: title).technologies.first { $0.name == name }
  }

  /// Whether the jury may ask why the candidate left it.
  private func isAskedAbout(_ entry: TechnologyEvidence?) -> Bool {
    entry.map { $0.stance == .rejected && !$0.isFormer } ?? false
  }

  @Test(arguments: [
    "J'ai installé Zabbix. Nagios avait été écarté par elle.",
    "J'ai installé Zabbix. Nagios a été abandonné par le responsable.",
    "J'ai installé Zabbix. Mme Roussel avait écarté Nagios en janvier.",
  ])
  func nobodyIsAskedWhyOthersRefused(body: String) {
    #expect(!isAskedAbout(entry("Nagios Core", body) ?? entry("Nagios", body)), "\(body)")
  }

  @Test(arguments: [
    "J'ai installé Zabbix. J'ai écarté Nagios, trop lourd à tenir.",
    "J'ai installé Zabbix. Nagios a été écarté après un essai.",
  ])
  func oneIsAskedWhyOneRefused(body: String) {
    #expect(isAskedAbout(entry("Nagios Core", body) ?? entry("Nagios", body)), "\(body)")
  }

  @Test(arguments: [
    "Umbrella de Cisco avait été essayé par un collègue : trop cher. Non.",
    "- Umbrella de Cisco avait été proposé par un voisin : 3 € par mois, un outil de plus. Non.",
    "J'ai écarté Webex de Cisco, qui demandait un abonnement.",
  ])
  func aMakerIsNoProductOfAnotherName(body: String) {
    #expect(!isAskedAbout(entry("Cisco IOS", body)), "\(body)")
  }

  @Test(arguments: [
    "- un serveur Proxmox ? Non : un vieux PC sous le bureau",
    "- un NAS Synology ? non : un disque posé sur une étagère",
  ])
  func whatWasNeverThereWasNotRefused(body: String) {
    let found = Samples.section("État des lieux :\n\n\(body)\n")
    #expect(
      found.technologies.allSatisfy { $0.stance != .rejected && $0.stance != .used }, "\(body)")
  }

  @Test(arguments: [
    "Grafana a été évoqué pour les courbes, pas commencé.",
    "Grafana, envisagé pour la direction, n'a jamais été entamé.",
    "Grafana a été discuté en réunion mais rien n'est lancé.",
  ])
  func whatWasOnlySpokenOfWasNotRefused(body: String) {
    let found = entry("Grafana", "J'ai repris les données avec pandas. " + body)
    #expect(found?.stance != .rejected && found?.stance != .used, "\(body)")
  }

  @Test(arguments: [
    ("FileMaker", "Reprise des fiches FileMaker d'une galerie vers MySQL"),
    ("Excel", "Transfert du classeur Excel d'un club vers PostgreSQL"),
    ("Access", "Migration de la base Access du camping vers MariaDB"),
  ])
  func aTitleCarriesTheOldOver(name: String, title: String) {
    let found = entry(name, title: title, "J'ai écrit les scripts de chargement en Python.")
    #expect(found?.stance != .used, "\(title)")
    #expect(!isAskedAbout(found), "\(title)")
  }

  @Test(arguments: [
    "Les alertes partent dans leur Grafana. Il existe depuis deux ans et c'est Nadège qui le tient. J'ai ajouté un panneau.",
    "Tout est versé dans leur Grafana, et c'est Omar qui l'administre.",
  ])
  func whatSomebodyNamedKeepsIsTheirs(body: String) {
    #expect(entry("Grafana", body)?.stance == .mentioned, "\(body)")
  }

  @Test(arguments: ["électricien", "technicienne réseau", "développeur, deux jours par semaine"])
  func somebodyWithATradeIsNoTool(trade: String) {
    let found = Samples.section(
      "J'ai travaillé avec Gaspard (\(trade)). Le planning est fait par Gaspard en Laravel. L'API vient de "
        + "Gaspard. Gaspard reprend la suite, avec Gaspard nous avons écrit la notice. "
        + "J'ai développé l'application avec Flutter.")
    #expect(!found.subjects.contains { $0.name == "Gaspard" }, "\(trade)")
    #expect(!found.technologies.contains { $0.name == "Gaspard" }, "\(trade)")
  }

  @Test func aPartOnTheAimHoldsNoDecision() {
    let words = String(repeating: "Le cabinet demande une double preuve pour tous. ", count: 6)
    let found = Samples.evidence(
      "---\ntitle: Essai\n---\n## Objet de l'intervention\n\n\(words)\n\n## Pose des antennes du toit\n\n\(words)\n"
    )
    #expect(found.headings.map(\.text) == ["Pose des antennes du toit"])
  }
}
