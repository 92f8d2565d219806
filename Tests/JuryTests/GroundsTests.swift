import ExamModel
import FicheLibrary
import Jury
import Testing

/// What looks like something that a jury asks about and is none: nothing is drawn from it.
@Suite struct GroundsTests {
  private func evidence(_ body: String, heading: String = "Mise en œuvre") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  private func figures(_ body: String, heading: String = "Mise en œuvre") -> [String] {
    evidence(body, heading: heading).figures.map { "\($0.kind): \($0.excerpt)" }
  }

  // MARK: Figures

  @Test(arguments: [
    // A threat that was averted, a price that nobody paid for the work, a price of one.
    "Sans cela la prime passait de 3 200 à 5 900 euros.",
    "Sinon le délai montait de 2 à 9 jours.",
    "Dépense évitée : 64 batteries à 310 €.", "La perte a été estimée à 19 000 €.",
    "Les commandes annulées valaient à peu près 2 150 €.",
    "Le site tournait sur un hébergement mutualisé à 8 € par mois.",
    "J'ai compté avec elle 40 pages et une cartouche à 92 €.",
    "Il fallait 27 licences à 4,20 €.", "Les 9 routeurs ont coûté 43 € pièce.",
    "Le stockage coûte 7 € le To par mois.", "L'abonnement vaut 5 € par utilisateur.",
    // Settings, limits and lengths.
    "J'ai ajouté un délai de dix minutes entre deux essais.",
    "Le canal oblige à écouter les radars pendant une minute.",
    "Trois points : voir une panne de lien en moins de cinq minutes, ne rien dépenser.",
    "Le code envoyé s'efface au bout de 12 h.", "La pastille doit rester 0,4 s à l'écran.",
    "J'ai tourné une vidéo d'une minute.", "Une formation de deux heures a suivi.",
    // What was done once, and how it was.
    "J'ai désactivé les 14 comptes dormants.", "On a recyclé 32 écrans trop vieux.",
    "La première version faisait 45 requêtes par affichage.",
    "391 appareils en 6 minutes, par un import.",
    "J'ai tiré au sort 40 appareils.",
    // Hours of the day, moments and tariffs.
    "La borne s'éteint de 22 h 30 à 6 h 30.", "Le service tourne de 8 h à 18 heures.",
    "On saisit une heure d'arrivée dans le formulaire.",
    "La page affiche par exemple une heure de passage au quai.",
    "La banque prend 1,5 % + 0,25 € par paiement.", "Le terminal coûte 0,8 % + 10 centimes.",
    // Ages and material.
    "Cinq bénévoles de 24 à 71 ans ont essayé la page.",
    "J'ai écrit 60 cas et vingt scénarios.", "La couverture est de 74 %.",
    "71 % de lignes couvertes par les tests.",
  ])
  func whatIsNoFigureIsNotQuoted(body: String) {
    #expect(figures(body) == [])
    // Where results are told, a number of things that no list knows is a count all the same.
    #expect(figures(body, heading: "Tests").filter { !$0.hasPrefix("count") } == [])
  }

  @Test(arguments: [
    (
      "Le délai moyen de prise en charge est de 6 minutes.",
      "time: Le délai moyen de prise en charge est de 6 minutes"
    ),
    (
      "La page s'ouvre en 0,4 s au lieu de 2,1 s.",
      "change: La page s'ouvre en 0,4 s au lieu de 2,1 s"
    ),
    (
      "Le poste est prêt en 48 min contre 2 h 45.",
      "change: Le poste est prêt en 48 min contre 2 h 45"
    ),
    (
      "Les pannes sont passées de 17 à 2 par mois.",
      "change: Les pannes sont passées de 17 à 2 par mois"
    ),
    (
      "La télétransmission est restée bloquée pendant 50 minutes.",
      "outage: La télétransmission est restée bloquée pendant 50 minutes"
    ),
    ("Le matériel a coûté 1 240 € au total.", "money: 1 240 €"),
    ("Sur 60 cas, 3 tests ont échoué et 57 cas ont réussi.", "count: 57 cas ont réussi"),
  ])
  func whatIsOneIsOfItsKind(body: String, expected: String) {
    #expect(figures(body).contains(expected), "\(figures(body))")
  }

  @Test(arguments: [
    "Une remise en route complète, faite par le bénévole seul avec notice, a pris 47 minutes.",
    "Test | Attendu | Mesuré\nArrêt de A | 5 s | 3,4 s\nCâble de A | 5 s | 4,1 s",
    "Gérard, 67 ans, a changé ses horaires en 1 min 15.",
  ])
  func whatWouldBeCutIsNotQuoted(body: String) {
    #expect(figures(body, heading: "Tests") == [])
  }

  @Test func whatIsToBeDoneKeepsWhoDoesIt() {
    let body = "Un ticket bloquant doit être pris en 15 minutes et résolu en 4 heures."
    #expect(!figures(body, heading: "Contexte").contains { $0.contains(": bloquant") })
  }

  @Test func aWindowOfComparisonIsNoPeriod() {
    let body = "11 livraisons ont été faites entre février et juin 2026, contre 2 l'an passé."
    #expect(evidence(body).periods == [])
  }

  // MARK: Deeds and troubles

  @Test(arguments: [
    "CaveGest est un logiciel que j'ai conçu et programmé.",
    "J'ai écrit avec soin les trois derniers.", "J'ai tiré au sort 40 appareils du parc.",
    "J'ai recommencé sur quatre sites de la ville.", "J'ai navigué tout au clavier sur la page.",
    "J'ai ajouté une barrette de 8 Go.", "J'ai testé la reprise sur un autre poste.",
    "J'ai traité 63 demandes en six semaines de stage.",
    "J'ai animé quatre sessions et ma tutrice deux.",
    "J'ai résolu une quarantaine de tickets de niveau 1.",
    "J'ai installé trois outils sur des machines pour voir.",
    "- Installation du serveur LDAP de la mairie (c'est Lise qui me l'a fait, sans moi)",
    "- Création des comptes des agents de la mairie, faite par Lise",
  ])
  func whatWasNotMadeIsNoDeed(body: String) {
    #expect(evidence(body).deeds == [])
  }

  @Test func aDeedIsQuotedWithoutWhatLeadsToIt() {
    #expect(
      evidence("Ensuite j'ai rédigé l'article de la base de connaissances.").deeds.map(\.text)
        == ["J'ai rédigé l'article de la base de connaissances"])
  }

  @Test(arguments: [
    "Après ce réglage on est tombé à 4 alertes par semaine.",
    "Les appels sont tombés à une dizaine par jour.",
    "Le scanner du hall perdait le réseau puis revenait.",
    "J'ai essayé RapidFuzz, sans succès. Les cuisiniers ne reconnaissaient pas leurs plats. "
      + "Finalement une liste a suffi.",
  ])
  func whatCannotComeBackIsNoTrouble(body: String) {
    #expect(evidence(body, heading: "Difficultés").troubles == [])
  }

  // MARK: Team

  @Test(arguments: [
    "J'ai reproduit la panne avec l'utilisatrice au téléphone.",
    "J'ai réglé le partage avec un utilisateur du premier étage.",
    "J'ai vérifié le devis avec le fournisseur.",
    "J'ai testé le lecteur avec la vendeuse du rayon.",
    "Avec l'accord du gérant j'ai désactivé les comptes.",
    "L'envoi de SMS passe par l'abonnement du standard, géré par Nadège. Nadège a installé le reste.",
    "Travailler en équipe et rendre compte.", "Équipe de 12.",
    "Rédacteur : Mathis Colin, alternant chez Héliotek.",
    "Nous avons présenté nos excuses aux agents.", "Gaëlle (responsable), Tom et moi.",
  ])
  func whatSharesNoWorkIsNoTeamwork(body: String) {
    #expect(
      !evidence(body).teamwork.contains {
        [
          "accord", "géré par", "équipe", "Équipe de", "Mathis", "excuses", "Tom et moi",
          "utilisat",
          "fournisseur", "vendeuse",
        ].contains(
          where: $0.text.contains)
      }, "\(evidence(body).teamwork)")
  }

  // MARK: Passages

  @Test(arguments: [
    "**Candidate :** Léna Kerboul", "Auteur : Noé Tissier",
    "J'ai travaillé avec ma tutrice Claire Vasseur.", "Le stage a eu lieu au Studio Lumen.",
    "Awa Diarra, ma collègue, a relu.",
  ])
  func peopleAndFirmsAreNoReferences(body: String) {
    #expect(
      !evidence(body).passages.contains { $0.kind == .reference }, "\(evidence(body).passages)")
  }

  @Test(arguments: [
    "Le serveur tourne sous Debian 12 depuis mars.", "Du 5 janvier au 13 mars 2026 à la mairie.",
    "Le studio réunit 4 photographes et une comptable",
    "Second passage de la commission le 30 mars",
    "Les trois choix à chaque fois, avec 20 carrefours", "Moins de 150 € par mois en tout",
    "La distance à vol d'oiseau divisée par 130 km/h",
  ])
  func settingsAndPeriodsAreNoStatements(body: String) {
    let found = evidence(body).passages.filter { $0.kind == .statement }
    #expect(
      found.isEmpty || found.map(\.excerpt) == ["Le studio réunit 4 photographes et une comptable"])
  }

  @Test func aThingOfScienceHasItsArticle() {
    let found = evidence("Le paradoxe de Braess étonne.").passages.filter { $0.kind == .reference }
    #expect(found.map(\.excerpt) == ["le paradoxe de Braess"])
  }

  // MARK: Parts

  @Test(arguments: [
    (
      "## Réalisation\n\nNous avons rendu un carnet de montage de vingt pages.",
      SectionRole.documentation
    ),
    (
      "## Réalisation\n\nUne fiche plastifiée à l'accueil rappelle la marche à suivre.",
      .documentation
    ),
    ("## Ce qui s'est mal passé\n\nDeux boîtes n'ont pas suivi.", .difficulties),
    ("### Objet\n\nL'étude quitte son serveur.", .need),
    (
      "## Essais\n\n| Essai | Temps | Verdict |\n|---|---|---|\n| Une photo | 2 min | ok |",
      .results
    ),
    ("## Livraison\n\nOn a sous-estimé les photos.", .difficulties),
  ])
  func whatIsThereIsNotMissing(body: String, role: SectionRole) {
    let fiche = "---\ntitle: Essai\n---\n\(body)\n"
    #expect(!Samples.evidence(fiche).missingRoles.contains(role))
  }

  @Test func theOtherPageOfAFormIsReadToo() {
    let form = """
      ---
      title: Essai
      ---
      ## Modalités d'accès aux productions

      Identifiant jury, mot de passe : Tilleul2027

      **Situation de départ.** Les postes étaient préparés à la main.

      **Documents produits.** Un guide de l'utilisateur.

      **Résultats.** La préparation est passée de 165 à 48 minutes.
      """
    let evidence = Samples.evidence(form)
    #expect(evidence.figures.map(\.excerpt) == ["La préparation est passée de 165 à 48 minutes"])
    #expect(!evidence.missingRoles.contains(.documentation))
  }

  @Test func aListOfCasesIsNotThin() {
    let body =
      "Accès refusé, accès permis, panne de lien, retour du lien, coupure, redémarrage à froid."
    #expect(evidence(body, heading: "Tests").thinSections == [])
  }

  // MARK: Settings, outages, cuts

  @Test(arguments: [
    "La page d'attente est limitée à 45 minutes.", "La session est plafonnée à 20 minutes.",
    "J'ai fixé la durée du jeton à 8 h.", "Le cache est réglé sur dix minutes.",
    // A reflexive verb without its subject, a contrast without the unit of what it is set against.
    "Elle veut que chacun reçoive sa tablette, se connecte et travaille en moins d'une heure.",
    "2 min 30 par dossier au lieu de 9.", "Mes confrères sont à 68 % de réponses.",
    "Après ce changement les appels sont tombés à 6 par jour.",
  ])
  func whatIsSetOrCutIsNoTime(body: String) {
    #expect(figures(body, heading: "Résultats") == [])
  }

  @Test(arguments: [
    "Le serveur est resté indisponible 3 h 20.", "La panne a bloqué l'atelier 35 minutes.",
    "Une boucle a coupé le réseau de l'école 50 minutes.",
    "Le site est resté muet pendant deux heures.",
  ])
  func whatStoodStillIsAnOutage(body: String) {
    let found = evidence(body).figures
    #expect(!found.isEmpty && found.allSatisfy { $0.kind == .outage }, "\(found)")
  }

  @Test(arguments: [
    "L'outil a servi du 3 avril au 12 juin dans tout l'atelier.",
    "Le logiciel a été utilisé de mars à mai 2026 pendant les tests.",
    "Le serveur a tourné de janvier à avril 2026 pour le projet.",
    "D'octobre à mi-décembre : 41 dossiers ouverts pendant les tests, contre 12.",
    "Le site est resté ouvert du 2 mars au 30 avril 2026 pendant le projet.",
  ])
  func howLongItServedIsNoPeriod(body: String) {
    #expect(evidence(body).periods == [])
  }

  // MARK: Others and oneself

  @Test(arguments: [
    "J'ai fait avec le chef de cuisine une table des codes de produits et des rayons du magasin.",
    "J'ai interrogé les besoins avec la responsable du rayon frais.",
    "Avec une infirmière au téléphone, j'ai reproduit la panne de son poste.",
    "La solution a été écartée par la collègue.", "Cette option a été refusée par le binôme.",
    "Léa Morvan et Karim Haddad.", "Pour un atelier et trois machines nous avons voté non.",
  ])
  func whoWasServedOrSignedSharedNothing(body: String) {
    #expect(evidence(body).teamwork == [])
  }

  @Test func aClaimWithWhomeverIsQuotedWithItsVerb() {
    let body =
      "J'ai relevé toutes les prises du bâtiment avec mon collègue pendant les deux semaines de travaux d'été."
    #expect(
      evidence(body).teamwork.map(\.text)
        == ["J'ai relevé toutes les prises du bâtiment avec mon collègue"])
    let aside = "J'ai étiqueté 52 prises en deux jours, avec mon collègue. La suite est prévue."
    #expect(
      evidence(aside).teamwork.map(\.text)
        == ["J'ai étiqueté 52 prises en deux jours, avec mon collègue"])
  }

  @Test(arguments: [
    "J'ai changé ma façon de poser les questions aux médecins.",
    "J'ai adapté mon vocabulaire à chaque interlocuteur du service.",
    "J'ai fait un essai avec Tauri pendant une matinée.",
    "J'ai prouvé que les fichiers étaient bien revenus.",
  ])
  func mannersAreNoDeeds(body: String) {
    #expect(evidence(body).deeds == [])
  }

  @Test(arguments: [
    "Les infirmières contestaient les niveaux de risque proposés.",
    "Les chauffeurs se plaignaient de la taille des boutons.",
    "Le directeur voulait garder le vieux tableur partagé.",
    "Les formateurs doutaient de la durée de la batterie.",
  ])
  func whatPeopleThoughtIsNoTrouble(body: String) {
    #expect(evidence(body, heading: "Difficultés").troubles == [])
  }

  // MARK: Choices under other names

  @Test(arguments: [
    "## Avec quoi\n\nDu Python et une base SQLite.",
    "## Mardi 6\n\n| | Borne A | Borne B |\n|---|---|---|\n| Prix | 120 € | 90 € |",
    "## Journal\n\n| Critère | Premier | Second |\n|---|---|---|\n| Débit | bon | moyen |",
    "## Mercredi\n\nNous avons hésité une journée entre deux bornes.",
  ])
  func choicesToldElsewhereAreNotMissing(body: String) {
    let evidence = Samples.evidence("---\ntitle: Essai\n---\n\(body)\n")
    #expect(!evidence.missingRoles.contains(.choices))
  }

  @Test(arguments: [
    ("Projet mené de 22.3 à 24.9, en une nuit.", 0),
    ("Projet mené du 12/03 au 14/04, le soir.", 1),
    ("Projet mené du 12.03.2026 au 14.04.2026.", 1),
  ])
  func aVersionIsNoDate(body: String, count: Int) {
    #expect(evidence(body).periods.count == count)
  }
}
