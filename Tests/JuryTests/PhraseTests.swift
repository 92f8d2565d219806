import Jury
import Testing

/// Phrases that tell what became of a tool, each kind in more than one wording.
@Suite struct PhraseTests {
  private func stance(_ name: String, _ body: String, _ heading: String = "Mise en œuvre")
    -> Stance?
  {
    Samples.evidence(
      "# Accueil des nouveaux arrivants\n\n## Contexte\n\nLa scierie compte trente salariés.\n\n"
        + "## \(heading)\n\n\(body)\n"
    ).technologies.first { $0.name == name }?.stance
  }

  @Test(arguments: [
    "Le Stormshield a été mis hors course par son prix.",
    "Stormshield était hors jeu dès le départ.",
    "Le prix de Stormshield nous a fait reculer.",
    "La licence de Stormshield a dissuadé la direction.",
    "J'ai comparé OPNsense et Stormshield. Le second était limité à dix postes.",
    "Mon tuteur préférait Stormshield, mais il a accepté OPNsense.",
    "Stormshield filtrait mieux les sites, mais OPNsense savait faire le portail.",
    "Le boîtier Stormshield remplacé par OPNsense a été rendu.",
    "Stormshield nous tentait, mais OPNsense est au programme.",
    "J'ai installé OPNsense à la place de Stormshield.",
    "Stormshield, j'ai pas réussi à le faire marcher.",
    "jai pas reussi a configurer Stormshield",
    "Je ne suis pas arrivé à lancer Stormshield.",
    "On a pas retenu Stormshield.",
    "L'abandon de Stormshield a pris deux mois.",
    "Il fallait sortir de Stormshield avant l'été.",
    "Nous voulions nous passer de Stormshield.",
    "Le lycée a quitté Stormshield pour OPNsense.",
  ])
  func leftAside(body: String) {
    #expect(stance("Stormshield", body) == .rejected, "\(body)")
  }

  @Test(arguments: [
    ("WireGuard n'est pas encore branché sur l'annuaire.", "Mise en œuvre"),
    ("Je n'ai pas encore installé WireGuard.", "Mise en œuvre"),
    ("WireGuard est programmé pour la rentrée.", "Mise en œuvre"),
    ("WireGuard a été reporté au printemps.", "Mise en œuvre"),
    ("Mon successeur installera WireGuard.", "Bilan"),
    ("WireGuard sera déployé en septembre.", "Mise en œuvre"),
    ("TODO : tester WireGuard", "Mise en œuvre"),
    ("- WireGuard pour les itinérants", "TODO"),
    ("- WireGuard pour les itinérants", "Pour aller plus loin"),
  ])
  func putOff(body: String, heading: String) {
    #expect(stance("WireGuard", body, heading) == .planned, "\(body)")
  }

  @Test(arguments: [
    ("GLPI", "Les demandes arrivent dans GLPI (déjà en place)."),
    ("GLPI", "Le service utilise un GLPI existant."),
    ("Active Directory", "Le lycée possède un Active Directory."),
    ("Active Directory", "Personne au lycée n'administre Active Directory."),
    ("VMware", "La fin de VMware était prévue dans le contrat."),
  ])
  func wasThere(name: String, body: String) {
    #expect(stance(name, body) == .mentioned, "\(body)")
  }

  /// What these phrases look like and are not.
  @Test(arguments: [
    (
      "Ceph",
      "Je me suis chargé de Ceph. Si Ceph avait planté, tout partait. J'ai préféré attendre."
    ),
    ("Zabbix", "J'ai installé Zabbix avec une rétention de 14 jours."),
    ("Zabbix", "Dans cette procédure nous installerons Zabbix sur Debian."),
    ("TrueNAS", "jai installer TrueNAS sur un vieux pc"),
    ("GLPI", "La mise en place de GLPI a duré deux semaines."),
    ("GLPI", "Nous avons suivi la mise en place d'un serveur GLPI."),
    ("Proxmox VE", "La salle est refroidie par une climatisation, Proxmox a été installé."),
  ])
  func isUsed(name: String, body: String) {
    #expect(stance(name, body) == .used, "\(body)")
  }

  private func figures(_ body: String, _ heading: String = "Résultats") -> [String] {
    Samples.evidence("# Essai\n\n## \(heading)\n\n\(body)\n").figures.map {
      "\($0.kind.rawValue) \($0.excerpt)"
    }
  }

  @Test(arguments: [
    "Création de quatre VLAN : 10 direction, 20 production, 30 imprimantes, 40 invités.",
    "La batterie a perdu 18 % en 4 heures.",
    "Si l'incident n'est pas résolu en 30 minutes, le ticket part au niveau 2.",
    "Le coût est d'environ 0 € de licence.",
  ])
  func isNoResult(body: String) { #expect(figures(body).isEmpty, "\(figures(body))") }

  @Test(arguments: [
    (
      "25 postes sur 26 remplacés aux dates prévues.",
      "25 postes sur 26 remplacés aux dates prévues"
    ),
    ("L'image est passée de 3,8 Mo à 640 Ko.", "de 3,8 Mo à 640 Ko"),
    ("Le prestataire, qui intervient sous 8 h, a été prévenu.", "intervient sous 8 h"),
  ])
  func isQuotedWhole(body: String, quotation: String) {
    #expect(figures(body).contains { $0.hasSuffix(quotation) }, "\(figures(body))")
  }

  @Test(arguments: ["Mise en place de Snikket", "Déploiement d'un serveur Snikket"])
  func anUnknownToolOfATitleIsTheSubject(title: String) {
    let own = Samples.evidence(
      "# \(title) pour une compagnie de théâtre\n\n## Étude\n\nSnikket a gagné parce que l'invitation tient "
        + "dans un lien.\n\n## Mise en œuvre\n\nSnikket s'installe avec Docker Compose. J'ai ouvert les ports.\n"
    )
    #expect(own.subjects.first?.name == "Snikket", "\(own.subjects)")
  }

  @Test(arguments: [
    "L'objectif de 16 h n'est pas atteint.", "Rappeler l'agent au bout de 10 minutes.",
  ])
  func isNoPromise(body: String) { #expect(figures(body).isEmpty, "\(figures(body))") }

  private func team(_ body: String) -> [String] {
    Samples.evidence("# Essai\n\n## Réalisation\n\n\(body)\n").teamwork.map(\.text)
  }

  @Test func listsAreQuotedWhole() {
    #expect(
      team("Nous avons comparé OPNsense, pfSense et un Stormshield.")
        == ["Nous avons comparé OPNsense, pfSense et un Stormshield"])
  }

  @Test func noClaimIsCutBeforeWhatWasDone() {
    let claims = team(
      "Nous les avons préparés à trois : mon camarade a fait l'inventaire du parc dans un tableur partagé "
        + "avec le service et moi l'image.")
    #expect(!claims.contains { $0.hasSuffix("a fait") }, "\(claims)")
  }
}
