import ExamModel
import FicheLibrary
import SessionEngine
import Testing

@testable import Jury

/// What is asked of teams, figures, tools and titles where the fiche leaves no doubt, and what is left out.
@Suite struct SurestQuestionTests {
  // MARK: Teams

  @Test(arguments: [
    "j'ai monté la salle en binôme avec Ilan", "nous étions quatre sur ce lot",
    "le plan a été dessiné à trois",
    "Groupe de 5 : Ana, Luc et moi", "Hugo et moi avons câblé l'étage",
  ])
  func whatSeveralDidIsSharedWork(claim: String) {
    #expect(TeamClaim.isOfSeveral(claim))
  }

  @Test(arguments: [
    "La borne du hall a été posée par Denis", "Le gérant a signé un contrat avec un loueur",
    "La directrice a relu le guide", "un local à deux kilomètres de la gare",
    "leur cahier était tenu à quatre mains", "j'ai relevé les prises avec le gardien",
  ])
  func whatOthersDidIsNotSharedWork(claim: String) {
    #expect(!TeamClaim.isOfSeveral(claim))
  }

  @Test func whatMightHaveBeenIsNotTold() {
    #expect(!TeamClaim.isTold("J'aurais dû visiter l'entrepôt avec un magasinier"))
    #expect(!TeamClaim.isTold("je me mettrais d'accord avec Nour"))
    #expect(TeamClaim.isTold("Nour préparait les fiches de test"))
    #expect(TeamClaim.isTold("Nour montrait les écrans aux vendeuses"))
  }

  /// No clause on one's colleagues is read out, and their deeds are asked about once at most.
  @Test func teamsAreNotQuoted() {
    let alone = questions("Le standard a été posé par Denis, qui a tiré les câbles.", "teamwork")
    #expect(alone.isEmpty)
    let shared = questions("J'ai câblé l'étage en binôme avec Denis.", "teamwork-")
    #expect(!shared.isEmpty)
    #expect(shared.allSatisfy { !$0.text.contains("«") })
  }

  // MARK: Figures

  @Test(arguments: [
    ("Contexte", "La commune compte 8 classes sur 10 sans réseau."),
    ("Besoin", "Remettre une salle en route en moins de 20 minutes."),
    ("Réalisation", "J'ai réglé le délai d'attente à 12 secondes."),
    ("Réalisation", "La réunion du mardi dure 25 minutes."),
    ("Choix", "Ce logiciel était prévu pour 300 postes au plus."),
  ])
  func whatIsNoResultIsNotAskedAboutFirst(heading: String, body: String) {
    #expect(
      candidates(body, heading: heading).allSatisfy { candidate in
        candidate.subject != EvidenceQuestions.figureSubject || candidate.isPassing
      })
  }

  @Test(arguments: [
    "Temps de remise d'un badge : 12 minutes avant, 3 minutes après.",
    "41 badges sur 44 activés le premier jour.",
    "La restauration complète a pris 52 minutes.",
  ])
  func resultsAreAskedAbout(body: String) {
    #expect(
      candidates(body, heading: "Résultats").contains {
        $0.subject == EvidenceQuestions.figureSubject && !$0.isPassing
      })
  }

  // MARK: Titles and headings

  @Test(arguments: [
    ("Portail captif du camping – stage 2e année SISR", "Portail captif du camping"),
    ("Étude : relier les deux granges du domaine", "relier les deux granges du domaine"),
    (
      "D'un vieux cahier à spirale tenu au stylo à une vraie base partagée : le prêt des vélos du club",
      "le prêt des vélos du club"
    ),
    ("Projet : « Vélib'Club », le prêt des vélos", "Vélib'Club, le prêt des vélos"),
  ])
  func titlesAreQuotedWithoutTheirFrame(title: String, telling: String) {
    #expect(FicheTitle.telling(title) == telling)
  }

  @Test func whatTheTitleSaysAsASentenceIsNoName() {
    #expect(FicheTitle.telling("J'ai perdu les photos du club (et je les ai retrouvées)") == nil)
    #expect(FicheTitle.telling("On a déménagé la radio du quartier") == nil)
  }

  @Test func titlesOfProgramsAreToldFromThoseOfWork() {
    for title in [
      "Le Marché, application de commande", "Script de tri des photos", "Une appli de radio",
    ] {
      #expect(FicheTitle.isOfProduct(title))
    }
    for title in [
      "Migration de l'application des recettes", "Correction d'un module de paie",
      "Remise en ordre de la réserve",
    ] {
      #expect(!FicheTitle.isOfProduct(title))
    }
  }

  @Test func titlesBearManyQuestions() throws {
    let title = "Portail captif du camping des Ormes"
    let fiche = FicheReader.read(
      text: "---\ntitle: \(title)\n---\n## Réalisation\n\nJ'ai posé les câbles.\n", path: "x.md"
    ).fiche
    let plan = Samples.plan(
      try #require(Samples.exams.first { $0.id == "bts-sio-e5" }), fiches: [fiche])
    let own = Samples.candidates(for: plan, fiches: [fiche])
      .filter { $0.question.text.contains("« \(title) »") }
    #expect(own.count >= 20)
    #expect(Set(own.map(\.question.criterionID)).count >= 5)
  }

  @Test(arguments: [
    "Tout commence par un toit", "Introduction au projet", "Présentation du camping",
    "Essais puis retrait du relais", "Décisions avec le gérant",
    "Historique du parc informatique", "Rappel des faits du printemps",
    "Consignes pour l'astreinte", "Que faire en cas d'alarme", "Le jeudi soir au club",
    "Câblage (fait par mes soins)", "Bornes posées par mes soins", "Chronologie des coupures",
    "Résultats du deuxième essai", "Bugs corrigés en route", "À savoir avant la relève",
  ])
  func introductionsAreNoParts(heading: String) {
    #expect(ContentHeadings.telling(heading) == nil)
  }

  // MARK: Tools

  /// "Au début je suis parti sur X": the story goes on with something else.
  @Test func aFirstAttemptIsNotAtTheCentre() {
    let found = Samples.evidence(
      "# Prêt de vélos\n\n## Choix\n\nAu début je suis partie sur Laravel car le cours en parlait."
        + " Rien ne marchait. Donc : du PHP tout simple.\n")
    #expect(!found.technologies.contains { $0.name == "Laravel" && $0.mayBeAskedAbout })
  }

  @Test func aDayOfMeasuringIsNoPlan() {
    let found = Samples.evidence(
      "# Liaison du hangar\n\n## Résultats\n\nAvec iPerf, un jour de grand vent : 96 Mbit/s.\n")
    #expect(Samples.stance("iPerf", in: found) != .planned)
    let later = Samples.evidence(
      "# Liaison du hangar\n\n## Suite\n\nUn jour, installer Zabbix pour la suivre.\n")
    #expect(Samples.stance("Zabbix", in: later) == .planned)
  }

  @Test func aNameAloneBehindTheComparisonIsTheChoice() {
    let found = Samples.evidence(
      "# Prêt de vélos\n\n## Choix techniques\n\nJ'ai comparé Django et Flask : Flask est plus léger,"
        + " mais personne ne le connaît ici. Django 4.2.\n")
    #expect(Samples.stance("Django", in: found) == .used)
  }

  @Test func whatEveryOfficeHasIsNeverTheSureCentre() {
    let found = Samples.evidence(
      "# Rapprochement\n\n## Réalisation\n\nJ'ai écrit le résultat dans Excel. J'ai choisi Excel pour"
        + " la comptable. Excel colore les lignes.\n")
    #expect(!found.subjects.contains { $0.name == "Excel" && $0.isSure })
  }

  /// What an office left before the candidate came is nobody's choice here.
  @Test func whatWasLeftBeforeIsNotAskedAbout() {
    let own = candidates(
      "Avant mon arrivée l'atelier a quitté Joomla pour WordPress. J'ai installé WordPress.",
      heading: "Réalisation")
    #expect(!own.contains { $0.question.id.hasPrefix("rejected-") })
  }

  @Test(arguments: [
    "On a décidé de le prêter aux deux écoles", "j'ai préféré attendre",
    "nous avons choisi de la vendre", "J'ai proposé de s'en passer", "personne n'y touchait",
  ])
  func aClauseThatPointsBackIsNotQuoted(clause: String) {
    #expect(LeaningQuote.leans(clause))
  }

  /// A time is asked about where its clause says what took it, and a change where something is in service.
  @Test(arguments: [
    ("- lues en 25 secondes", false), ("- lit le catalogue : 4 min 10", false),
    ("- Restauration d'un poste : 18 minutes", true),
  ])
  func aTimeSaysWhatTookIt(item: String, isAsked: Bool) {
    let own = candidates(item, heading: "Résultats")
    #expect(own.contains { $0.question.text.contains("cette durée") } == isAsked)
  }

  @Test(arguments: [
    "J'ai relié le compteur de la serre", "J'ai mis un filtre pour le dossier des recettes",
  ])
  func aClauseWithItsOwnNounMayBeQuoted(clause: String) {
    #expect(!LeaningQuote.leans(clause))
  }

  @Test func aShortListIsNoDecision() {
    #expect(Samples.section("J'ai retenu Kimai, Odoo et Dolibarr pour la suite.").decisions == [])
  }

  @Test func aLessonIsNoDecision() {
    let found = Samples.section("J'ai retenu qu'il faut lire la notice avant de percer.")
    #expect(found.decisions == [])
  }

  private func candidates(_ body: String, heading: String) -> [DrawCandidate] {
    let fiche = FicheReader.read(
      text: "---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n", path: "x.md"
    ).fiche
    guard let exam = Samples.exams.first(where: { $0.id == "bts-sio-e5" }) else { return [] }
    let plan = Samples.plan(exam, fiches: [fiche])
    return Samples.candidates(for: plan, fiches: [fiche]).filter { $0.scope != .general }
  }

  private func questions(_ body: String, _ prefix: String) -> [Question] {
    candidates(body, heading: "Réalisation").map(\.question).filter { $0.id.hasPrefix(prefix) }
  }
}
