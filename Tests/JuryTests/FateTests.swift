import ExamModel
import Jury
import Testing

/// What became of tools, whose they are, and which of them a fiche is about.
@Suite struct FateTests {
  // MARK: Replaced, taken away, left

  @Test(arguments: [
    "J'ai installé Zabbix, qui remplace Nagios sur le site. Nagios est resté branché jusqu'en mai.",
    "Décrire l'installation du serveur Zabbix qui remplace le Nagios de 2012. Pour revenir à Nagios, il suffisait de le relancer.",
    "Zabbix remplace Nagios depuis juin. Nagios a tourné en parallèle deux semaines.",
    "Nagios a été remplacé par Zabbix. Nagios est resté installé une semaine de plus.",
  ])
  func whatWasReplacedIsNotWhatIsUsed(body: String) {
    let found = Samples.section(body, title: "Mise en service du serveur")
    #expect(Samples.stance("Zabbix", in: found) == .used, "\(body)")
    #expect(
      found.technologies.allSatisfy { !$0.name.hasPrefix("Nagios") || $0.stance != .used },
      "\(body)")
    #expect(found.subjects.first?.name == "Zabbix", "\(body)")
  }

  /// Nobody weighed one against the other, so nobody is asked why the old one was not taken.
  @Test func whatWasReplacedWasNeverACandidate() throws {
    let found = Samples.section("J'ai remplacé OCS Inventory par GLPI. GLPI reçoit les demandes.")
    let old = try #require(found.technologies.first { $0.name == "OCS Inventory" })
    #expect(old.stance == .rejected && old.isFormer)
  }

  @Test(arguments: [
    "Portainer a été utilisé au début pour les redémarrages, puis enlevé car il contournait Git.",
    "Portainer a été installé pour l'équipe, puis retiré.",
    "Portainer est passé par là en mars, puis supprimé faute d'usage.",
    "Au début Portainer a été branché sur le serveur, ensuite démonté.",
  ])
  func whatWasTakenAwayIsNotUsed(body: String) {
    let found = Samples.section("J'ai mis les sites dans Docker. Docker Compose les lance. " + body)
    #expect(Samples.stance("Portainer", in: found) != .used, "\(body)")
    #expect(Samples.stance("Docker", in: found) == .used, "\(body)")
  }

  /// What one makes and takes away in a tool is not the tool.
  @Test func whatIsRemovedByToolStays() {
    let found = Samples.section(
      "J'ai créé un compte dans Keycloak, puis supprimé l'ancien compte local.")
    #expect(Samples.stance("Keycloak", in: found) == .used)
  }

  @Test(arguments: [
    "J'ai travaillé dans un notebook Jupyter, puis j'ai tout remis dans un script rejouable.",
    "J'ai fait les calculs sur Jupyter, puis tout réécrit en modules.",
    "Nous avons commencé les essais dans Jupyter, avant de tout reprendre dans un programme.",
    "Les premiers graphiques étaient dans Jupyter, ensuite j'ai tout porté dans une page.",
  ])
  func whatWasBegunInAndLeftIsNoSubject(body: String) {
    let found = Samples.section(
      "J'ai nettoyé les fichiers avec pandas. " + body, title: "Reprise des données")
    #expect(Samples.stance("Jupyter", in: found) != .used, "\(body)")
    #expect(found.subjects.first?.name == "pandas", "\(body)")
  }

  @Test(arguments: [
    "Avant c'était VNC mais rien ne demandait l'accord.",
    "Avant on utilisait VNC sans mot de passe.",
    "Auparavant il y avait VNC sur les postes.",
  ])
  func whatWasBeforeIsNotUsed(body: String) {
    let found = Samples.section("Pour la prise en main, on utilise TeamViewer. " + body)
    #expect(Samples.stance("VNC", in: found) != .used, "\(body)")
    #expect(Samples.stance("TeamViewer", in: found) == .used, "\(body)")
  }

  // MARK: Others'

  @Test(arguments: [
    "Moodle existe au lycée mais les agents n'y ont pas de compte, je n'ai pas insisté.",
    "Moodle existait déjà ailleurs, sans accès pour nous.",
    "Un Moodle existe à la faculté.", "Moodle existe, les élèves s'en servent peu.",
  ])
  func thatSomethingExistsTellsNoUse(body: String) {
    #expect(
      Samples.stance("Moodle", in: Samples.section("J'ai formé 30 agents. " + body)) != .used,
      "\(body)")
  }

  @Test(arguments: [
    "La migration vers Proxmox est à l'étude, mais ce n'est pas mon projet.",
    "Proxmox arrive à l'automne, cela ne fait pas partie de ma mission.",
    "Proxmox sera installé au siège, ce n'était pas dans mon périmètre.",
    "Le passage à Proxmox est prévu, ce qui n'est pas de mon ressort.",
  ])
  func whatIsNotOnesOwnIsNoPlan(body: String) {
    let found = Samples.section("J'ai mis Zabbix en place. " + body, heading: "Perspectives")
    #expect(Samples.stance("Proxmox VE", in: found) == .mentioned, "\(body)")
  }

  @Test(arguments: [
    "La région prévoit un serveur FreeRADIUS à la rentrée.",
    "Le service envisage FreeRADIUS l'an prochain.", "La direction souhaite FreeRADIUS pour 2027.",
    "Mon responsable veut FreeRADIUS.",
  ])
  func thePlansOfOthersAreTheirs(body: String) {
    #expect(
      Samples.stance("FreeRADIUS", in: Samples.section("J'ai découpé le réseau en VLAN. " + body))
        == .mentioned,
      "\(body)")
  }

  @Test func onesOwnPlansStay() {
    #expect(
      Samples.stance(
        "FreeRADIUS", in: Samples.section("Je prévois un serveur FreeRADIUS à la rentrée."))
        == .planned)
  }

  @Test(arguments: [
    "Jenkins, l'agence en avait un, abandonné en 2022.",
    "Jenkins, le service en possédait un avant mon arrivée.",
    "Un Jenkins, ils en avaient deux, arrêtés depuis.",
    "Jenkins, l'école en a un que personne ne suit.",
  ])
  func whatOthersHadIsTheirs(body: String) {
    #expect(
      Samples.stance("Jenkins", in: Samples.section("J'ai écrit la chaîne GitLab CI. " + body))
        == .mentioned,
      "\(body)")
  }

  @Test func aShareBehindALooseColonIsTheOthers() {
    let found = Samples.section(
      "- Jade : maquettes Figma\n- Ulysse : API NestJS et base PostgreSQL\n- moi : l'appli Flutter",
      heading: "Répartition")
    #expect(Samples.stance("NestJS", in: found) == .mentioned)
    #expect(Samples.stance("Figma", in: found) == .mentioned)
    #expect(Samples.stance("Flutter", in: found) == .used)
  }

  // MARK: Options by letter

  @Test(arguments: [
    (
      "**A. Garder.** Exchange, un serveur neuf.\n\n**B. Louer.** Microsoft 365 à 5 €.\n\n**C. Libre.** BlueMind.",
      "Je recommande B."
    ),
    ("- A : Exchange sur place\n- B : Microsoft 365\n- C : BlueMind", "Le conseil a retenu la B."),
    (
      "Option 1 : Exchange sur place.\n\nOption 2 : Microsoft 365.\n\nOption 3 : BlueMind.",
      "L'option 2 a été choisie."
    ),
    (
      "### Scénario A – Exchange\n\nUn serveur neuf.\n\n### Scénario B – Microsoft 365\n\nUn abonnement.",
      "Nous avons opté pour le scénario B."
    ),
  ])
  func theLetterTellsWhatWasTaken(options: String, decision: String) {
    let found = Samples.section(
      options + "\n\n## Mon avis\n\n" + decision, title: "Étude de la messagerie",
      heading: "Scénarios")
    #expect(Samples.stance("Microsoft 365", in: found) == .used, "\(options)")
    #expect(Samples.stance("Exchange", in: found) != .used, "\(options)")
    #expect(found.subjects.first?.name == "Microsoft 365", "\(options)")
  }

  // MARK: Tables and short words

  @Test(arguments: [
    "| Outil | Rôle | Pris ? |\n|---|---|---|\n| Lynis | serveurs | oui |\n| Nessus | réseau | non, limité à 16 adresses |",
    "| Outil | Rôle | Utilisé ? |\n|---|---|---|\n| Lynis | serveurs | oui |\n| Nessus | réseau | non |",
  ])
  func yesAndNoUnderAQuestionDecide(table: String) {
    let found = Samples.section(table, heading: "Démarche et outils")
    #expect(Samples.stance("Lynis", in: found) == .used, "\(table)")
    #expect(Samples.stance("Nessus", in: found) != .used, "\(table)")
  }

  @Test func namesInReasonsAreNoChoice() {
    let found = Samples.section(
      "| Besoin | Retenu | Écarté | Pourquoi |\n|---|---|---|---|\n| Site | Symfony | Django | personne ne connaît Python |"
    )
    #expect(Samples.stance("Symfony", in: found) == .used)
    #expect(Samples.stance("Python", in: found) != .used)
  }

  @Test func toolsAtTheHeadOfATableAreCompared() {
    let found = Samples.section(
      "| | TP-Link | UniFi | Aruba |\n|---|---|---|---|\n| Prix | 129 € | 189 € | 255 € |\n\nOn part sur TP-Link."
    )
    #expect(Samples.stance("TP-Link", in: found) == .used)
    #expect(
      Samples.stance("UniFi", in: found) != .used && Samples.stance("Aruba", in: found) != .used)
  }

  @Test(arguments: ["C'est donc lui.", "Ce sera lui.", "C'est lui."])
  func aPronounPointsAtTheChoice(words: String) {
    let found = Samples.section(
      "OpenVPN plafonnait à 28 Mbit/s.\n\nWireGuard donne 190 Mbit/s sur le même routeur. \(words)",
      heading: "Choix de la solution")
    #expect(Samples.stance("WireGuard", in: found) == .used, "\(words)")
    #expect(found.subjects.first?.name == "WireGuard", "\(words)")
  }

  @Test(arguments: [
    "J'avais proposé Vaultwarden, elle a préféré un éditeur que l'on peut appeler.",
    "J'avais suggéré Vaultwarden, le chef a préféré autre chose.",
    "Nous avions conseillé Vaultwarden, la direction n'en a pas voulu.",
  ])
  func whatWasPutForwardInVainIsNotUsed(body: String) {
    #expect(
      Samples.stance("Vaultwarden", in: Samples.section("On a choisi Passbolt. " + body))
        == .rejected, "\(body)")
  }

  // MARK: The subject

  @Test(arguments: [
    "La notice a été mise sur l'intranet SharePoint.", "Mon guide est déposé dans SharePoint.",
    "J'ai écrit une fiche, elle a été publiée sur SharePoint.",
    "Les vidéos sont rangées dans SharePoint.",
  ])
  func whereADocumentLiesIsNoSubject(body: String) {
    let found = Samples.section(
      "J'ai pris les appels et rappelé les gens. " + body, title: "Assistance")
    #expect(found.subjects.isEmpty, "\(body): \(found.subjects)")
  }

  @Test(arguments: [
    ("Un standard téléphonique neuf", "FreePBX", "Wireshark"),
    ("Mise en conteneurs des sites", "Docker", "Ansible"),
    ("La sauvegarde d'un cabinet", "Restic", "Ansible"),
    ("Surveiller l'usine", "Zabbix", "Ansible"),
  ])
  func theTitleTellsTheKindOfTool(title: String, tool: String, other: String) {
    let found = Samples.section(
      "J'ai configuré \(other) sur le serveur. J'ai testé avec \(other). \(tool) est installé sur la machine.",
      title: title)
    #expect(found.subjects.first?.name == tool, "\(title): \(found.subjects)")
  }
}
