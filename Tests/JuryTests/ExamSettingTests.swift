import ExamModel
import FicheLibrary
import Jury
import SessionEngine
import Testing

/// What an oral is about decides which questions of the bank, and which of a fiche, belong in it.
@Suite struct ExamSettingTests {
  private func exam(_ id: String) throws -> Exam {
    try #require(Samples.exams.first { $0.id == id })
  }

  private func fiche(_ text: String, _ path: String = "fiche.md") -> Fiche {
    FicheReader.read(text: text, path: path).fiche
  }

  private func oral(
    _ id: String, _ fiches: [Fiche], seed: UInt64 = 1, questions: Int = 12
  ) throws -> [Question] {
    let plan = Samples.plan(try exam(id), fiches: fiches, seed: seed)
    let draw = JuryDraw(candidates: Samples.candidates(for: plan, fiches: fiches), seed: seed)
    return Samples.oral(plan, draw: draw, questions: questions).map(\.question)
  }

  private static let bridge = """
    # Pourquoi une passerelle peut-elle se mettre à danser ?

    Le 10 juin 2000, la reine inaugure à Londres une passerelle de 325 mètres.

    ## L'oscillateur

    Un pont léger se comporte comme une masse accrochée à un ressort. La deuxième loi de Newton donne une équation
    dont les solutions sont des cosinus. J'ai vérifié avec un ressort du lycée et des masses de 50 grammes.

    ## La résonance

    On cite souvent le pont de Tacoma, effondré en 1940, mais il s'agit d'autre chose. Un mode latéral de la
    passerelle était à 0,95 Hz, et un marcheur pousse de côté à peu près une fois par seconde.
    """

  private static let logs = """
    # Centraliser les journaux avec Graylog

    J'ai mené seule ce travail, du besoin à la recette.

    ## Choix

    J'ai choisi Graylog. Splunk a été écarté à cause de son prix, et Loki aussi.

    ## Réalisation

    J'ai installé Graylog sur Debian, puis j'ai envoyé les journaux de neuf serveurs.
    """

  /// Facts in passing and headings that name nothing are no matter for an oral on work, in whatever exam.
  @Test func anAccountOfWorkIsNotReadAsAPupilsSubject() throws {
    let text = """
      # Journaux du club de voile

      J'ai installé Graylog pour le club.

      ## Au bout du compte

      Le club compte 340 adhérents depuis 2019. J'ai configuré Graylog sur un serveur Debian, puis j'ai
      déployé les agents sur les neuf postes du club avec un script et une tâche planifiée de Windows.

      ## Les soucis

      Le pare-feu bloquait le port de Graylog. J'ai ouvert le port, puis j'ai relancé les agents un par un
      et vérifié que chaque poste envoyait bien ses journaux au serveur pendant toute une semaine.
      """
    for seed in 1...4 as ClosedRange<UInt64> {
      let asked = try oral("bac-pro-projet", [fiche(text)], seed: seed)
      #expect(asked.filter { $0.text.contains("Au bout du compte") }.map(\.text) == [])
      #expect(asked.filter { $0.text.contains("Les soucis") }.map(\.text) == [])
      #expect(asked.filter { $0.text.contains("340 adhérents") }.map(\.text) == [])
    }
  }

  private static let tunnel = """
    # Relier les deux sites par WireGuard

    ## Réalisation

    J'ai configuré WireGuard sur deux routeurs. OpenVPN a été écarté, trop lent. J'ai écrit la procédure.
    """

  @Test(arguments: ["grand-oral", "grand-oral-2021", "dnb-individuel"])
  func aPupilIsAskedNothingThatBelongsToAnotherOral(_ id: String) throws {
    let fiche = fiche(Self.bridge)
    let plan = Samples.plan(try exam(id), fiches: [fiche])
    let candidates = Samples.candidates(for: plan, fiches: [fiche])
    let families = Samples.knowledge.families
    for candidate in candidates {
      guard let question = Samples.knowledge.bank.question(id: candidate.question.id) else {
        continue
      }
      let setting = question.setting ?? families.family(id: question.family)?.setting
      #expect(setting == nil || setting == .topic, "\(question.id)")
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aGrandOralIsAskedAboutItsOwnQuestion(_ seed: UInt64) throws {
    let questions = try oral("grand-oral", [fiche(Self.bridge)], seed: seed)
    let own = questions.filter { $0.reason != .general }
    #expect(own.count * 2 >= questions.count, "\(questions.map(\.text))")
    #expect(questions.contains { $0.text.contains("« Pourquoi une passerelle") })
  }

  @Test(arguments: ["tp-cda", "tp-dwwm", "bts-sio-e5", "soutenance-stage"])
  func workIsNotQuestionedAsATopic(_ id: String) throws {
    let fiche = try #require(Samples.fiche("application-reservation"))
    let plan = Samples.plan(try exam(id), fiches: [fiche])
    for candidate in Samples.candidates(for: plan, fiches: [fiche]) {
      let question = Samples.knowledge.bank.question(id: candidate.question.id)
      #expect(question?.setting != .topic, "\(candidate.question.text)")
      let isOfWork = ["deed-", "trouble-", "title-"].contains(
        where: candidate.question.id.hasPrefix)
      if case .passage = candidate.question.reason, !isOfWork {
        Issue.record("\(candidate.question.text)")
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func anExchangeThatCoversSeveralFichesAsksAboutEach(_ seed: UInt64) throws {
    let fiches = [fiche(Self.logs, "logs.md"), fiche(Self.tunnel, "tunnel.md")]
    let questions = try oral("bts-sio-e5", fiches, seed: seed)
    for fiche in fiches {
      #expect(
        questions.contains { $0.reason.location?.path == fiche.path },
        "\(fiche.path): \(questions.map(\.text))")
    }
  }

  @Test func aFicheOfAnotherPhaseStaysThere() throws {
    let fiches = [fiche(Self.logs, "logs.md"), fiche(Self.tunnel, "tunnel.md")]
    let plan = Samples.plan(try exam("e6-parcours"), fiches: fiches)
    let draw = JuryDraw(candidates: Samples.candidates(for: plan, fiches: fiches), seed: 3)
    for record in Samples.oral(plan, draw: draw, questions: 8) {
      guard let path = record.question.reason.location?.path,
        let index = plan.slots[record.slot].ficheIndex
      else { continue }
      #expect(path == fiches[index].path, "\(record.question.text)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func anOralInEnglishAsksAboutTheFicheInEnglish(_ seed: UInt64) throws {
    let questions = try oral("bts-sio-e2-anglais", [fiche(Self.logs)], seed: seed, questions: 8)
    let own = questions.filter { $0.reason != .general }
    #expect(own.count >= 3, "\(questions.map(\.text))")
    for question in own {
      #expect(
        question.text.contains("Graylog") || question.text.contains("Splunk")
          || question.text.contains("Loki") || question.text.contains("Debian"))
    }
    for question in questions { #expect(!question.text.contains("«"), "\(question.text)") }
  }

  @Test func whoWorkedAloneIsAskedAboutNoTeam() throws {
    let candidates = try ["tp-cda", "tp-dwwm", "bts-sio-e5"].flatMap { id in
      let fiches = [fiche(Self.logs)]
      return Samples.candidates(for: Samples.plan(try exam(id), fiches: fiches), fiches: fiches)
    }
    for candidate in candidates {
      #expect(!candidate.question.text.contains("votre équipe"), "\(candidate.question.text)")
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func theChoiceOfAToolIsOneTopic(_ seed: UInt64) throws {
    let questions = try oral("bts-sio-e6-sisr", [fiche(Self.logs)], seed: seed)
    let choices = questions.filter { question in
      question.id.hasPrefix("rejected-") || question.id.hasPrefix("subject-choice")
        || question.id.contains("-alternative-")
    }
    #expect(choices.count <= 2, "\(choices.map(\.text))")
    #expect(choices.count { $0.text.contains("Graylog") || $0.text.contains("Splunk") } <= 1)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func whatIsToBeMadeIsTalkedOverBeforeItIsMade(_ seed: UInt64) throws {
    let plan = Samples.plan(try exam("bts-sio-e6-sisr"), fiches: [fiche(Self.logs)], seed: seed)
    let draw = JuryDraw(
      candidates: Samples.candidates(for: plan, fiches: [fiche(Self.logs)]), seed: seed)
    let practical = try #require(plan.slots.firstIndex { $0.kind == .practical })
    for record in Samples.oral(plan, draw: draw, questions: 20) {
      let moment = Samples.knowledge.bank.question(id: record.question.id)?.moment
      switch moment {
      case .beforePractical: #expect(record.slot < practical, "\(record.question.text)")
      case .afterPractical: #expect(record.slot > practical, "\(record.question.text)")
      case nil: continue
      }
    }
  }
}
