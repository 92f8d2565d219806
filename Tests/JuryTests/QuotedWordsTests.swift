import ExamModel
import FicheLibrary
import Jury
import Testing

/// What a jury reads out of a fiche must be whole, say what it is of, and be worth a question.
@Suite struct QuotedWordsTests {
  private func evidence(_ body: String, heading: String = "Mise en œuvre") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  private func figures(_ body: String, heading: String = "Résultats") -> [String] {
    evidence(body, heading: heading).figures.map { "\($0.kind): \($0.excerpt)" }
  }

  // MARK: Quotations that lean on another sentence

  @Test(arguments: [
    "J'ai créé un raccourci vers leur dossier partagé.",
    "J'ai mis une heure à trouver le bon câble.", "J'ai mis du temps à tout comprendre.",
    "J'ai donc mis en place, avec son accord, un miroir.",
    "J'ai codé avec Eclipse et un vieux portable.", "J'ai mis le second serveur à la place.",
    "J'ai installé Squid sur un vieux poste pour tester.",
  ])
  func aDeedThatPointsBackIsNotQuoted(body: String) {
    #expect(evidence(body).deeds == [])
  }

  @Test(arguments: [
    "Le pare-feu la bloquait à chaque démarrage.", "envoyait deux fois le même message.",
  ])
  func aTroubleThatPointsBackIsNotQuoted(body: String) {
    #expect(evidence(body, heading: "Difficultés").troubles == [])
  }

  @Test(arguments: [
    "J'ai tenu trois ateliers, la seconde avec ma collègue.",
    "Les affiches ont été imprimées par la mairie, dessinées par Chloé.",
    "Le gérant a relu le guide et c'est lui qui l'a envoyé.",
    "Deux jours de relevé avec un testeur de câbles.", "Mme Roux a choisi le second devis.",
    "Mme Roux voudrait un autre tableau.",
    "Une réponse sur trois était vide et Marius, notre client, l'a signalé.",
    "Une dégustation avec un producteur de miel a été filmée.",
    "Le prestataire fera la suite avec un développeur confirmé.",
  ])
  func whatWasNotSharedIsNoTeamwork(body: String) {
    #expect(evidence(body).teamwork == [])
  }

  @Test func aLineOfTheListOfWhatWasDoneIsADeed() {
    let list =
      "- Création des vues et des index de la base\n- Nettoyage des fiches par le service\n"
    #expect(evidence(list).deeds.map(\.text) == ["Création des vues et des index de la base"])
    // A participle reads as what a program does: "produit un fichier par salle".
    let own = "L'outil :\n\n- lit le calendrier des salles\n- produit un fichier par salle\n"
    #expect(evidence(own).deeds == [])
    #expect(evidence(list, heading: "Prochaines étapes").deeds == [])
  }

  // MARK: Figures

  @Test(arguments: [
    (
      "- Appels au standard : de 52 à 19 par semaine",
      "change: Appels au standard : de 52 à 19 par semaine"
    ),
    (
      "- Loyer du serveur : de 310 € à 95 € par mois",
      "change: Loyer du serveur : de 310 € à 95 € par mois"
    ),
    ("- Alertes critiques : 31 avant, 2 après", "change: Alertes critiques : 31 avant, 2 après"),
    ("Neuf contrôles, qui passent en 2 min 10.", "time: Neuf contrôles, qui passent en 2 min 10"),
    (
      "- Remise d'un poste : 12 minutes au lieu de 50 minutes",
      "change: Remise d'un poste : 12 minutes au lieu de 50 minutes"
    ),
    ("J'ai trouvé 44 comptes encore ouverts.", "count: 44 comptes"),
    ("Il reste à joindre 17 agents manquants.", "headcount: 17 agents manquants"),
    ("148 colis sur 151 sont arrivés.", "count: 148 colis sur 151 sont arrivés"),
    ("On reçoit 220 courriels par jour.", "count: 220 courriels par jour"),
  ])
  func aFigureIsQuotedWithWhatItIsOf(body: String, expected: String) {
    #expect(figures(body) == [expected])
  }

  @Test(arguments: [
    "Appels vers le 112, le 114, 116 depuis chaque étage.", "La formule est gratuite 25 postes.",
    "Charge : 500 utilisateurs virtuels pendant dix minutes.",
    "Un mot de 31 lettres casse la page.",
    "Avant index : 3,4 s pour ouvrir la liste.", "La requête, 9 secondes sur la copie.",
    "Cela fait 250 € par mois de gagné.", "Je n'en suis pas certain à 100 %.",
    "Un jeton signé, durée 45 minutes.", "En tout 2 h 10.",
    "À 450 utilisateurs la base ralentit.", "Une grille de 36 cases a été remplie.",
    "Les rubans ont coûté 12 €.", "Après : 310 ms.",
    "Quand je suis arrivé, la sonde tournait sur 33 serveurs.",
    "Le temps moyen de réponse de la page du tableau de bord est de 90 ms sur le serveur de la salle.",
    "Le lundi j'ai passé 3 jours dessus.",
    "Il fallait compter 15 minutes pour chercher.", "La base tient 18 comptes d'essai.",
    "La ligne fautive, que le technicien a modifié en 40 secondes.",
    "Retrouver un câble est rapide (avant, parfois une demi-heure).",
    "Trois pistes : réduire le stock de 15 %, changer de fournisseur.",
    "J'ai pris la version d'essai pendant 21 jours.",
  ])
  func whatNobodyWouldAskAboutIsNotQuoted(body: String) {
    #expect(figures(body) == [])
  }

  @Test func howThingsUsedToBeIsNoResult() {
    #expect(figures("Le standard recevait 90 appels par jour.", heading: "Contexte") == [])
  }

  @Test func aTableOfBeforeAndAfterTellsItsChanges() {
    let table = """
      | Mesure | Avant (mars) | Après (juin) |
      |---|---|---|
      | Attente au guichet | 18 min | 7 min |
      | Avis | mauvais | meilleurs |
      | Copies par mois | 900 | 900 |
      """
    #expect(figures(table) == ["change: Attente au guichet : 18 min avant, 7 min après"])
  }

  @Test func aListOfNumberedNetworksCountsNothing() {
    #expect(figures("Cinq VLAN :\n\n- 30 imprimantes\n- 40 caméras (sans Internet)\n") == [])
  }

  @Test func anEndingIsNoParticiple() {
    let found = figures(
      "La secrétaire a publié une nouveauté devant moi en 8 minutes sans aide, au second essai.")
    #expect(!found.contains { $0.contains(": nouveauté") })
  }

  // MARK: Wordings

  @Test(arguments: [
    ("131 postes sur 140 remontent.", true), ("3 postes sur 20 remontent.", false),
    ("12 postes sur 12 remontent.", false),
  ])
  func nearlyAllIsToldApart(body: String, expected: Bool) {
    let found = evidence(body, heading: "Résultats").figures
    #expect(found.first?.isNearlyAll == expected)
  }

  /// One quotation is asked about once, whether it counts as a deed or as a figure.
  @Test func aQuotationIsAskedAboutOnce() throws {
    let text =
      "---\ntitle: Essai\n---\n## Mise en œuvre\n\nJ'ai réécrit le module de paie du club en deux jours.\n"
    let fiche = FicheReader.read(text: text, path: "essai.md").fiche
    let exam = try #require(ExamCatalog.exam(id: "soutenance-stage"))
    let plan = Samples.plan(exam, fiches: [fiche])
    let own = Samples.candidates(for: plan, fiches: [fiche]).filter { candidate in
      candidate.question.text.contains("J'ai réécrit le module de paie")
    }
    let topics = Set(own.map { $0.topics.filter { $0.hasPrefix("quotation/") } })
    #expect(own.count > 1)
    #expect(topics.count == 1)
  }
}
