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

  // MARK: Told in other words

  @Test(arguments: [
    "Zammad a été retoqué par la direction.", "La direction a dit non à Zammad.",
    "Je n'ai pas donné suite à Zammad.", "Zammad est resté au stade de la maquette.",
    "Pour Zammad il fallait payer le support, donc non.", "Zammad a tenu deux jours.",
    "Zammad : vu en cours, pas creusé.", "Paul penchait pour Zammad, qu'il connaît.",
  ])
  func turnedDown(body: String) {
    let found = stance("Zammad", body + " J'ai installé GLPI.", heading: "Choix de l'outil")
    #expect(found == .rejected || found == .mentioned, "\(body)")
  }

  @Test(arguments: [
    "La supervision Zabbix est le domaine de mon collègue Paul.",
    "Paul a monté Zabbix de son côté.", "La supervision Zabbix relève d'un prestataire.",
    "Les alertes partent de Zabbix, géré par Nadège.",
    "Je n'ai pas touché à Zabbix, c'est un autre prestataire.",
    "La partie Zabbix revient à Théo.", "Il y a un serveur Zabbix, c'est Idriss qui l'a monté.",
    "Le serveur Zabbix est administré par une agence de Lyon.",
  ])
  func somebodyElses(body: String) {
    #expect(stance("Zabbix", body) == .mentioned, "\(body)")
  }

  @Test(arguments: [
    "Zabbix est géré par mes soins.", "J'ai installé Zabbix, qui est suivi par le service.",
    "Zabbix a été installé par Ansible.", "C'est moi qui ai monté Zabbix.",
  ])
  func stillOnesOwn(body: String) {
    #expect(stance("Zabbix", body) == .used, "\(body)")
  }

  /// The word that takes up a name behind a list of them.
  @Test func theLastOfAListPrevails() {
    for body in [
      "On a hésité entre CloudFormation, Pulumi et Terraform ; ce dernier l'a emporté.",
      "On a comparé Pulumi et Terraform. Le second a été retenu.",
    ] {
      #expect(stance("Terraform", body, heading: "Choix") == .used, "\(body)")
      #expect(stance("Pulumi", body, heading: "Choix") == .rejected, "\(body)")
    }
  }

  @Test func aReasonIsNoPlan() {
    let body = "Une version hors connexion serait utile car le Wi-Fi n'arrive pas au bout du quai."
    #expect(stance("Wi-Fi", body, heading: "Perspectives") != .planned)
  }

  @Test func whatOneMadeIsTheSubject() {
    let made = evidence(
      "CaveGest est un logiciel que j'ai conçu et programmé. Il parle à une base Firebird.",
      heading: "Présentation")
    #expect(made.subjects.first?.name == "CaveGest")
    let kept = evidence(
      "J'ai mis en concurrence Metabase et Power BI. Power BI demandait une licence par lecteur. Metabase est donc ce qui tourne aujourd'hui.",
      heading: "Restitution")
    #expect(kept.technologies.first { $0.name == "Metabase" }?.stance == .used)
    #expect(kept.technologies.first { $0.name == "Power BI" }?.stance == .rejected)
    let learnt = evidence(
      "Le relevé est saisi dans NetBox. Mes limites : le développement, où je débute en Python.",
      heading: "Déroulement")
    #expect(learnt.subjects.first?.name == "NetBox")
  }

  /// *Avec* takes people as well as tools.
  @Test func whoeverHelpedIsNoTool() {
    let found = evidence(
      "J'ai pris Shapely. Une proposition sur cinq était fausse et Kévin (le scieur) me l'a dit. Inventaire saisi avec Kévin. Essais avec Kévin en gants."
    )
    #expect(!found.subjects.contains { $0.name == "Kévin" })
    let again = evidence("Essais faits avec Maëva. Recette avec Maëva le 3 mai.")
    #expect(again.subjects.isEmpty)
  }

  @Test(arguments: [
    "OVHcloud n'a pas été comparé, par manque de temps.", "Je n'ai pas testé OVHcloud.",
    "Nous n'avons pas étudié OVHcloud, faute de temps.", "OVHcloud n'a jamais été essayé ici.",
  ])
  func whatWasNotLookedAtWasNotTurnedDown(body: String) {
    #expect(stance("OVHcloud", "J'ai choisi Scaleway. " + body, heading: "Choix") == .mentioned)
  }

  // MARK: Tables

  private static let columns =
    "| | Zammad | GLPI |\n|---|---|---|\n| Licence | libre | libre |\n| Parc | non | oui |\n\n"

  @Test(arguments: [
    "Nous avons donc pris la deuxième colonne.", "C'est elle qui a tranché : GLPI.",
    "GLPI sort vainqueur.", "J'ai choisi GLPI.",
  ])
  func theTableIsDecidedBehindIt(verdict: String) {
    let found = evidence(Self.columns + verdict, heading: "Quel outil ?")
    #expect(found.technologies.first { $0.name == "GLPI" }?.stance == .used)
    #expect(found.technologies.first { $0.name == "Zammad" }?.stance == .rejected)
    #expect(found.subjects.first?.name == "GLPI")
  }

  /// Whoever reads "Le tableau parle de lui-même" has to look at what the work goes on with.
  @Test func theWorkTellsWhatWasKept() {
    let told = evidence(
      Self.columns
        + "Le tableau parle de lui-même.\n\n## Réalisation\n\nJ'ai importé les postes dans GLPI.\n",
      heading: "Quel outil ?")
    #expect(told.technologies.first { $0.name == "GLPI" }?.stance == .used)
    #expect(told.technologies.first { $0.name == "Zammad" }?.stance == .rejected)
    let untold = evidence(
      Self.columns
        + "Le tableau parle de lui-même.\n\n## Réalisation\n\nJ'ai importé les postes.\n",
      heading: "Quel outil ?")
    #expect(!untold.technologies.contains { $0.stance == .used })
    #expect(untold.subjects.isEmpty)
  }

  @Test func rowsOfRivalsAreComparedToo() {
    let table =
      "Trois maquettes d'une journée :\n\n| | Durée | Échecs |\n|---|---|---|\n| Selenium | 41 s | 7 |\n| Cypress | 19 s | 2 |\n| Playwright | 14 s | 0 |\n\n"
    let found = evidence(
      table + "Le dernier l'emporte.\n", heading: "Choix de l'outil")
    #expect(found.technologies.first { $0.name == "Playwright" }?.stance == .used)
    #expect(found.technologies.first { $0.name == "Selenium" }?.stance == .rejected)
    // A table of what each tool does is none of rivals.
    let stack = evidence(
      "| Outil | Rôle |\n|---|---|\n| Symfony | serveur |\n| MariaDB | données |\n\nJ'ai développé l'interface."
    )
    #expect(stack.technologies.filter { $0.stance == .used }.count == 2)
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
    #expect(own.technologies.first { $0.name == "Zabbix" }?.isSure == true)
    #expect(own.technologies.first { $0.name == "NAS" }?.isSure == false)
  }

  /// A choice that one sentence leaves open and the next one tells.
  @Test(arguments: [
    ("Django", Stance.rejected, "Flask"), ("Flask", .used, "Flask"), ("Django", .used, "Django"),
  ])
  func aChoiceMayTakeTwoSentences(name: String, expected: Stance, taken: String) {
    let body = "J'hésitais entre Django vu en cours et Flask. Je suis parti sur \(taken)."
    #expect(stance(name, body) == expected)
    let other = "J'avais le choix entre Django qu'on fait en cours et Flask. J'ai pris \(taken) 3."
    #expect(stance(name, other) == expected)
  }

  /// A library whose framework somebody else chose is not what the work is about.
  @Test func aLibraryIsNoSubjectBesideItsFramework() {
    let found = evidence(
      "Mon tuteur a décidé de tout refaire en Laravel. J'ai hésité pour les vues. J'ai choisi Livewire, puis j'ai écrit neuf composants avec Livewire."
    )
    #expect(!found.subjects.contains { $0.name == "Livewire" })
  }

  /// What a longer name is called after, and what another tool is written in, was weighed by nobody.
  @Test(arguments: [
    ("Swing", "Pour les écrans j'ai essayé AssertJ Swing : trop lent. Je l'ai retiré."),
    ("Laravel", "Pour les listes j'ai essayé Laravel Dataview : trop lourd, je l'ai retiré."),
    ("Java", "J'ai comparé Timefold (Java, or nous sommes en Python) et un script maison."),
  ])
  func aNameWithinAnotherIsNoChoice(name: String, body: String) {
    #expect(stance(name, body) == .mentioned || stance(name, body) == nil, "\(body)")
  }
}
