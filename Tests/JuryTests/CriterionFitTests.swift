import ExamModel
import FicheLibrary
import SessionEngine
import Testing

@testable import Jury

/// A question stands under a criterion only if its answer lets a jury judge it.
@Suite struct CriterionFitTests {
  private func candidates(
    _ examID: String, title: String = "Essai", _ body: String
  ) throws -> [DrawCandidate] {
    let text = "---\ntitle: \"\(title)\"\n---\n\(body)\n"
    let fiche = FicheReader.read(text: text, path: "x.md").fiche
    let plan = Samples.plan(
      try #require(Samples.exams.first { $0.id == examID }), fiches: [fiche])
    return Samples.candidates(for: plan, fiches: [fiche])
  }

  /// The presence online of an organisation is not the candidate's portfolio, which is their professional identity.
  @Test func portfoliosAreNoPresenceOfAnOrganisation() throws {
    let all = try candidates(
      "bts-sio-e5", "## Réalisation\n\nJ'ai refait le site internet du club.")
    let portfolio = all.filter {
      $0.question.text.contains("votre portfolio") && !$0.question.text.contains("réalisation")
    }
    #expect(portfolio.count >= 8)
    #expect(
      portfolio.allSatisfy {
        $0.question.criterionID == "organiser-son-developpement-professionnel"
      })
  }

  @Test(arguments: ["tp-cda", "e6-parcours", "bts-sio-e6-sisr", "soutenance-stage"])
  func noPortfolioIsAskedForWhereNoneIsShown(exam: String) throws {
    let all = try candidates(
      exam, "## Réalisation\n\nJ'ai installé Kanboard pour les bénévoles et traité une panne.")
    #expect(all.filter { $0.question.text.contains("portfolio") }.map(\.question.text) == [])
  }

  /// How long something took is a measure of a service: it neither plans a project nor answers a request.
  @Test func timesAreNoProjectAndNoRequest() throws {
    let all = try candidates(
      "bts-sio-e5", "## Résultats\n\n- Restauration d'un poste complet : 18 minutes\n")
    let times = all.filter { $0.question.text.contains("cette durée") }
    #expect(!times.isEmpty)
    #expect(
      times.allSatisfy {
        ![
          "travailler-en-mode-projet",
          "repondre-aux-incidents-et-aux-demandes-d-assistance-et-d-evolution",
        ]
        .contains($0.question.criterionID)
      })
  }

  /// The first step and the time spent tell of the course of a work, not of who could do it alone.
  @Test func theCourseOfAWorkIsNoAutonomy() throws {
    let all = try candidates(
      "e6-parcours", title: "Portail captif du camping", "## Réalisation\n\nJ'ai posé les câbles.")
    let course = all.filter {
      $0.question.id.hasPrefix("title-start") || $0.question.id.hasPrefix("title-time")
    }
    #expect(course.allSatisfy { $0.question.criterionID != "autonomie" })
  }

  /// Who compared without deploying made nothing available to anybody.
  @Test func aStudyIsNotPutIntoService() throws {
    let all = try candidates(
      "bts-sio-e5", title: "Étude : quel logiciel pour les adhésions du club ?",
      "## Étude\n\nJ'ai comparé Galette et Paheko pour la trésorière, puis écrit un rapport.")
    let method = all.filter { $0.question.id.hasPrefix("title-asks-method") }
    #expect(!method.isEmpty)
    #expect(
      method.allSatisfy {
        $0.question.criterionID != "mettre-a-disposition-des-utilisateurs-un-service-informatique"
      })
    for supposed in ["incident que vous avez réglé", "dépannage", "nouveau service ne marche"] {
      #expect(!all.contains { $0.question.text.contains(supposed) }, "\(supposed)")
    }
  }

  /// Nothing was bought, so nobody had a budget.
  @Test func costsAreAskedOfWhoBoughtSomething() throws {
    let free = try candidates(
      "e6-parcours", "## Réalisation\n\nJ'ai corrigé le calcul des remises du logiciel.")
    #expect(!free.contains { $0.question.text.contains("budget disposiez-vous") })
    #expect(!free.contains { $0.question.text.contains("sur trois ans") })
    let paid = try candidates(
      "e6-parcours", "## Réalisation\n\nL'achat a été validé sur devis. J'ai posé les bornes.")
    #expect(paid.contains { $0.question.text.contains("budget disposiez-vous") })
  }
}
