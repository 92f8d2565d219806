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

  /// What tells of the design of anything judges neither code nor a network in an exam that parts them.
  @Test func anIdeaIsNeitherCodeNorNetwork() throws {
    let all = try candidates(
      "bts-ciel-e6-ir", title: "Liaison radio du camping",
      "## Réalisation\n\nJ'ai posé deux antennes et configuré le routeur du camping.")
    let ids = [
      "title-again", "title-demand", "title-asked", "title-limit", "e6-request",
      "analysis-need-origin",
    ]
    let general = all.filter { candidate in
      ids.contains { candidate.question.id.hasPrefix($0) }
    }
    #expect(
      general.allSatisfy {
        !["coder-et-exploiter-les-donnees", "exploiter-un-reseau-informatique"]
          .contains($0.question.criterionID)
      })
    #expect(all.contains { $0.question.criterionID == "exploiter-un-reseau-informatique" })
  }

  /// What changed of a figure tells of a result, and repairs nothing.
  @Test func aChangeOfAFigureIsNoRepair() throws {
    for exam in ["bts-sio-e6-sisr", "bts-sio-e6-slam"] {
      let all = try candidates(
        exam,
        "## Résultats\n\n- Coût des copies : de 240 € à 95 € par mois depuis les imprimantes en réseau\n"
      )
      #expect(
        !all.contains {
          $0.question.id.hasPrefix("change-") && $0.question.criterionID.contains("depanner")
        })
    }
  }

  /// A drawing is made before there is anything to try.
  @Test func aDrawingIsNotTried() throws {
    let all = try candidates(
      "bts-sio-e5",
      "## Réalisation\n\nJ'ai dessiné le schéma du local technique.\n\nJ'ai installé les deux bornes."
    )
    #expect(
      !all.contains {
        $0.question.id.hasPrefix("deed-check") && $0.question.text.contains("schéma")
      })
  }

  /// A failure of one tool is asked about once, whatever the wording.
  @Test func aToolFailsOnceInAnOral() throws {
    let all = try candidates(
      "bts-sio-e5", title: "Connexion des postes par 802.1X",
      "## Réalisation\n\nJ'ai installé FreeRADIUS et configuré 802.1X pour les 60 postes du collège, en service depuis mars.\n\nFreeRADIUS vérifie les comptes ; j'ai réglé FreeRADIUS moi-même."
    )
    let down = all.filter {
      $0.question.text.contains("ne répond plus : qui peut")
        || $0.question.text.contains("en cas de panne")
        || $0.question.text.contains("s'éteint : comment")
    }
    #expect(
      down.allSatisfy { $0.topics.contains("topic/tool-down") }, "\(down.map(\.question.text))")
  }

  /// A general question takes nothing for granted that the fiche does not tell.
  @Test(arguments: [
    ("bts-sio-e6-slam", "mots de passe et les clés"), ("bts-sio-e5", "s'arrête un lundi"),
    ("bts-sio-e5", "informations avez-vous masquées"), ("bts-sio-e5", "votre configuration pour"),
    ("bts-sio-e5", "missions qu'on vous confiait"),
    ("bts-sio-e6-slam", "texte saisi par un utilisateur"),
  ])
  func whatTheFicheDoesNotTellIsNotSupposed(exam: String, supposed: String) throws {
    let all = try candidates(
      exam, title: "Étiquettes de la fromagerie",
      "## Réalisation\n\nJ'ai écrit en C# un programme de bureau qui imprime les étiquettes des meules."
    )
    #expect(!all.isEmpty)
    #expect(!all.contains { $0.question.text.contains(supposed) })
  }

  /// A stop may have been planned: what it led to answers no request.
  @Test func aPlannedStopIsNoIncident() throws {
    let all = try candidates(
      "bts-sio-e5",
      "## Résultats\n\nLe service a été arrêté 3 h 20 pendant la bascule du serveur de fichiers.")
    #expect(
      !all.contains {
        $0.question.id.hasPrefix("outage-effect")
          && $0.question.criterionID.hasPrefix("repondre-aux-incidents")
      })
  }
}
