import ExamModel
import FicheLibrary
import Jury
import Testing

/// Quotations are whole, or they are left out.
@Suite struct WholeQuoteTests {
  private func evidence(_ body: String, heading: String = "Résultats") -> FicheEvidence {
    Samples.evidence("---\ntitle: Essai\n---\n## \(heading)\n\n\(body)\n")
  }

  private func figures(_ body: String, heading: String = "Résultats") -> [String] {
    evidence(body, heading: heading).figures.map { "\($0.kind): \($0.excerpt)" }
  }

  // MARK: Figures

  @Test(arguments: [
    ("Colis perdus : 1 sur 12 → 1 sur 90.", "change: Colis perdus : 1 sur 12 → 1 sur 90"),
    (
      "Délai commande → livraison passé de 9 jours à 4.",
      "change: Délai commande → livraison passé de 9 jours à 4"
    ),
    (
      "27 comptes existaient en double.",
      "count: 27 comptes existaient en double"
    ),
  ])
  func aFigureIsQuotedWithAllOfIt(body: String, expected: String) {
    #expect(figures(body) == [expected])
  }

  @Test(arguments: [
    // One of a list of things that moved together, or a time without what took it.
    "J'ai ajouté un index sur la date, et une vue pour la liste : de 310 à 12 lignes.",
    "- Retour d'un classeur de 4,5 Go pris au hasard sur une machine vide : 18 minutes depuis le dépôt.",
    "Mme Aubin a chronométré une sortie de matériel avec nous le dernier vendredi : moins de "
      + "3 minutes au lieu d'une demi-heure.",
    // What happened once was not measured, and what was stopped at is no share.
    "Grâce au plan j'ai retrouvé la panne en 20 minutes.",
    "L'anomalie a été corrigée en 25 minutes.",
    "Grâce aux relevés j'ai retrouvé l'origine en 15 minutes.",
    "Mon tuteur a compté la recherche d'un bon avec nous le dernier vendredi du mois : moins de "
      + "3 minutes au lieu d'une heure.",
    "Le capteur est resté bloqué à 98 % au bout de deux jours.",
    // The noun before it is lost with its own quotation marks.
    "Plaintes « réseau en panne » du secrétariat : 9 par mois → 2.",
    // Time on what was given up, a price of one, a price that was reckoned.
    "J'avais commencé avec Flask, j'ai passé trois jours sur les comptes et rien ne marchait.",
    "L'abonnement coûte 25 € par mois et par écran.",
    "L'abonnement était joli mais ça faisait 960 € par an.",
  ])
  func whatWouldBeCutOrIsNoMeasureIsNotQuoted(body: String) {
    #expect(figures(body) == [])
  }

  /// Cut before whose average it is, a value of several is nobody's.
  @Test func aValueOfSeveralIsNotCutBeforeItsOwner() {
    let found = figures(
      "Durée d'une saisie : 4 min avec la tablette, 9 min avec le classeur.", heading: "Essai")
    #expect(!found.contains { $0.hasSuffix("4 min") || $0.hasSuffix("9 min") }, "\(found)")
  }

  @Test(arguments: [
    ("Les logs indiquaient un délai dépassé.", false),
    ("Le journal signalait une erreur de certificat.", false),
    ("La copie échouait sur les gros dossiers.", true),
  ])
  func whatALogSaysIsNoTrouble(body: String, isOne: Bool) {
    #expect(evidence(body, heading: "Difficultés rencontrées").troubles.isEmpty != isOne)
  }

  @Test(arguments: [
    ("Informations complémentaires", false), ("Bilan", true), ("Retour d'expérience", true),
  ])
  func onlyAPartOfThatNameIsCalledBrief(heading: String, isThin: Bool) {
    let thin = evidence("Le tout a duré six semaines.", heading: heading).thinSections
    #expect(thin.contains { $0.role == .review } == isThin, "\(thin)")
  }

  @Test func whatIsMeasuredOfFaultsIsKept() {
    #expect(figures("Le temps moyen pour résoudre une panne est de 20 minutes.") != [])
  }

  @Test func anObjectThatIsThereTwiceIsNoLoad() {
    let found = figures("Sur la reprise, 44 objets existaient en double.", heading: "Reprise")
    #expect(!found.contains { $0.hasPrefix("load") }, "\(found)")
  }

  // MARK: Deeds

  @Test(arguments: [
    "J'ai écrit les essais selon le patron « Robot » de la maison.",
    "- Rédaction des pages selon la charte « Clair et net » (12 pages).",
  ])
  func aNameIsNotCutOff(body: String) {
    let found = evidence(body, heading: "Réalisation")
    #expect(!found.deeds.contains { $0.text.hasSuffix("patron") || $0.text.hasSuffix("charte") })
  }

  // MARK: Team

  @Test(arguments: [
    "La pose s'est faite avec l'installeur signé qui porte la licence.",
    "J'ai configuré les postes avec le lanceur fourni.",
    "Le cahier, c'était un classeur tenu à quatre mains.",
    "Leur tableau partagé était rempli à quatre mains.",
    "L'agence s'occupe de 23 écoles.", "Le pôle s'occupe des licences.",
    "M. Carrel estimait y perdre deux heures par jour.",
    "C'est celle la que nous avons prise.", "C'est celui que nous avons installé.",
  ])
  func whatIsSharedWithNobodyIsNoTeamwork(body: String) {
    #expect(evidence(body, heading: "Réalisation").teamwork == [])
  }

  @Test(arguments: [
    "Projet réalisé à quatre mains.", "Nous avons écrit les règles à quatre mains.",
    "Mathieu s'est occupé des câbles.",
  ])
  func sharedWorkIsKept(body: String) {
    #expect(evidence(body, heading: "Réalisation").teamwork.count == 1)
  }
}
