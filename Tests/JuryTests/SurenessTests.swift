import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// Which tools are asked about as one of the trade would, which only in words that suit whatever was done with them,
/// and what an exchange rests on where no tool is surely the candidate's.
@Suite struct SurenessTests {
  private func entry(_ name: String, in found: FicheEvidence) -> TechnologyEvidence? {
    found.technologies.first { $0.name == name }
  }

  // MARK: Sure

  @Test(arguments: [
    "J'ai monté un serveur Graylog. J'ai configuré les flux de Graylog.",
    "J'ai retenu Graylog pour sa recherche.",
    "J'ai :\n\n- installé Graylog sur une machine à part ;\n- ouvert le port des journaux.",
    "Je suivais les alertes avec Graylog. La salle est au sous-sol.",
    "Nous avons installé Graylog en mars. Le tableau de Graylog est affiché dans la salle.",
  ])
  func whatIsDoneAndComeBackToIsSure(body: String) {
    #expect(entry("Graylog", in: Samples.section(body))?.isSure == true, "\(body)")
  }

  @Test(arguments: [
    "Graylog tourne sur un serveur. Les journaux de Graylog sont gardés un mois.",
    "Le message part vers Graylog. Il y a aussi Graylog pour les routeurs. J'ai nettoyé la baie.",
    "Au début on voulait tout suivre avec Graylog. La salle est au sous-sol.",
    "Graylog, installé par la société Axone, reste en place. J'ai lu les alertes de Graylog.",
  ])
  func whatIsOnlyThereIsNot(body: String) {
    #expect(entry("Graylog", in: Samples.section(body))?.isSure != true, "\(body)")
  }

  // MARK: Whose work it is

  @Test func aTableThatSharesOutTheWorkTellsWhose() {
    let table = """
      | Lot | Responsable |
      |---|---|
      | Installation de Nextcloud | moi |
      | Serveur Keycloak | Damien, je regardais |
      | Règles du pare-feu Stormshield | le prestataire |

      J'ai mis à jour Nextcloud deux fois.
      """
    let found = Samples.section(table, heading: "Répartition")
    #expect(entry("Nextcloud", in: found)?.isSure == true)
    #expect(entry("Keycloak", in: found)?.isUsed != true)
    #expect(entry("Stormshield", in: found)?.isUsed != true)
  }

  @Test(arguments: [
    "Hors périmètre", "Ce que je n'ai pas fait", "Fait par d'autres", "Pas mon travail",
  ])
  func aPartOnTheWorkOfOthersTellsWhose(heading: String) {
    let found = Samples.section("- configuration de Keycloak\n- serveur Graylog", heading: heading)
    #expect(found.technologies.allSatisfy { !$0.isUsed }, "\(heading)")
  }

  @Test(arguments: [
    "Le dépôt est poussé chaque nuit vers le GitLab de la direction.",
    "Tout le code est versionné sur le GitLab de l'école.",
    "J'ai déposé les fichiers dans le GitLab du service.",
    "Le pipeline tourne sur le GitLab de Mireille.",
  ])
  func whatIsSaidToBeAnothersIsNotSure(body: String) {
    let found = Samples.section(body + " J'ai écrit un script en Ruby.")
    #expect(entry("GitLab", in: found)?.isSure != true, "\(body)")
  }

  @Test(arguments: [
    "L'écran des horaires a été écrit en Angular par Salomé.",
    "Le site, codé en Angular par mon camarade, lit les horaires.",
    "Au départ j'avais tout rangé dans Angular. J'ai ensuite repris la page en HTML.",
  ])
  func whatOthersWroteOrWasLeftIsNotAsked(body: String) {
    #expect(entry("Angular", in: Samples.section(body))?.mayBeAskedAbout != true, "\(body)")
  }

  @Test func aTeamSharesOutTheWork() {
    let found = Samples.section(
      "- Moi : Graylog, Zabbix et la notice\n- Lina : Keycloak", heading: "Équipe")
    #expect(entry("Graylog", in: found)?.isSure == true)
    #expect(entry("Zabbix", in: found)?.isSure == true)
  }

  @Test func whatSomebodyElseWishesForIsNoPlan() {
    let found = Samples.section(
      "Pour la suite Nora voudrait relier un inventaire (elle a parlé de Snipe-IT).",
      heading: "Bilan")
    let snipe = entry("Snipe-IT", in: found)
    #expect(snipe.map { $0.stance != .planned || $0.isDisputed } ?? true)
  }

  /// "Il garde Zabbix" tells of somebody else; "on a gardé Zabbix" tells a decision.
  @Test func whatIsKeptIsKeptBySomebody() {
    #expect(entry("Zabbix", in: Samples.section("Le siège garde Zabbix."))?.isSure != true)
    #expect(
      entry("Zabbix", in: Samples.section("On a gardé Zabbix.", heading: "Choix"))?.isSure == true)
  }

  @Test func whatStandsInTheReasonWasNotSetAside() {
    let found = Samples.section(
      "- Centreon : complet. Écarté car le chef connaît Zabbix et qu'il prendra les appels.",
      heading: "Solutions")
    #expect(entry("Zabbix", in: found)?.stance != .rejected)
  }

  @Test(arguments: [
    ("Retenu.", true), ("Oui.", true), ("Non.", false), ("Refusé, trop cher.", false),
  ])
  func aWordDecidesOnWhatAnItemIsAbout(word: String, isKept: Bool) {
    let found = Samples.section(
      "- Zabbix Server : gratuit, connu de l'équipe. \(word)\n- autre chose", heading: "Pistes")
    #expect(entry("Zabbix", in: found)?.stance == (isKept ? .used : .rejected), "\(word)")
  }

  @Test func aShortListIsNoDecision() {
    let found = Samples.section(
      "J'ai retenu Zabbix, Centreon et Checkmk pour un essai. Zabbix a été choisi à la fin.",
      heading: "Choix")
    #expect(entry("Zabbix", in: found)?.isSure == true)
    #expect(entry("Centreon", in: found)?.isSure != true)
    #expect(entry("Checkmk", in: found)?.isSure != true)
  }

  // MARK: What is asked then

  private func candidates(_ text: String, exam id: String = "bts-sio-e6-sisr") throws
    -> [DrawCandidate]
  {
    let exam = try #require(Samples.exams.first { $0.id == id })
    let fiche = FicheReader.read(text: text, path: "essai.md").fiche
    return Samples.candidates(for: Samples.plan(exam, fiches: [fiche]), fiches: [fiche])
  }

  private static let vague = """
    ---
    title: Relier deux ateliers au siège
    ---
    ## Le tracé du câble dans la cour

    Le conduit passe sous la cour puis longe le mur du fond jusqu'au local des machines. Jenkins y est visible sur un
    écran. Les ouvriers y jettent un coup d'œil le matin avant de commencer et le soir avant de partir chez eux.

    ## Mesures au bout de la ligne

    Jenkins compte les réussites. Le débit relevé au bout dépasse ce qui était attendu. Jenkins envoie un message au
    chef d'atelier. J'ai décidé de garder la ligne du café pendant un mois.
    """

  @Test func anUnsureToolIsAskedAboutInWordsThatSuitAnyway() throws {
    // Where the title tells something, it carries the exchange.
    let untitled = Self.vague.replacing("Relier deux ateliers au siège", with: "Essai")
    let own = try candidates(untitled).filter { candidate in
      if case .technology("Jenkins", _) = candidate.question.reason { true } else { false }
    }
    #expect(!own.isEmpty)
    #expect(
      own.allSatisfy { $0.question.id.hasPrefix("named-") || $0.question.id.hasPrefix("centre-") },
      "\(own.map(\.question.text))")
    #expect(Set(own.flatMap { $0.topics.filter { $0.hasPrefix("named/") } }).count == 1)
  }

  /// Why this tool and not another is asked of whoever tells to have decided.
  @Test func onlyTheirOwnChoiceIsAskedFor() throws {
    func asksForChoice(_ body: String) throws -> Bool {
      try candidates("---\ntitle: Les journaux du siège\n---\n## Mise en service\n\n\(body)\n")
        .contains { $0.topics.contains { $0.hasPrefix("tool-choice/") } }
    }
    #expect(try asksForChoice("J'ai choisi Graylog. J'ai installé Graylog sur Debian."))
    #expect(try !asksForChoice("J'ai installé Graylog sur Debian. Graylog lit les journaux."))
  }

  @Test func aStudyIsNotAskedHowItIsRun() throws {
    let own = try candidates(
      "---\ntitle: Étude des outils de supervision\n---\n## Étude comparative\n\nJ'ai comparé Zabbix et Centreon. J'ai recommandé Zabbix à la commission. Rien n'a été installé. J'ai monté Zabbix sur une maquette.\n"
    )
    let families = Set(
      Samples.knowledge.technologies.families.flatMap(\.questions).map(\.id))
    #expect(
      !own.contains { candidate in families.contains { candidate.question.id.hasPrefix($0 + "-") } }
    )
  }

  @Test func titleHeadingsAndDecisionsCarryTheExchange() throws {
    let own = try candidates(Self.vague)
    #expect(own.contains { $0.question.text.contains("« Relier deux ateliers au siège »") })
    #expect(own.contains { $0.question.text.contains("« Le tracé du câble dans la cour »") })
    #expect(
      own.contains {
        $0.question.text.contains(
          "« J'ai décidé de garder la ligne du café pendant un mois »")
      })
    #expect(own.contains { $0.isAboutSubject && $0.question.id.hasPrefix("title-") })
  }

  @Test(arguments: [
    ("Plan d'adressage des quatre bâtiments", true), ("2. Le tirage de la fibre optique", true),
    ("Contexte", false), ("3. Ce que j'ai fait", false), ("Situation de départ", false),
    ("Choix de la solution", false), ("Résultats obtenus", false), ("L'ancien réseau Wi-Fi", false),
    ("Et après ?", false), ("Option B : le louer", false),
  ])
  func onlyHeadingsWithContentAreNamed(heading: String, isTold: Bool) {
    let body = String(repeating: "Le câble court le long du mur et traverse la cour. ", count: 4)
    let found = Samples.section(body, heading: heading)
    #expect(found.headings.isEmpty != isTold, "\(heading)")
  }

  @Test(arguments: [
    ("J'ai choisi de garder les deux lignes en parallèle.", true),
    ("Nous avons donc décidé de couper le Wi-Fi la nuit.", true),
    ("On a préféré un câble enterré à un pont radio.", true),
    ("Je l'ai choisi.", false), ("J'ai décidé cela avec eux hier soir.", false),
    ("Le directeur a choisi un autre prestataire pour le siège.", false),
  ])
  func decisionsAreQuotedWhole(body: String, isTold: Bool) {
    #expect(Samples.section(body).decisions.isEmpty != isTold, "\(body)")
  }
}
