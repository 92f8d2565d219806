import FicheLibrary
import Testing

@testable import Jury

/// A quotation is understood without the sentence before it, or it is not read out.
@Suite struct StandingQuoteTests {
  @Test(arguments: [
    "Et j'ai posé une règle", "Puis j'ai ouvert le port 8006", "Du coup on a gardé cette règle",
    "Donc nous avons choisi un seul rôle", "J'ai placé ce dernier dans la baie du fond",
    "J'ai rattaché celui-ci au second commutateur", "on a décidé d'en garder les deux",
    "J'ai repris cette feuille pour la trésorière", "nous avons gardé la même image",
    "J'ai ajouté l'autre étage au plan", "J'ai limité à 40 Mo/s le soir",
    "le robot en range 80 % au bon endroit", "on y retrouve vite un bon",
    "J'ai fait le premier essai",
    "Elle plantait à chaque impression", "J'ai raccordé les caméras là-bas",
    "le rôle précédent bloquait la mise à jour", "J'ai coupé les relevés entre 22 h",
    "J'ai laissé les vieux câbles par contre", "J'ai réparé en deux heures",
    "le ranger en moins de dix minutes",
  ])
  func aClauseThatPointsBackDoesNotStand(clause: String) {
    let isWhole =
      StandingQuote.stands(clause) && !LeaningQuote.leans(clause) && !LeaningQuote.isTied(clause)
    #expect(!isWhole)
  }

  @Test(arguments: [
    "J'ai posé une règle pour les visiteurs du camping", "Deux agents ouvraient le même dossier",
    "J'ai fait le premier déploiement de Kanboard au lycée",
    "on a gardé ce qui servait à l'accueil", "les devis ne comparaient pas les mêmes choses",
    "nous avons choisi de tout mettre en français",
    "J'ai limité le débit des visiteurs à 20 Mbit/s", "J'ai coupé les relevés entre 22 h et 5 h",
    "le script tourne en quatre minutes",
  ])
  func aClauseWithAllOfItStands(clause: String) {
    #expect(StandingQuote.stands(clause))
  }

  @Test(arguments: [
    ("Mardi : 3 h → 15 min", false), ("oubliés : de 14 à 2", false),
    ("page d'accueil : de 0 à 900", false), ("appels : de 40 à 12", false),
    ("appels perdus : de 40 à 12", true),
    ("délai ramené de 9 h à 2 h", false), ("le délai d'envoi est ramené de 9 h à 2 h", true),
    ("la prime passait de 400 à 900 €", false),
    ("relevée au pied de la borne : de 210 trames/s à 38", false),
    ("Oublis par mois : 14 avant, 2 après", true), ("la relève est passée de 2 h à 10 min", true),
  ])
  func aChangeSaysOfWhat(excerpt: String, isTold: Bool) {
    #expect(QuotedFigure.hasSubject(excerpt) == isTold)
  }

  @Test(arguments: [
    ("la file est montée à 900 en deux jours", false), ("la file est passée de 900 à 12", true),
  ])
  func aChangeHasTwoValues(excerpt: String, hasTwo: Bool) {
    #expect(QuotedFigure.hasTwoValues(excerpt) == hasTwo)
  }

  @Test(arguments: [
    ("VLAN 40 en 12 s", false), ("remise à zéro en 12 s", false), ("réveil en 9 minutes", false),
    ("poste : 12 minutes", false),
    ("exécutés en 51 secondes", false), ("compile le paquet : 2 min 40", false),
    ("Remise d'un badge : 12 minutes", true), ("La relance prend 20 secondes", true),
    ("remise en route d'une borne en 4 minutes", true),
  ])
  func aTimeIsHeadedByWhatTookIt(excerpt: String, isTold: Bool) {
    #expect(QuotedFigure.tellsDuration(excerpt) == isTold)
  }

  @Test(arguments: [
    ("d'abord 30 s", false), ("25 minutes d'arrêt", false),
    ("La messagerie a été coupée deux heures", true),
  ])
  func anOutageSaysWhatStopped(excerpt: String, isTold: Bool) {
    #expect(QuotedFigure.isClause(excerpt) == isTold)
  }

  @Test(arguments: [
    ("64 bornes", true), ("210 lignes", false), ("moins de 40 postes", false),
  ])
  func onlyThingsStandInAList(excerpt: String, isOfThings: Bool) {
    #expect(QuotedFigure.isOfThings(excerpt) == isOfThings)
  }

  @Test func aBareAmountSaysNothing() {
    #expect(QuotedFigure.isBareAmount("318 € TTC"))
    #expect(QuotedFigure.isBareAmount("23 € par mois"))
    #expect(!QuotedFigure.isBareAmount("318 € pour les onduleurs"))
  }

  @Test(arguments: [
    "J'ai fait ma période en entreprise de vente.",
    "J'ai fait mes deux périodes chez un grossiste.",
    "J'ai fait mon année de licence à Brest.", "J'ai mis le contrat en annexe du rapport.",
    "J'ai mis tout le code sur GitLab.",
  ])
  func whatPresentsIsNoTask(body: String) {
    #expect(Samples.section(body).deeds == [])
  }

  /// What was written has readers; nobody asks how one knew that it worked.
  @Test(arguments: [
    ("Rédaction du cahier des charges avec la trésorière", true),
    ("J'ai rédigé les règles de prêt du club", true), ("J'ai écrit une grille de notation", true),
    ("J'ai écrit un script de purge en PowerShell", false),
  ])
  func whatWasWrittenIsAskedAboutAsSuch(deed: String, isWriting: Bool) {
    #expect(StoryFinder.isOfWriting(deed) == isWriting)
  }

  /// What the rest of a sentence changes or answers is no sure result, and a setting is none.
  @Test(arguments: [
    ("- oublis : 12 % → 4 %, mais l'horaire a changé aussi", false),
    ("- inscriptions : 210 → 640 par mois (la rentrée aussi)", false),
    ("- 17 bornes sur 18 posées (la dernière attend un câble)", false),
    ("baisser les lots de 400 à 100", false),
    ("- Temps de saisie d'un prêt : 6 minutes avant, 2 minutes après", true),
  ])
  func aFigureThatItsSentenceChangesIsNotAskedAbout(body: String, isAsked: Bool) throws {
    let text = "---\ntitle: Essai\n---\n## Résultats\n\n\(body).\n"
    let fiche = FicheReader.read(text: text, path: "x.md").fiche
    let plan = Samples.plan(
      try #require(Samples.exams.first { $0.id == "bts-sio-e5" }), fiches: [fiche])
    let asked = Samples.candidates(for: plan, fiches: [fiche])
      .contains { $0.subject == EvidenceQuestions.figureSubject && !$0.isPassing }
    #expect(asked == isAsked)
  }

  @Test func aPersonsMindIsNoFault() {
    let found = Samples.section(
      "Le gardien était contre au début du projet. La borne du hall perdait le réseau chaque soir.",
      heading: "Difficultés rencontrées")
    #expect(!found.troubles.contains { $0.text.contains("gardien") })
    #expect(!found.troubles.isEmpty)
  }

  @Test func aDeedThatTellsItsOutcomeIsNotAskedAboutIt() {
    #expect(!StandingQuote.stands("J'ai changé le câble et tout est revenu"))
  }
}
