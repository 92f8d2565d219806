import ExamModel
import Jury
import Testing

/// Where sentences contradict each other nothing is asked, and an application of one's own comes before every tool.
@Suite struct DisputeTests {
  private func evidence(_ body: String, title: String = "Essai", heading: String = "Réalisation")
    -> FicheEvidence
  {
    Samples.evidence("---\ntitle: \"\(title)\"\n---\n## \(heading)\n\n\(body)\n")
  }

  private func entry(_ name: String, in found: FicheEvidence) -> TechnologyEvidence? {
    found.technologies.first { $0.name == name }
  }

  // MARK: No question of use

  @Test(arguments: [
    "J'ai proposé de mettre un Zammad, mais la gérante a dit qu'elle verrait plus tard.",
    "J'ai suggéré de monter un serveur Zammad, ce n'était pas la priorité.",
    "Le tuteur m'a parlé d'installer Zammad un jour.",
    "Mon tuteur recommande d'installer Zammad dans les agences.",
  ])
  func whatIsProposedIsNotUsed(body: String) {
    let found = evidence(body + " J'ai rangé les câbles de l'atelier.")
    #expect(entry("Zammad", in: found)?.mayBeAskedAbout != true, "\(body)")
    #expect(!found.subjects.contains { $0.name == "Zammad" }, "\(body)")
  }

  @Test func aProposalThatWasAcceptedIsWork() {
    let found = evidence(
      "J'ai proposé de mettre un Zammad, ce que la direction a accepté. J'ai installé Zammad en mars."
    )
    #expect(entry("Zammad", in: found)?.mayBeAskedAbout == true)
    #expect(found.subjects.first?.name == "Zammad")
  }

  @Test(arguments: [
    ("Ionic, Angular ou Flutter ?", "J'ai testé Ionic une journée. Du coup : Flutter."),
    ("Zabbix vs Centreon", "J'ai regardé Zabbix deux heures. Décision : Centreon."),
  ])
  func aHeadingThatAsksDecidesNothing(heading: String, body: String) {
    let found = evidence(body, heading: heading)
    let first = heading.hasPrefix("Ionic") ? "Ionic" : "Zabbix"
    let kept = heading.hasPrefix("Ionic") ? "Flutter" : "Centreon"
    #expect(entry(first, in: found)?.mayBeAskedAbout != true)
    #expect(entry(kept, in: found)?.mayBeAskedAbout == true)
    #expect(found.subjects.first?.name == kept)
  }

  @Test(arguments: [
    "J'ai fait un petit prototype en Ionic et un autre en Flutter. Avec Ionic j'ai perdu une journée. Flutter a été choisi avec ma tutrice.",
    "Nous avons codé un prototype sous Ionic et un second sous Flutter. Nous avons retenu Flutter.",
  ])
  func ofTwoPrototypesTheOtherIsNotUsed(body: String) {
    for heading in ["Réalisation", "Conditions"] {
      let found = evidence(body, heading: heading)
      #expect(entry("Ionic", in: found)?.mayBeAskedAbout != true, "\(body)")
      #expect(entry("Flutter", in: found)?.mayBeAskedAbout == true, "\(body)")
      #expect(found.subjects.first?.name == "Flutter", "\(body)")
    }
  }

  @Test func aComparisonThatIsLeftOpenHasNoWinner() {
    let found = evidence(
      """
      | Critère | Zabbix | Centreon | Nagios |
      |---|---|---|---|
      | Prix | 2 | 3 | 5 |

      Zabbix est très complet ; le devis dépasse le budget. Je ne connais pas encore la décision.
      """, heading: "Solutions comparées")
    #expect(found.technologies.allSatisfy { !$0.mayBeAskedAbout })
    #expect(found.subjects.isEmpty)
  }

  @Test(arguments: [
    "Le chiffrement BitLocker n'a pas été activé, faute de temps.",
    "L'API (Laravel, MariaDB) et le tableau de bord ont été développés par M. Roussel.",
    "La partie Laravel a été écrite par Mme Petit.",
  ])
  func whatOthersOrNobodyDidIsNotAskedAbout(body: String) {
    let found = evidence(body)
    #expect(found.technologies.allSatisfy { !$0.mayBeAskedAbout }, "\(body)")
  }

  // MARK: No question why not

  @Test(arguments: [
    (
      "Proxmox VE",
      "Le cabinet a un hyperviseur Proxmox VE installé par le prestataire. Veeam écarté : pas de support de Proxmox."
    ),
    ("Veeam", "Les sauvegardes Veeam ne sont pas encore supervisées. J'ai installé Zabbix."),
    ("GitLab", "Le code est sur mon GitLab."),
    ("SonarQube", "On rêve d'un SonarQube, refusé pour l'instant."),
    ("BookStack", "La procédure est dans BookStack."),
  ])
  func whatIsInServiceWasNotSetAside(name: String, body: String) {
    for heading in ["Réalisation", "Et après ?", "Bilan"] {
      let found = evidence(body, heading: heading)
      guard let own = entry(name, in: found) else { continue }
      let isAskedWhyNot = !own.isDisputed && [.rejected, .planned].contains(own.stance)
      #expect(!isAskedWhyNot, "\(heading): \(body)")
    }
  }

  @Test func whatWasSetAsideInSoManyWordsIsAskedAbout() throws {
    let found = evidence("Centreon a été écarté pour son interface. J'ai installé Zabbix.")
    let centreon = try #require(entry("Centreon", in: found))
    #expect(centreon.stance == .rejected && !centreon.isDisputed)
  }

  @Test func faultFoundWithAToolInUseIsNoRejection() throws {
    let found = evidence(
      "J'ai écrit 12 scénarios Playwright. Playwright les lance chaque nuit.\n\n- Playwright : trop fragile au début, corrigé"
    )
    let playwright = try #require(entry("Playwright", in: found))
    #expect(playwright.stance != .rejected || playwright.isDisputed)
  }

  // MARK: One's own application

  @Test(arguments: [
    (
      "Développement de RondeSûre, application mobile de suivi", "RondeSûre",
      "J'ai développé les écrans en Flutter. Flutter a été choisi par l'équipe."
    ),
    (
      "Prêtéo : gestion des prêts d'une bibliothèque", "Prêtéo",
      "Symfony a été retenu. Les bénévoles ont utilisé Prêtéo pendant un mois."
    ),
    (
      "Tiédo, ou comment j'ai surveillé une serre", "Tiédo",
      "Nom de code : Tiédo. Le programme est écrit en C++ avec Arduino."
    ),
  ])
  func theApplicationComesBeforeItsTools(title: String, name: String, body: String) {
    #expect(evidence(body, title: title).subjects.first?.name == name, "\(title)")
  }

  @Test func aCompanyThatOpensATitleIsNoApplication() {
    let found = evidence("J'ai installé Zabbix sur Debian.", title: "Sogexo : suivi des serveurs")
    #expect(found.subjects.first?.name == "Zabbix")
  }

  @Test(arguments: [
    "Wazo est libre mais peu documenté. FreePBX est gratuit et montre la configuration d'Asterisk. C'est lui qui a été retenu.",
    "Wazo plaisait. FreePBX est très documenté. C'est lui que nous avons choisi.",
  ])
  func theProductComesBeforeItsKind(body: String) {
    let found = evidence(body, title: "Mise en place de la ToIP au siège")
    #expect(found.subjects.first?.name == "FreePBX", "\(body)")
  }
}
