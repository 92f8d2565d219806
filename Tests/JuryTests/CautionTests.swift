import ExamModel
import FicheLibrary
import Jury
import Testing

/// Where nothing shows what a figure, a deed or company is, the jury asks nothing about it.
@Suite struct CautionTests {
  private func evidence(_ body: String, heading: String = "Mise en œuvre") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  private func figures(_ body: String, heading: String = "Mise en œuvre") -> [String] {
    evidence(body, heading: heading).figures.map { "\($0.kind): \($0.excerpt)" }
  }

  // MARK: Figures

  @Test(arguments: [
    // Ways of talking.
    "Franchement ça s'installe en cinq minutes.", "Avec leur assistant ça tourne en une heure.",
    "J'ai compris mon erreur en trois secondes.",
    "On a perdu toute la salle en dix secondes.",
    // What people said, and whom one listened to.
    "J'ai mené des entretiens avec 18 salariés de l'entrepôt.",
    "22 bénévoles ont été interrogés sur leurs habitudes.",
    "J'ai rencontré 12 enseignants avant de commencer.",
    // Limits.
    "Seuils : mémoire 80 % / 90 %, onduleur sous 15 minutes.",
    "Seuils d'alerte retenus : processeur 75 %.",
    "L'alerte part à 70 % / 85 %.",
    // What was set.
    "J'ai mis une durée de 60 jours pour les certificats internes.",
    "J'ai réglé une rétention de trois semaines sur les copies.",
    // What went through one's hands, what is worth something, what was offered.
    "J'ai fait une quarantaine de postes et j'ai réparé 35 imprimantes en cinq semaines.",
    "Le congélateur a lâché et 600 € de stock sont partis à la benne.",
    "Le devis le moins cher était de 3 400 €.",
    "En une journée, j'ai relevé 48 passages au guichet vide.",
    // What is only supposed.
    "Le calcul suppose que la couleur redescende à 30 %.",
    "En supposant que 40 % des agents s'en servent, tout tient sur un serveur.",
    // Somebody else's program.
    "L'application a été écrite par un ancien, environ 52 000 lignes.",
  ])
  func whatMayBeSomethingElseIsNotAskedAbout(body: String) {
    #expect(figures(body) == [])
  }

  @Test(arguments: [
    "4 coupures de plus de trois heures sur les six derniers mois.",
    "Il y a eu 5 arrêts de plus de deux heures l'an dernier (situation de départ).",
  ])
  func howThingsStoodIsNoCommitment(body: String) {
    for heading in ["Besoin", "Contexte", "Le besoin de l'agence"] {
      let found = figures(body, heading: heading)
      #expect(!found.contains { $0.hasPrefix("commitment") }, "\(found)")
    }
  }

  @Test(arguments: [
    "Réseau coupé 3 heures : 180 relevés attendus, 180 reçus.",
    "Serveur principal éteint 20 minutes : rien vu côté utilisateurs.",
    "Lien débranché pendant 2 heures : la file s'est vidée au retour.",
  ])
  func whatWasBrokenOnPurposeIsNoOutage(body: String) {
    for heading in ["Tests", "Essais faits", "Recette"] {
      #expect(figures("- \(body)", heading: heading).filter { !$0.hasPrefix("count") } == [])
    }
  }

  @Test(arguments: [
    ("Le 12 mars le serveur est resté arrêté 3 heures.", "outage"),
    ("Le service doit reprendre en moins de deux heures.", "commitment"),
    ("Le devis accepté est de 1 850 €.", "money"),
    ("L'agence emploie 45 salariés.", "headcount"),
  ])
  func whatIsSureIsStillAskedAbout(body: String, kind: String) {
    #expect(figures(body).contains { $0.hasPrefix(kind) }, "\(figures(body))")
  }

  // MARK: Deeds

  @Test(arguments: [
    "J'ai fait mon alternance au service technique de la communauté de communes.",
    "J'ai fait ma formation dans un lycée du centre de la ville.",
    "J'ai fait environ 40 postes pendant toute la période de mai.",
    "J'ai créé une tâche planifiée sur le serveur mais elle n'a jamais tourné.",
    "J'ai installé le connecteur sur deux postes, sans succès.",
    "J'ai configuré une réplication entre les deux sites mais le lien était impossible à tenir.",
  ])
  func whereOneWasAndWhatFailedAreNoDeeds(body: String) {
    #expect(evidence(body).deeds == [])
  }

  @Test func whatWasMadeStaysADeed() {
    for body in [
      "J'ai créé une tâche planifiée sur le serveur de fichiers.",
      "J'ai fait une image du poste modèle avec ses pilotes.",
    ] {
      #expect(evidence(body).deeds.count == 1, "\(body)")
    }
  }

  // MARK: Company

  @Test(arguments: [
    "J'ai rédigé une notice et j'ai passé une matinée avec Mme Courtois.",
    "J'ai installé le poste puis j'ai passé deux heures avec M. Perrin.",
    "J'ai câblé la baie et contrôlé chaque prise avec le certificateur Fluke.",
    "J'ai soudé les fils et vérifié avec le contrôleur.",
    "J'ai configuré la salle et mesuré le débit avec un analyseur NetAlly.",
    "Nous avons choisi Wazuh pour sa licence.",
    "Nous avons décidé de garder le modèle simple.",
  ])
  func whomOneSatWithAndWhatOneHoldsAreNoTeam(body: String) {
    #expect(evidence(body).teamwork == [], "\(evidence(body).teamwork.map(\.text))")
  }

  @Test(arguments: [
    "J'ai configuré les bornes avec mon collègue du service.",
    "J'ai repris la liste des comptes avec Mme Courtois.",
    "J'ai tiré les câbles avec le technicien de l'agence.",
  ])
  func whoWorkedAlongIsStillATeam(body: String) {
    #expect(evidence(body).teamwork.count == 1, "\(body)")
  }

  // MARK: Whose program it is

  private func ids(_ body: String, title: String) throws -> [String] {
    let fiche = FicheReader.read(
      text: "---\ntitle: \"\(title)\"\n---\n## Réalisation\n\n\(body)\n", path: "essai.md"
    ).fiche
    let exam = try #require(ExamCatalog.exam(id: "bts-sio-e6-slam"))
    return Samples.candidates(for: Samples.plan(exam, fiches: [fiche]), fiches: [fiche])
      .map(\.question.id)
  }

  @Test(arguments: [
    "Application PHP de gestion des tournées, base MySQL. Je n'en suis pas l'auteur. J'ai ajouté des tests.",
    "L'application Symfony et ses tables ont été écrites par un ancien. L'application est écrite par Paul Roux.",
    "Application Laravel avec base de données : pas de nouvelle fonctionnalité, j'ai écrit les tests.",
    "Application Django développée par notre prestataire. J'ai branché ses tests sur la base de données.",
  ])
  func somebodyElsesProgramIsNotExplainedByTheCandidate(body: String) throws {
    let found = try ids(body, title: "Tests d'une application")
    for base in ["data-model-explain", "app-architecture", "data-own-part", "app-pattern"] {
      #expect(!found.contains { $0.hasPrefix(base) }, "\(base): \(body)")
    }
  }

  @Test func aSiteBuilderHasNoCode() throws {
    let found = try ids(
      "J'ai fait le site avec un constructeur en ligne, 8 pages, un formulaire et une base de photos. "
        + "L'écran du téléphone montre le menu.", title: "Le site web et l'application d'un club")
    for base in ["front-state", "app-obsolete", "app-architecture", "data-model-explain"] {
      #expect(!found.contains { $0.hasPrefix(base) }, "\(base)")
    }
  }

  @Test func onesOwnProgramIsExplained() throws {
    let found = try ids(
      "J'ai développé l'application en PHP avec une base MySQL de six tables.",
      title: "Application de prêt de matériel")
    #expect(found.contains { $0.hasPrefix("data-model-explain") })
    #expect(found.contains { $0.hasPrefix("app-architecture") })
  }

  // MARK: School

  @Test(arguments: [
    "Contexte fourni par l'école : une chaîne de magasins.", "Lieu : salle de TP du lycée.",
    "La solution a été présentée à la classe en mai.",
  ])
  func whatWasDoneAtSchoolServesNobody(body: String) {
    #expect(
      !evidence("J'ai installé un serveur de fichiers sous Debian.\n\n\(body)").premises.contains(
        .live))
  }

  @Test(arguments: [
    "Lieu : lycée Jean-Moulin, service informatique.", "Le contexte : 14 agences et un siège.",
    "La procédure a été présentée à la direction.",
  ])
  func whatServesASchoolIsLive(body: String) {
    #expect(
      evidence("J'ai installé un serveur de fichiers sous Debian.\n\n\(body)").premises.contains(
        .live))
  }

  @Test func aPartUnderTwoHeadingsIsNotThin() {
    let text = """
      ---
      title: Essai
      ---
      ## Pourquoi

      - Aucun test
      - Une mise en ligne à la main

      ## Objectifs fixés avec la direction

      - Un clic

      ## Réalisation

      J'ai créé une chaîne de livraison.
      """
    #expect(!Samples.evidence(text).thinSections.contains { $0.role == .need })
  }
}
