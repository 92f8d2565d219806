import ExamModel
import FicheLibrary
import Testing

@testable import Jury

/// What stands around a figure may take from it what its quotation would say.
@Suite struct FigureGroundTests {
  private func safe(_ body: String, heading: String = "Résultats") -> [String] {
    Samples.section(body, heading: heading).figures.filter(\.isSafe).map(\.excerpt)
  }

  @Test(arguments: [
    // Cut before what belongs to them, and too long to be whole.
    (
      "Les envois manqués du matin sont passés de 31 % à 12 % des colis que le dépôt confie aux tournées.",
      "Résultats"
    ),
    ("- activation du suivi sur 24 imprimantes ticket du site", "Réalisation"),
    // All of them, as the fiche says.
    ("J'ai préparé une formation pour les 64 agents de la ville.", "Contexte"),
    ("Un quiz a été envoyé aux 140 salariés.", "Contexte"),
    ("58 bénévoles sont venus aux deux soirées.", "Contexte"),
    // What somebody allows, keeps or is warned of.
    ("- limitation : 90 requêtes par minute", "Réalisation"),
    ("- effacement sous 6 mois", "Besoin"),
    ("- déclencheurs : onduleur sous 10 minutes d'autonomie", "Besoin"),
    ("Une classe ne peut pas emprunter plus de 3 heures par semaine.", "Besoin"),
    // What is no result of the work.
    ("Le volume est passé de 40 % à 93 %, la purge était oubliée.", "Réalisation"),
    ("Débit du foyer : 612 Mb/s avant, 598 après.", "Résultats"),
    ("Les tickets du club sont montés de 12 à 40 par semaine.", "Résultats"),
    ("L'abonnement est passé de 14 à 19 € par mois.", "Résultats"),
    ("Le temps de saisie passerait, estimé, de 4 h à 1 h.", "Résultats"),
    ("Débit moyen du foyer : 9 → 40 Mbit/s. Attention, c'est grâce à la fibre.", "Résultats"),
  ])
  func aFigureThatIsSomethingElseIsNotSafe(body: String, heading: String) {
    #expect(safe(body, heading: heading) == [])
  }

  @Test(arguments: [
    ("Les oublis de retour sont passés de 31 à 6 par mois.", "31 à 6"),
    ("La facture de téléphone est passée de 2 400 à 1 900 € par mois.", "1 900 €"),
    ("17 tablettes sur 20 équipées.", "équipées"),
  ])
  func aFigureThatStandsIsSafe(body: String, part: String) {
    #expect(safe(body).contains { $0.contains(part) }, "\(safe(body))")
  }

  @Test(arguments: [
    (
      "Le bruit de fond est passé de 240 à 18 trames par minute au foyer.",
      "Le bruit de fond est passé de 240 à 18 trames par minute"
    ),
    ("Au premier essai 17 tablettes sur 20 étaient à jour.", "17 tablettes sur 20 étaient à jour"),
    (
      "Le lundi 104 bornes sur 112 répondaient au serveur.",
      "104 bornes sur 112 répondaient au serveur"
    ),
  ])
  func aFigureIsReadOutWithWhatBelongsToIt(body: String, whole: String) {
    let found = Samples.section(body, heading: "Résultats").figures
    #expect(found.contains { $0.quotation == whole }, "\(found)")
  }

  @Test(arguments: [
    ("8 badges sur 9", false), ("104 bornes sur 112", false), ("17 bornes sur 20 posées", true),
    ("30 secrétaires formées sur 31", true), ("62 postes sur 63 sous Debian", true),
  ])
  func aShareSaysOfWhat(excerpt: String, isTold: Bool) {
    #expect(QuotedFigure.hasPredicate(excerpt) == isTold)
  }
}
