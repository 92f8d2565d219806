import ExamModel
import FicheLibrary
import Jury
import Testing

/// What is found in a fiche, on sentences written for it.
@Suite struct EvidenceTests {
  private func evidence(_ body: String) -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## Mise en œuvre\n\n\(body)\n")
  }

  private func figures(_ body: String) -> [String] {
    evidence(body).figures.map { "\($0.kind): \($0.excerpt)" }
  }

  @Test(arguments: [
    (
      "Nous avons 30 % de tickets en moins depuis juin.",
      "percent: Nous avons 30 % de tickets en moins depuis juin"
    ),
    ("Le délai est passé de 45 à 12 minutes.", "change: Le délai est passé de 45 à 12 minutes"),
    ("L'attente va de **1 h 50 à 35 minutes**.", "change: L'attente va de 1 h 50 à 35 minutes"),
    ("Le taux est passé de 71 % à 92 %.", "change: Le taux est passé de 71 % à 92 %"),
    ("Le parc compte 60 postes répartis sur deux étages.", "load: 60 postes"),
    ("La licence coûte 1 200 € par an.", "money: 1 200 € par an"),
    ("Une reprise en moins de 15 minutes.", "time: Une reprise en moins de 15 minutes"),
    ("La panne a duré 3 min 40 ce jour-là.", "outage: La panne a duré 3 min 40 ce jour-là"),
    ("Après l'appel, une attente médiane de 1 h 50.", "time: une attente médiane de 1 h 50"),
    ("Il a fallu au moins 40 essais.", "count: au moins 40 essais"),
    ("Le service compte 45 salariés.", "headcount: 45 salariés"),
    ("L'installation a pris environ 2 heures.", "workTime: L'installation a pris environ 2 heures"),
    ("Le délai garanti est de 4 heures.", "commitment: Le délai garanti est de 4 heures"),
    ("En trois mois, 240 tickets ont été ouverts.", "count: 240 tickets ont été ouverts"),
    ("J'ai déployé 64 agents sur les postes.", "load: 64 agents"),
    (
      "Une panne de la box a coupé le site de la mairie pendant 35 minutes.",
      "outage: coupé le site de la mairie pendant 35 minutes"
    ),
  ])
  func figuresAreQuoted(body: String, expected: String) {
    #expect(figures(body) == [expected])
  }

  @Test(arguments: [
    "Sous Windows 11 et Debian 12, en 2025.", "Le port 8080 est fermé.",
    "Ouvert de 8 h à 18 h le samedi.", "Le service ferme à 18 heures précises.",
    "Voir le tableau 3 dans les annexes.", "Le 14 mars, puis le 18 avril 2026.",
    "Zabbix 7.0 et SNMPv3 sur 802.1X.", "L'adresse est 192.168.1.10 partout.",
    "Mon stage a eu lieu du 20 Janvier au 21 fevrier 2025.", "Mon tuteur a 20 ans de métier.",
    "J'ai acheté la carte mère pour mon laboratoire personnel 266 €.",
    "Le programme lit les cours sur 3 horizons de temps.", "Le seuil d'alerte est réglé à 80 %.",
    "Les mesures sont relevées toutes les 75 secondes.", "La TVA est de 20 %.",
    "Les jetons expirent au bout de 60 minutes.", "La machine a 8 Go de RAM.",
    "Un lycée de 4 bâtiments, deux serveurs.", "L'image saute au-delà de 15 personnes.",
    "Un test : 70 clics en 4 secondes.", "Une alerte part quand le disque tombe sous 10 %.",
    "Acronis, trop cher, a été écarté à 900 € par an.", "Une limite de 5 tentatives.",
  ])
  func whatIsNoFigureIsNotQuoted(body: String) {
    #expect(figures(body) == [])
  }

  @Test(arguments: [
    ("Le projet a couru du 3 mars au 18 avril 2026.", "du 3 mars au 18 avril 2026"),
    ("Ce projet fut mené de janvier à mi-avril 2025.", "de janvier à mi-avril 2025"),
    ("J'ai déployé les postes d'octobre 2024 à mai 2025.", "d'octobre 2024 à mai 2025"),
    ("Période de réalisation : du 3 Mars au 4 fevrier 2025", "du 3 Mars au 4 fevrier 2025"),
  ])
  func periodsAreQuoted(body: String, expected: String) {
    #expect(evidence(body).periods.map(\.text) == [expected])
  }

  @Test(arguments: [
    "Stage du 3 Mars au 18 avril 2025.", "J'étais en alternance de septembre 2024 à août 2025.",
    "J'ai travaillé pendant trois mois.", "En trois mois, 240 tickets ont été ouverts.",
  ])
  func aPlacementIsNoProject(body: String) {
    #expect(evidence(body).periods == [])
  }

  @Test(arguments: [
    ("Nous avons défini trois niveaux de gravité.", "Nous avons défini trois niveaux de gravité"),
    ("Fait en binôme.", "Fait en binôme"),
    ("L'équipe a diffusé les agents.", "L'équipe a diffusé les agents"),
    ("J'ai étiqueté les câbles avec mon collègue.", "J'ai étiqueté les câbles avec mon collègue"),
  ])
  func teamworkIsQuoted(body: String, expected: String) {
    #expect(evidence(body).teamwork.map(\.text) == [expected])
  }

  @Test func workDoneAloneIsNoTeamwork() {
    #expect(evidence("J'ai tout fait seul. On nous a remerciés.").teamwork == [])
    #expect(evidence("Un guide pour l'équipe.").teamwork == [])
    for body in [
      "Dans cette procédure nous allons mettre en place GLPI. Nous avons installé Apache.",
      "J'ai réalisé cette installation seul. Nous avons créé trois comptes.",
      "Un profil peut être associé à plusieurs utilisateurs de la base.",
      "Nous avons beaucoup d'équipements de réseau.", "Je venais par les transports en commun.",
    ] {
      #expect(evidence(body).teamwork == [], "\(body)")
    }
  }

  @Test func linesAreThoseOfTheFile() {
    let text =
      "---\ntitle: Essai\n---\n## Résultats\n\nRien.\n\n- un point\n- 40 % de pannes\n  en moins"
    let figure = Samples.evidence(text).figures.first
    #expect(figure?.line == 9)
    #expect(figure?.excerpt == "40 % de pannes en moins")
  }

  @Test func excerptsAreShort() {
    for fiche in Samples.library.fiches {
      let evidence = Samples.evidence(fiche)
      let excerpts =
        evidence.figures.map(\.excerpt) + evidence.teamwork.map(\.text)
        + evidence.periods.map(\.text)
      for excerpt in excerpts {
        // A number and its unit are two words.
        #expect(excerpt.split(separator: " ").count <= 16 && excerpt.count <= 80, "\(excerpt)")
        #expect(!excerpt.contains { "«»?!{}".contains($0) }, "\(excerpt)")
      }
    }
  }

  @Test func theSectionOnAccessIsNeverUsed() {
    let evidence = Samples.evidence(
      """
      ## Mise en œuvre

      J'ai installé GLPI.

      ## Modalités d'accès aux productions

      Nous avons mis 12 postes sous Zabbix pendant trois mois, soit 40 % du parc.
      Identifiant : jury, mot de passe : Azerty123.
      """)
    #expect(evidence.technologies.map(\.name) == ["GLPI"])
    #expect(evidence.figures == [])
    #expect(evidence.periods == [])
    #expect(evidence.teamwork == [])
  }

  @Test func secretsElsewhereAreNotQuoted() {
    let secret = evidence(
      "Le mot de passe : Azerty123 ouvre 40 postes. Mon login vaut 30 % du reste. "
        + "Écrivez à jury@exemple.fr pour 12 comptes.")
    #expect(secret.figures == [])
  }

  @Test func comparedTechnologiesAreNotTakenAsUsed() {
    let evidence = Samples.evidence(
      """
      ## Choix techniques

      | Solution | Coût |
      |---|---|
      | GLPI | 0 € |
      | Zammad | 0 € |

      Nous avons retenu **GLPI** plutôt que osTicket.

      ## Mise en œuvre

      Le serveur tourne sous Debian.
      """)
    let used = evidence.technologies.filter(\.isUsed).map(\.name)
    #expect(used == ["GLPI", "Debian"])
    #expect(Set(evidence.technologies.map(\.name)) == ["GLPI", "Zammad", "osTicket", "Debian"])
  }

  @Test func missingAndThinSections() {
    let evidence = Samples.evidence(
      """
      ## Contexte
      Une PME.
      ## Besoin
      Un outil.
      ## Tests et documentation
      Deux essais, une page.
      ## Bilan / difficultés
      Rien.
      """)
    #expect(evidence.missingRoles == [.choices, .results, .competences])
    #expect(evidence.thinSections.map(\.role) == [.need, .tests, .review])
    #expect(evidence.thinSections.map(\.wordCount) == [2, 4, 1])
    #expect(evidence.thinSections.map(\.line) == [3, 5, 7])
  }

  @Test func competencesKnownAndUnknown() {
    let evidence = Samples.evidence(
      """
      ---
      title: Essai
      competences: ["Gérer le patrimoine informatique", "Dompter les imprimantes"]
      questions: ["Pourquoi pas le nuage ?"]
      ---
      ## Contexte
      Une PME.
      """)
    #expect(evidence.competences.map(\.line) == [3, 3])
    #expect(evidence.competences.first?.match.competencyID == "b1-1")
    #expect(evidence.competences.last?.match == .unknown(nearest: nil))
    #expect(evidence.ownQuestions.map(\.text) == ["Pourquoi pas le nuage ?"])
  }
}
