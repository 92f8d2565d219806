import ExamModel
import FicheLibrary
import Jury
import Testing

/// Nothing is taken for granted that no word of the fiche shows: the role of a tool, its users, a service.
@Suite struct PremiseTests {
  private func fiche(_ body: String, title: String) -> Fiche {
    FicheReader.read(
      text: "---\ntitle: \"\(title)\"\n---\n## Réalisation\n\n\(body)\n", path: "essai.md"
    ).fiche
  }

  /// The ids that questions on a fiche may have in the two orals on infrastructure.
  private func ids(_ body: String, title: String = "Essai") throws -> [String] {
    let fiche = fiche(body, title: title)
    return try ["bts-sio-e5", "bts-sio-e6-sisr"].flatMap { id in
      let exam = try #require(ExamCatalog.exam(id: id))
      return Samples.candidates(for: Samples.plan(exam, fiches: [fiche]), fiches: [fiche])
        .map(\.question.id)
    }
  }

  private func asks(_ ids: [String], _ base: String) -> Bool {
    ids.contains { $0.hasPrefix(base + "-") }
  }

  // MARK: People who work from elsewhere

  @Test(arguments: [
    "J'ai relié les deux agences avec WireGuard. J'ai configuré WireGuard sur chaque routeur.",
    "J'ai monté WireGuard entre le siège et l'entrepôt. Les deux bouts de WireGuard se voient.",
    "WireGuard porte le lien entre l'école et la mairie. J'ai généré les clés de WireGuard.",
    "J'ai installé WireGuard sur la passerelle. Le tunnel WireGuard joint le site de secours.",
  ])
  func aTunnelBetweenSitesHasNoUsers(body: String) throws {
    let found = try ids(body, title: "Interconnexion avec WireGuard")
    for base in ["vpn-departure", "vpn-user-guide", "wireguard-no-login"] {
      #expect(!asks(found, base), "\(base): \(body)")
    }
    #expect(asks(found, "wireguard-allowed-ips"), "\(body)")
  }

  @Test(arguments: [
    "J'ai installé WireGuard pour les commerciaux en télétravail. Chacun a sa clé WireGuard.",
    "J'ai configuré WireGuard sur les portables des nomades. WireGuard démarre avec la session.",
    "J'ai ouvert un accès distant avec WireGuard. Douze agents se servent de WireGuard.",
    "Les techniciens en déplacement passent par WireGuard. J'ai écrit la notice de WireGuard.",
  ])
  func thoseWhoWorkFromElsewhereLeaveAsWell(body: String) throws {
    let found = try ids(body, title: "Accès par WireGuard")
    #expect(asks(found, "vpn-departure"), "\(body)")
    #expect(asks(found, "wireguard-no-login"), "\(body)")
  }

  // MARK: Filtering

  @Test(arguments: [
    "J'ai installé OPNsense pour le VPN des deux sites. OPNsense annonce les routes.",
    "J'ai mis OPNsense en place comme serveur DHCP. OPNsense distribue les adresses.",
    "J'ai configuré le portail captif d'OPNsense. OPNsense garde les connexions un an.",
    "J'ai installé OPNsense comme routeur entre deux réseaux. OPNsense porte OSPF.",
  ])
  func aFirewallThatFiltersNothingIsAskedForNoRule(body: String) throws {
    let found = try ids(body, title: "Un service sur OPNsense")
    for base in [
      "firewall-default-policy", "firewall-rule-life", "firewall-blocked-flow", "firewall-proof",
    ] {
      #expect(!asks(found, base), "\(base): \(body)")
    }
  }

  @Test(arguments: [
    "J'ai écrit les règles d'OPNsense. OPNsense sépare la comptabilité du reste.",
    "J'ai installé OPNsense, notre pare-feu. OPNsense remplace la box.",
    "J'ai configuré OPNsense. Il filtre les flux entre les ateliers, et OPNsense les journalise.",
    "J'ai créé une DMZ derrière OPNsense. OPNsense bloque le reste.",
  ])
  func aFirewallThatFiltersIsAskedForItsRules(body: String) throws {
    #expect(asks(try ids(body, title: "Mise en place d'OPNsense"), "firewall-rule-life"), "\(body)")
  }

  // MARK: In service or not

  @Test(arguments: [
    "J'ai construit une maquette sous GNS3 avec OSPF. La maquette compte six routeurs. OSPF converge vite.",
    "Tout est simulé dans mon labo. OSPF relie quatre routeurs. Dans ce labo j'ai coupé un lien.",
    "J'ai configuré OSPF. Rien n'a été installé chez le client, c'était un essai d'OSPF.",
    "J'ai comparé OSPF et des routes statiques. OSPF n'est pas encore en production.",
  ])
  func aMockUpServesNobody(body: String) throws {
    #expect(
      !Samples.evidence(fiche(body, title: "Routage avec OSPF")).premises.contains(.live), "\(body)"
    )
    #expect(!asks(try ids(body, title: "Routage avec OSPF"), "network-change-window"), "\(body)")
  }

  @Test(arguments: [
    "J'ai configuré OSPF sur les routeurs de l'hôpital. OSPF est en production depuis mars.",
    "J'ai essayé sur une maquette, puis mis OSPF en service sur les trois sites. OSPF tient.",
    "J'ai déployé OSPF dans les écoles de la ville. Les agents n'ont rien remarqué d'OSPF.",
    "J'ai remplacé les routes statiques par OSPF. Aucun poste n'a perdu le réseau avec OSPF.",
  ])
  func whatIsInServiceIsAskedAboutAsSuch(body: String) throws {
    #expect(
      Samples.evidence(fiche(body, title: "Routage avec OSPF")).premises.contains(.live), "\(body)")
    #expect(asks(try ids(body, title: "Routage avec OSPF"), "network-change-window"), "\(body)")
  }

  /// A program is drawn before it is made, and served all the same.
  @Test func theMockUpOfAProgramIsNone() {
    let found = Samples.evidence(
      fiche(
        "J'ai dessiné la maquette, montré la maquette, puis développé l'application avec Symfony et PHP. "
          + "La maquette a changé deux fois. L'application Symfony sert tous les jours.",
        title: "Application de prêt avec Symfony"))
    #expect(found.premises.contains(.live))
  }

  // MARK: The candidate's own part in a tool

  @Test(arguments: [
    "Les demandes arrivent dans EasyVista. Je traite les tickets d'EasyVista et je les ferme.",
    "Je prends les appels et je les saisis dans EasyVista. EasyVista est celui du groupe.",
    "Chaque matin je lis ma file dans EasyVista. EasyVista trie par priorité.",
    "J'ai clos 63 tickets dans EasyVista. La suite d'un ticket se lit dans EasyVista.",
  ])
  func whoOnlyUsesAToolHasSetNothingUpInIt(body: String) throws {
    #expect(!asks(try ids(body, title: "Support aux utilisateurs"), "helpdesk-takeover"), "\(body)")
  }

  @Test(arguments: [
    "J'ai installé EasyVista sur un serveur. EasyVista reçoit les demandes.",
    "J'ai paramétré les catégories d'EasyVista. EasyVista trie par service.",
    "J'ai mis en place EasyVista. Tous ouvrent leurs tickets dans EasyVista.",
    "J'administre EasyVista depuis mai. Les comptes d'EasyVista viennent de l'annuaire.",
  ])
  func whoSetsAToolUpIsAskedHow(body: String) throws {
    #expect(asks(try ids(body, title: "Gestion des tickets"), "helpdesk-takeover"), "\(body)")
  }

  // MARK: Who wrote it

  private func premises(_ body: String) -> Set<Premise> {
    Samples.evidence(fiche(body, title: "Essai")).premises
  }

  @Test(arguments: [
    "J'ai écrit des tests. L'application a été développée en interne avant 2021.",
    "Le portail a été écrit en interne : j'y ai corrigé trois défauts.",
    "Le logiciel a été développé il y a dix ans, et j'en teste les écrans.",
    "L'outil de commande, écrit en 2009 par un ancien apprenti, est en PHP.",
    "Une application écrite en Java par notre prestataire : j'y ai ajouté un écran.",
    "Un serveur et une interface, développés par l'équipe depuis 2018 : j'ai écrit les essais.",
    "L'outil a été écrit en 2021 par deux élèves de BUT : nous l'avons repris.",
    "Le portail, ce n'est pas moi qui l'ai fait, je le maintiens.",
    "Le site de réservation, écrit vers 2015 par une ancienne apprentie, plantait.",
    "Les questions allaient à Nadège, qui l'a développée en PHP.",
    "Mme Le Goff l'a programmée seule avec Python.",
    "Je n'ai presque rien codé : le portail PHP existait.",
    "Je n'ai pas développé le logiciel, qui est en Java.",
  ])
  func aProductThatWasThereHasOtherAuthors(body: String) {
    #expect(!premises(body).contains(.made), "\(body)")
    #expect(!premises(body).contains(.ownProgram), "\(body)")
  }

  @Test(arguments: [
    "Tests automatisés du portail des familles", "Intégration continue d'un site en PHP",
    "Audit d'accessibilité de l'intranet", "Documenter les routes du portail client",
    "Rédaction de la documentation d'un service web",
  ])
  func whatIsTriedOutWasThere(title: String) {
    let found = Samples.evidence(fiche("J'ai écrit des scripts en PHP.", title: title)).premises
    #expect(!found.contains(.made))
    #expect(!found.contains(.ownProgram))
  }

  @Test(arguments: [
    "L'application a été développée avec Symfony.",
    "J'ai développé en interne une application PHP.",
    "Le module a été développé en deux mois en PHP.",
    "J'ai écrit en PHP un module lancé par le planificateur.",
    "Un script écrit en Python par mes soins.",
    "Le site a été écrit en Vue par Salma ; l'API en PHP est de moi.",
    "Je n'ai pas développé l'export, faute de temps, mais tout le reste en PHP.",
    "Un tuteur, qui l'a relu, m'a aidé à découper le code PHP.",
  ])
  func whatTheCandidateWroteHasNoOther(body: String) {
    #expect(premises(body).contains(.made), "\(body)")
    #expect(premises(body).contains(.ownProgram), "\(body)")
  }

  // MARK: Sites

  @Test(arguments: [
    ("Refonte du site du club", "Le site internet du club datait de 2012."),
    (
      "Refaire la page d'accueil",
      "Le site web est lent. Le site vitrine a dix pages. Un site web à jour."
    ),
  ])
  func whoWorksOnASiteIsAskedAboutIt(title: String, body: String) {
    #expect(Samples.evidence(fiche(body, title: title)).premises.contains(.website))
  }

  @Test(arguments: [
    ("Application de prêt", "L'hébergement servait au site vitrine. WordPress a été écarté."),
    ("Relier deux sites", "Le premier site est à Brest. Chaque site a son routeur."),
    ("Sauvegarder un site distant", "La copie part chaque nuit vers le site de secours."),
  ])
  func aSiteInPassingIsNone(title: String, body: String) {
    #expect(!Samples.evidence(fiche(body, title: title)).premises.contains(.website))
  }

  // MARK: Words that a question needs

  @Test func aQuestionOnAFileNeedsTheFile() throws {
    let script = "J'ai écrit un script PowerShell qui ferme les comptes. PowerShell tourne la nuit."
    #expect(!asks(try ids(script, title: "Scripts PowerShell"), "powershell-csv"))
    let csv = "J'ai écrit un script PowerShell qui lit un CSV. PowerShell crée les comptes."
    #expect(asks(try ids(csv, title: "Scripts PowerShell"), "powershell-csv"))
  }

  /// Who makes a copy with it to move files has no backup.
  @Test func aCopyIsNoBackup() throws {
    let copy = "J'ai copié le site vers le serveur avec rsync. rsync envoie les pages modifiées."
    #expect(!asks(try ids(copy, title: "Livraison avec rsync"), "backup-retention"))
    let backup = "J'ai sauvegardé les partages avec rsync. rsync part chaque nuit."
    #expect(asks(try ids(backup, title: "Copies avec rsync"), "backup-retention"))
  }

  /// Whatever a fiche leaves open, something can be asked of each tool.
  @Test func everyFamilyKeepsQuestionsThatTakeNothingForGranted() {
    for family in Samples.knowledge.technologies.families where family.id != "backup" {
      let open = family.questions.filter {
        $0.premises.isEmpty && $0.neededWords.isEmpty && !$0.text.contains("alternative}")
      }
      #expect(open.count >= 1, "\(family.id)")
    }
  }
}
