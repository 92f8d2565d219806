import ExamModel
import FicheLibrary
import Jury
import Testing

/// What is said, set, made, tried or was so before, against what came of the work.
@Suite struct FigureSettingTests {
  private func figures(_ body: String, heading: String = "Mise en œuvre") -> [String] {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
      .figures.map { "\($0.kind): \($0.excerpt)" }
  }

  @Test(arguments: [
    // Ways of speaking.
    "La supervision, c'est 10 % d'outil et 90 % de rigueur.",
    "Au fond c'est 70 % de préparation.", "80 % des pannes, c'est un câble débranché.",
    "Un bon wiki c'est 30 % d'écriture et 70 % de relecture.",
    // Hours of the day, grains, lives, and what has lasted so far.
    "L'export de 18 h 30 passait mal.", "J'ai déplacé la copie de 12 h 15.",
    "Les courbes ont une granularité de 5 minutes.",
    "Le planning est découpé en tranches de 30 minutes.",
    "Le panier dure 15 minutes, puis les articles sont libérés.",
    "Le lien reçu par mail dure 2 heures.",
    "Une alerte part si la sonde est muette depuis 2 heures.",
    // Trials, and how it was.
    "J'ai simulé une coupure de courant de 3 heures.",
    "Les caissières perdaient 40 secondes par client.", "L'export mettait 25 minutes.",
    "Leur migration a duré 5 mois.",
    "Une partie dure 4 minutes.", "J'ai construit un escape game de trente minutes.",
    "J'ai passé trois matinées à côté des caissières, avec un carnet.",
    "En passant l'intervalle de 5 à 30 s la batterie a tenu.",
    "L'offre est gratuite pour les 200 premiers comptes.",
    "J'ai écarté les messages reçus à moins d'une minute.",
    // How long one watched, what a rule says, and how it was, with an "à" that is no verb.
    "Après le filtrage, 0 trame reçue en 15 minutes.",
    "Aucun paquet perdu en 20 minutes.", "1 alerte en 6 heures.",
    "Une garde de plus de 12 heures sans repos ouvre une alerte.",
    "Contrôle : toute session de plus de 4 heures est fermée.",
    "À l'agence de Brive, avec une ligne à bout de souffle, l'appel mettait 50 secondes à partir.",
    "Une alerte part sans mesure depuis plus de deux heures.",
    "La liste publiée est passée à 3 jours.", "Le colis n'arrive jamais avant quatre jours.",
    "L'alerte est critique à 91 %.", "Il faut moins de 2 % de perte.",
    "Les barrettes coûtent 27 euros.",
    "En 2024 le serveur unique de la billetterie est tombé après 9 minutes et la vente a repris.",
    // What was made, what a count is made up of, steps of a trial, limits, what is kept.
    "J'ai écrit un script de 310 lignes.", "Le dépôt compte 58 fichiers YAML.",
    "L'application mobile a 14 écrans.",
    "J'ai essayé d'abord sur 12 postes, puis sur tout le bâtiment.",
    "Les mises à jour partent en trois vagues (15 postes, 40 postes, le reste).",
    "Le compte est bloqué après 6 essais.",
    "Je garde 30 dernières, 12 quotidiennes et 10 mensuelles.",
  ])
  func whatIsNoResultIsNotQuoted(body: String) {
    #expect(figures(body) == [])
  }

  @Test(arguments: [
    (
      "Le contrat dit que le site répond 99,9 % du temps.",
      "commitment: le site répond 99,9 % du temps"
    ),
    (
      "L'éditeur s'engage : la plateforme est joignable 99 % du temps.",
      "commitment: la plateforme est joignable 99 % du temps"
    ),
    (
      "Délais annoncés aux services : 45 minutes pour prendre en charge une panne.",
      "commitment: 45 minutes pour prendre en charge une panne"
    ),
    (
      "Sur 240 fiches, 31 étaient en double.", "count: Sur 240 fiches, 31 étaient en double"
    ),
    (
      "Sur 80 postes, 74 ont reçu le paquet.", "count: Sur 80 postes, 74 ont reçu le paquet"
    ),
    (
      "13 comptes sont administrateurs du domaine.",
      "count: 13 comptes sont administrateurs du domaine"
    ),
    (
      "45 comptes ont un mot de passe ancien.", "count: 45 comptes ont un mot de passe ancien"
    ),
    (
      "27 convocations ont été envoyées en double.",
      "count: 27 convocations ont été envoyées en double"
    ),
    ("J'ai importé 312 abonnements.", "count: J'ai importé 312 abonnements"),
    (
      "Une commande est prête en 6 minutes au lieu de 14.",
      "change: Une commande est prête en 6 minutes au lieu de 14"
    ),
    (
      "La comptable passe 15 minutes par semaine au lieu de trois heures.",
      "change: 15 minutes par semaine au lieu de trois heures"
    ),
    (
      "Le 3 mai l'intranet est resté instable pendant 2 h 10.",
      "outage: l'intranet est resté instable pendant 2 h 10"
    ),
    ("Le site est ouvert chez Gandi, 11 € par mois.", "money: 11 € par mois"),
    (
      "97,4 % des messages sont arrivés (objectif : 95 %).",
      "percent: 97,4 % des messages sont arrivés"
    ),
    (
      "La facture : 540 € par mois avant, 160 € après.", "change: 540 € par mois avant, 160 € après"
    ),
    (
      "Il fallait 12 minutes avant, 3 minutes maintenant.",
      "change: 12 minutes avant, 3 minutes maintenant"
    ),
    ("28 agentes formées sur 31 ont répondu.", "count: 28 agentes formées sur 31"),
    (
      "La tournée compte entre 140 et 190 capteurs.", "load: entre 140 et 190 capteurs"
    ),
  ])
  func whatIsOneIsQuotedWhole(body: String, expected: String) {
    let parts = expected.split(separator: ": ", maxSplits: 1).map(String.init)
    #expect(
      figures(body).contains { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1]) },
      "\(figures(body))")
  }

  @Test(arguments: [
    "La fausse piste", "Une première tentative", "Ce que j'ai abandonné",
  ])
  func timesOfWhatWasGivenUpAreNoResults(heading: String) {
    let body = "La copie du partage durait 50 minutes. Le service est resté coupé pendant 2 heures."
    #expect(figures(body, heading: heading) == [])
    #expect(figures("Le service est resté coupé pendant 2 heures.", heading: "Incident") != [])
  }

  @Test func anOutageOfSomeLengthIsNoRule() {
    #expect(figures("Une coupure de plus de 3 heures a touché la billetterie.") != [])
  }

  /// What is counted of people is no share of the things that were tried with them.
  @Test func twoNumbersBesideEachOtherAreNoShare() {
    let found = figures("La recette a été faite avec les trois vendeuses sur 26 scénarios.")
    #expect(!found.contains { $0.contains("vendeuses") }, "\(found)")
  }

  @Test func goalsAreNoResults() {
    for goal in ["90 % des agents savent qui appeler", "Moins de 5 % des élèves cliquent"] {
      let found = figures("- \(goal)", heading: "Objectifs fixés avec la direction")
      #expect(!found.contains { $0.hasPrefix("percent") }, "\(found)")
    }
  }

  @Test(arguments: [
    ("La préparation est passée d'une demi-journée à 20 minutes.", "change"),
    ("La saisie est passée d'une quinzaine d'heures à 3 heures par semaine.", "change"),
    ("Cela représente 31 heures de travail à deux.", "workTime"),
    ("Nous y avons passé environ 50 h chacun.", "workTime"),
  ])
  func whatMovedAndWhatItTook(body: String, kind: String) {
    let found = figures(body, heading: "Résultats")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix(kind + ":") }, "\(found)")
  }

  @Test(arguments: [
    "Les absences de plus de deux semaines sont notées.",
    "L'ancienne page est restée ouverte pendant deux semaines.",
    "Louise a été absente trois semaines.",
    "La demande a été faite par eux sous 9 jours.",
  ])
  func howLongSomethingWasIsNoTimeSpent(body: String) {
    let found = figures(body)
    #expect(!found.contains { $0.hasPrefix("workTime") || $0.hasPrefix("commitment") }, "\(found)")
  }
}
