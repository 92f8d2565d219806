import Jury
import Testing

/// Plans, decisions and giving up, as outsiders wrote them whose sentences the rules had not seen.
@Suite struct PlanTests {
  private func evidence(_ body: String, _ heading: String) -> FicheEvidence {
    Samples.evidence(
      "# Accueil des nouveaux arrivants\n\n## Contexte\n\nLa scierie compte trente salariés.\n\n"
        + "## \(heading)\n\n\(body)\n")
  }

  private func stance(_ body: String, _ heading: String) -> Stance? {
    evidence(body, heading).technologies.first { $0.name == "Zabbix" }?.stance
  }

  @Test(arguments: [
    ("Il faudrait passer à Zabbix.", "Perspectives"), ("- passer à Zabbix", "Perspectives"),
    ("- migrer vers Zabbix", "Perspectives"), ("- installer Zabbix", "À suivre"),
    ("- remplacer l'outil actuel par Zabbix", "Perspectives"),
    ("Une bascule vers Zabbix aura lieu en mars.", "Perspectives"),
    ("Plus tard, il faudrait remplacer Nagios par Zabbix.", "Évolutions possibles"),
    ("Zabbix pourrait s'en charger.", "Pour conclure"),
    ("La mesure est prévue pour l'été avec Zabbix.", "La suite"),
    ("- passer à l'édition payante, pour Zabbix", "8. Et ensuite"),
    ("Le portail sera en Zabbix ou autre chose, à décider.", "Reste à faire"),
    ("Je n'ai pas eu le temps de suivre les postes avec Zabbix.", "Réalisation"),
  ])
  func planned(body: String, heading: String) {
    #expect(stance(body, heading) == .planned, "\(body)")
  }

  @Test(arguments: [
    "Nous nous sommes détournés de Zabbix.",
    "J'avais commencé avec Zabbix mais j'ai abandonné au bout d'une semaine.",
    "Faute de temps, Zabbix est resté sur le papier.", "Zabbix dépassait notre budget.",
    "Zabbix : trop lourd -> non", "Zabbix nous plaisait mais son tarif l'a disqualifié.",
    "Zabbix est ancien, je ne l'ai donc pas considéré.",
    "Le commercial m'a montré Zabbix : 4 € par mois, non retenu.",
    "Je n'ai pas pris Zabbix : un seul serveur, une seule machine.",
    "J'avais commencé avec Zabbix. Trois jours plus tard, aucune courbe. J'ai laissé tomber.",
  ])
  func rejected(body: String) { #expect(stance(body, "Choix") == .rejected, "\(body)") }

  /// A classmate's share is nobody else's work.
  @Test(arguments: [
    (
      "Nous sommes trois. Rémi : Zabbix et les sondes. Chloé : la documentation. Moi : les droits.",
      "Nous sommes trois"
    ),
    ("- serveur Zabbix (partie de Naia)\n- les droits, Rémi s'est chargé du réseau", "Rémi"),
    ("Yaël a installé Zabbix. Baptiste a dessiné les écrans.", "Yaël"),
  ])
  func anotherPersonsShare(body: String, name: String) {
    let own = evidence(body, "Notre équipe")
    #expect(own.technologies.first { $0.name == "Zabbix" }?.stance == .mentioned, "\(body)")
    #expect(own.teamwork.contains { $0.text.contains(name) }, "\(own.teamwork)")
  }

  /// The column of the decision speaks before another that says yes or no.
  @Test func theRowOfATableIsJudgedByItsDecision() {
    let own = evidence(
      "| Produit | Hébergé ici | Décision |\n|---|---|---|\n| Bitwarden | oui | non |\n"
        + "| Passbolt | oui | retenu |", "Solutions passées en revue"
    ).technologies
    #expect(own.first { $0.name == "Bitwarden" }?.stance == .rejected)
    #expect(own.first { $0.name == "Passbolt" }?.stance == .used)
  }

  /// A rival of the one that was kept was not, whatever its row says of it.
  @Test func theRivalsOfTheToolThatWasKeptWereNot() {
    let own = evidence(
      "| Produit | Prix | Restauration | Remarque |\n|---|---|---|---|\n"
        + "| Nakivo Backup & Replication | 900 € par an | oui | au-dessus du budget |\n"
        + "| Bareos | gratuit | oui | beaucoup de fichiers à écrire |\n"
        + "| Proxmox Backup Server | gratuit | oui | retenu |\n\n"
        + "La directrice avait une préférence pour Nakivo. Je lui ai montré les prix.",
      "Solutions passées en revue"
    ).technologies
    #expect(own.first { $0.name == "Nakivo" }?.stance != .used)
    #expect(own.first { $0.name == "Bareos" }?.stance != .used)
    #expect(own.first { $0.name == "Proxmox Backup Server" }?.stance == .used)
  }

  /// What is to be replaced some day is in use until then.
  @Test func whatIsToBeReplacedIsInUse() {
    let own = evidence("- remplacer fail2ban par CrowdSec", "Pistes").technologies
    #expect(own.first { $0.name == "fail2ban" }?.stance != .rejected)
    #expect(own.first { $0.name == "CrowdSec" }?.stance == .planned)
  }

  @Test(arguments: [
    ("On est parti sur WordPress, avec un thème libre.", "WordPress"),
    ("J'ai pris Zoraxy 3.1, dans Docker Compose.", "Zoraxy"),
    ("Finalement, c'est sur Zorglub que je me suis arrêté.", "Zorglub"),
    ("Zabbix plutôt que Centreon : le service le connaît.", "Zabbix"),
    ("Nous avons tranché pour Zorglub, mon tuteur et moi.", "Zorglub"),
    ("Je recommande privacyIDEA, devant le FortiGate de la ville.", "privacyIDEA"),
    ("- FOG Project : gratuit, multicast -> OUI\n- Intune : pas les licences", "FOG"),
  ])
  func whatIsDecidedOnIsTheSubject(body: String, name: String) {
    #expect(evidence(body, "Choix").subjects.first?.name == name, "\(body)")
  }

  /// One tool of a kind was taken: the other was not, whatever is said of it.
  @Test func theColumnsOfATableAreJudgedByItsVerdict() {
    let table =
      "| Critère | Flutter | React Native |\n|---|---|---|\n| Cartes | oui | partiel |\n"
      + "| **Retenu** | **✔** | |"
    let own = evidence(table, "Choix techniques").technologies
    #expect(own.first { $0.name == "Flutter" }?.stance == .used)
    #expect(own.first { $0.name == "React Native" }?.stance == .rejected)
  }

  /// A product is asked about by its own name.
  @Test func aProductIsNotCalledByTheNameOfAnother() {
    let names = evidence("J'ai porté le jeu sous Godot et les maquettes sous GIMP.", "Travail")
      .technologies.map(\.name)
    #expect(names == ["Godot", "GIMP"])
  }
}
