import ExamModel
import FicheLibrary
import Testing

struct CompetencyMatcherTests {
  private let matcher = CompetencyMatcher(ReferentialReader.bundled())

  @Test(arguments: [
    ("Gérer le patrimoine informatique", "b1-1"),
    ("B1.1 - Gérer le patrimoine informatique", "b1-1"),
    ("GP 1.1 gérer le PATRIMOINE informatique.", "b1-1"),
    ("Gerer le patrimoine informatique de l'entreprise", "b1-1"),
    ("Répondre aux incidents et demandes d'assistance", "b1-2"),
    ("C2.3.1 : Répondre aux incidents et aux demandes d’assistance et d’évolution", "b1-2"),
    ("Développer la présence en ligne", "b1-3"),
    ("Travailler en mode projet : diagramme de Gantt", "b1-4"),
    ("Mettre à disposition des utilisateurs", "b1-5"),
    ("E5.1 Organiser son développement professionnel", "b1-6"),
    ("Installer, tester et déployer", "b2-sisr-2"),
    ("Gérer les données (B2.3)", "b2-slam-3"),
    ("Sécuriser les équipements et usages des utilisateurs", "b3-3"),
    ("Garantir la disponibilité, l'intégrité et la confidentialité", "b3-4"),
    ("Exploiter dépanner superviser une infrastructure réseau", "b2-sisr-3"),
  ])
  func recognises(_ text: String, _ id: String) throws {
    let name = try #require(ReferentialReader.bundled().competency(id: id)).name
    #expect(matcher.match(text) == .competency(id: id, name: name))
  }

  @Test(arguments: [
    ("Gérer des sauvegardes", "b1-1", "Gérer des sauvegardes"),
    ("Déployer un service", "b1-5", "Déployer un service"),
    (
      "Collecter, suivre et orienter les demandes", "b1-2",
      "Collecter, suivre et orienter des demandes"
    ),
    ("Automatiser des tâches", "b2-sisr-3", "Automatiser des tâches d'administration"),
  ])
  func recognisesParts(_ text: String, _ id: String, _ name: String) {
    #expect(matcher.match(text) == .part(of: id, name: name))
  }

  @Test(arguments: [
    ("Gérer les configurations", "b1-1"), ("Exploiter des services", "b2-sisr-3"),
    ("B1.5 - Accompagner les utilisateurs", "b1-5"),
  ])
  func knowsObsoleteWordings(_ text: String, _ id: String) {
    #expect(matcher.match(text) == .obsolete(nearest: id))
  }

  @Test func namesTheNearestOfAnUnknownWording() {
    #expect(matcher.match("Gérer le parc d'imprimantes") == .unknown(nearest: "b1-1"))
    #expect(matcher.match("Faire le café") == .unknown(nearest: nil))
    #expect(matcher.match("B1.1 -") == .unknown(nearest: nil))
    #expect(matcher.match("") == .unknown(nearest: nil))
  }

  @Test func recognisesEveryWordingOfTheReferentialItself() {
    for entry in ReferentialReader.bundled().competences {
      for wording in [entry.name] + entry.aliases {
        #expect(matcher.match(wording) == .competency(id: entry.id, name: entry.name))
      }
      for part in entry.parts {
        #expect(matcher.match(part).competencyID != nil)
      }
    }
  }

  @Test func recognisesAllThatTheBundledFichesCite() {
    for fiche in FicheLibrary.bundled().fiches {
      #expect(!fiche.citedCompetences.isEmpty)
      for mention in fiche.citedCompetences {
        guard case .competency = matcher.match(mention.text) else {
          Issue.record("\(fiche.path):\(mention.line): \(mention.text)")
          continue
        }
      }
    }
  }
}
