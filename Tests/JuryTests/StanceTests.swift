import ExamModel
import Jury
import Testing

/// How technologies are named, and what a fiche is about, on sentences written for it.
@Suite struct StanceTests {
  private func evidence(_ body: String, heading: String = "Mise en œuvre") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  private func stance(_ name: String, _ body: String, heading: String = "Mise en œuvre") -> Stance?
  {
    evidence(body, heading: heading).technologies.first { $0.name == name }?.stance
  }

  @Test(arguments: [
    ("Docker", "J'ai installé Docker sur le serveur."),
    ("Docker", "Docker a été retenu après un essai."),
    ("Zabbix", "Zabbix n'a signalé aucune panne depuis juin."),
    ("Zabbix", "J'ai préféré Zabbix à Nagios."),
    ("WireGuard", "OpenVPN a été abandonné au profit de WireGuard."),
    ("WireGuard", "J'ai remplacé OpenVPN par WireGuard."),
    ("Grafana", "J'ai retenu Centreon, déjà connu du service, et Grafana pour l'écran."),
    ("GLPI", "Dans cette procédure nous allons mettre en place GLPI."),
    ("Proxmox VE", "J'ai comparé VMware et Proxmox : Proxmox l'emporte."),
  ])
  func used(name: String, body: String) {
    #expect(stance(name, body) == .used, "\(body)")
  }

  @Test(arguments: [
    ("Centreon", "J'ai préféré Zabbix à Centreon."),
    ("Centreon", "J'ai choisi Zabbix plutôt que Centreon."),
    ("Centreon", "J'ai choisi Zabbix et non Centreon."),
    ("Puppet", "Puppet aurait imposé un agent sur chaque machine."),
    ("VMware", "VMware a été écarté pour son prix."),
    ("OpenVPN", "J'ai remplacé OpenVPN par WireGuard."),
    ("Hyper-V", "J'avais essayé Hyper-V à l'école, mais je l'ai écarté à cause du prix."),
    ("Hyper-V", "Hyper-V demandait une licence. Je l'ai donc écarté."),
    ("Splunk", "J'ai installé Graylog, après l'avoir comparé à Splunk."),
    ("SaltStack", "SaltStack est rapide, mais sa documentation m'a perdu."),
    ("Docker", "Nous n'avons pas utilisé Docker."),
    (
      "OpenMediaVault", "OpenMediaVault a d'abord été installé, puis abandonné à cause d'un pilote."
    ),
  ])
  func rejected(name: String, body: String) {
    #expect(stance(name, body) == .rejected, "\(body)")
  }

  @Test(arguments: [
    ("Terraform", "Plus tard, j'aimerais découvrir Terraform et Kubernetes.", "Bilan"),
    ("Kubernetes", "Plus tard, j'aimerais découvrir Terraform et Kubernetes.", "Bilan"),
    ("Grafana", "On pourrait ajouter Grafana.", "Bilan"),
    ("Ansible", "Automatiser les postes avec Ansible.", "Perspectives"),
    ("Terraform", "Prochaine étape : Terraform pour créer les machines.", "Mise en œuvre"),
  ])
  func planned(name: String, body: String, heading: String) {
    #expect(stance(name, body, heading: heading) == .planned, "\(body)")
  }

  @Test(arguments: [
    ("GitHub", "J'ai téléchargé l'archive depuis GitHub.", "Mise en œuvre"),
    ("JavaScript", "Le réglage empêche JavaScript de lire le cookie.", "Mise en œuvre"),
    ("SSH", "Le collecteur reçoit les alertes des connexions RDP et SSH.", "Mise en œuvre"),
    ("Outlook", "Les demandes arrivaient par Outlook.", "Contexte"),
    ("Dropbox", "L'entreprise utilisait jusque-là un compte Dropbox personnel.", "Mise en œuvre"),
  ])
  func mentioned(name: String, body: String, heading: String) {
    #expect(stance(name, body, heading: heading) == .mentioned, "\(body)")
  }

  @Test func anAddressNamesNothing() {
    let own = evidence(
      "J'ai comparé les prix (https://exemple.test/produits/fiche.html) puis ouvert index.php.")
    #expect(!own.technologies.contains { $0.isUsed })
  }

  @Test(arguments: [
    ("Zorglub", "J'ai installé Zorglub pour réunir les journaux de cinq serveurs."),
    ("Zorglub", "Le changement de licence m'a poussé vers Zorglub."),
    ("Zorglub", "Après un essai du logiciel Zorglub, j'ai mis en place Zorglub."),
    ("Uptime Zorg", "Les sondes sont suivies avec l'outil Uptime Zorg."),
  ])
  func anUnknownToolIsTheSubject(name: String, body: String) {
    let subjects = evidence(body).subjects
    #expect(subjects.map(\.name) == [name], "\(body)")
    #expect(subjects.map(\.isKnown) == [false])
  }

  @Test(arguments: [
    "Le stage a eu lieu chez Zorglub, à Talence.", "La société Zorglub emploie Martin Durand.",
    "Le lycée Zorglub compte trois sites.", "Bonjour à tous. Merci Zorglub.",
  ])
  func aPlaceOrAPersonIsNoTool(body: String) {
    #expect(evidence(body).subjects == [], "\(body)")
  }

  @Test func theTitleTellsTheSubject() {
    let own = Samples.evidence(
      "---\ntitle: Supervision avec Zabbix sous Debian\n---\n## Mise en œuvre\n\n"
        + "J'ai configuré Debian, Docker et Grafana. Zabbix surveille les serveurs.\n")
    #expect(own.subjects.first?.name == "Zabbix")
  }

  @Test func aLoneMentionIsPassing() {
    let own = evidence("J'ai configuré Zabbix. Zabbix interroge les serveurs. Le NAS suit.")
    #expect(own.technologies.first { $0.name == "Zabbix" }?.isPassing == false)
    #expect(own.technologies.first { $0.name == "NAS" }?.isPassing == true)
  }
}
