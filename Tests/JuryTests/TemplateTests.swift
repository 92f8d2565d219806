import ExamModel
import Jury
import Testing

/// Every template of every technology with every alternative, and every wording on sample matter.
@Suite struct TemplateTests {
  private let catalog = Samples.knowledge.technologies

  private func filler(_ technology: Technology, _ alternative: String?) -> TemplateFiller {
    var phrases = ["technology": FrenchPhrase(technology)]
    if let family = catalog.family(id: technology.familyID) {
      phrases["family"] = FrenchPhrase(family.name)
    }
    if let risk = technology.risk { phrases["risk"] = FrenchPhrase(risk) }
    if let alternative {
      phrases["alternative"] =
        catalog.technology(named: alternative).map { FrenchPhrase($0) } ?? FrenchPhrase(alternative)
    }
    return TemplateFiller(phrases)
  }

  @Test func thereAreAtLeastEightyTechnologiesWithAlternatives() {
    #expect(catalog.technologies.count >= 80)
    for technology in catalog.technologies {
      #expect(!technology.alternatives.contains(technology.name), "\(technology.name)")
      #expect(catalog.family(id: technology.familyID) != nil, "\(technology.name)")
    }
    for family in catalog.families { #expect(family.questions.count >= 4, "\(family.id)") }
  }

  @Test func everyTemplateOfEveryTechnologyIsSound() {
    var filled = 0
    for technology in catalog.technologies {
      let shared = catalog.family(id: technology.familyID)?.questions ?? []
      let templates =
        technology.questions + shared.filter { !technology.skippedIDs.contains($0.id) }
      let alternatives = technology.alternatives.map { Optional($0) }
      // Where there was no choice, a template that wants one is left out.
      for alternative in alternatives.isEmpty ? [nil] : alternatives {
        let filler = filler(technology, alternative)
        for template in templates {
          let needsRisk =
            template.text.contains("{risk}") && technology.risk == nil
            || template.text.contains("alternative}") && alternative == nil
          guard let text = filler.filled(template.text) else {
            #expect(needsRisk, "\(technology.name): \(template.id)")
            continue
          }
          filled += 1
          #expect(
            WordingChecks.faults(ofQuestion: text).isEmpty,
            "\(template.id): \(text): \(WordingChecks.faults(ofQuestion: text))")
          #expect(filler.question(template.text) == text, "\(template.id): \(text)")
          for followUp in template.followUps {
            let text = filler.filled(followUp) ?? ""
            let isFillable =
              (technology.risk != nil || !followUp.contains("{risk}"))
              && (alternative != nil || !followUp.contains("alternative}"))
            #expect(!isFillable || !text.isEmpty, "\(template.id): \(followUp)")
            if !text.isEmpty {
              #expect(
                WordingChecks.faults(ofQuestion: text).isEmpty,
                "\(template.id): \(text): \(WordingChecks.faults(ofQuestion: text))")
            }
          }
          for point in template.goodAnswer {
            if alternative == nil, point.contains("alternative}") { continue }
            #expect(WordingChecks.faults(of: filler.filled(point) ?? "{").isEmpty, "\(point)")
          }
        }
      }
    }
    #expect(filled > 5000)
  }

  @Test func everyQuestionHasTwoFollowUpsAndThreePoints() {
    let questions =
      Samples.knowledge.bank.questions + Samples.knowledge.wordings.map(\.question)
      + catalog.families.flatMap(\.questions) + catalog.technologies.flatMap(\.questions)
    for question in questions {
      #expect(question.followUps.count == 2, "\(question.id)")
      #expect(question.goodAnswer.count == 3, "\(question.id)")
      #expect(!question.followUps.contains(question.text), "\(question.id)")
    }
    #expect(Set(questions.map(\.id)).count == questions.count)
  }

  @Test func everyQuestionOfTheBankIsSound() {
    for question in Samples.knowledge.bank.questions where question.language == .french {
      for text in [question.text] + question.followUps {
        let faults = WordingChecks.faults(ofQuestion: text)
        #expect(faults.isEmpty, "\(question.id): \(text): \(faults)")
      }
      for point in question.goodAnswer {
        #expect(WordingChecks.faults(of: point).isEmpty, "\(question.id): \(point)")
      }
    }
  }

  @Test func everyEnglishQuestionIsOneQuestion() {
    let questions = Samples.knowledge.bank.questions + Samples.knowledge.wordings.map(\.question)
    for question in questions where question.language == .english {
      for text in [question.text] + question.followUps {
        #expect(text.hasSuffix("?") && !text.hasSuffix(" ?"), "\(question.id): \(text)")
        #expect(text.count { $0 == "?" } == 1, "\(question.id): \(text)")
        #expect(text.split(separator: " ").count <= BankQuestion.wordLimit, "\(question.id)")
      }
    }
  }

  @Test func everyWordingOnWhatWasFoundIsSound() {
    let phrases = [
      "excerpt": FrenchPhrase("nous avons réduit de 30 % les tickets"),
      "competency": FrenchPhrase("Gérer le patrimoine informatique"),
      "nearest": FrenchPhrase("Gérer le patrimoine informatique"),
      "first": FrenchPhrase("Gestion du support"), "second": FrenchPhrase("Supervision"),
      "technology": FrenchPhrase("Ansible"), "subject": FrenchPhrase("Graylog"),
      "title": FrenchPhrase("Un réseau maillé pour le camp d'été"),
      "product": FrenchPhrase("Un réseau maillé pour le camp d'été"),
      "question": FrenchPhrase("par quoi remplacer le câble de la cour"),
      "entitled": FrenchPhrase("J'ai recâblé la cour"),
    ]
    for wording in Samples.knowledge.wordings where wording.question.language == .french {
      for role in SectionRole.allCases where wording.role == nil || wording.role == role {
        let filler = TemplateFiller(
          phrases.merging(["section": FrenchPhrase(role)]) { first, _ in first })
        for template in [wording.question.text] + wording.question.followUps {
          let text = filler.filled(template) ?? "{"
          let faults = WordingChecks.faults(ofQuestion: text)
          #expect(faults.isEmpty, "\(wording.id): \(text): \(faults)")
        }
      }
    }
  }

  @Test func everyKindHasItsWordings() {
    for kind in EvidenceWording.Kind.allCases {
      let own = Samples.knowledge.wordings.filter { $0.kind == kind }
      switch kind {
      case .ownQuestion, .load, .headcount: #expect(own.count == 1)
      // What was counted by the way is asked about where it is a share of the whole.
      case .count, .workTime: #expect(own.isEmpty)
      case .commitment, .subject, .used, .rejected, .planned, .wish, .time:
        #expect(own.count >= 2, "\(kind)")
      case .percent, .change, .money, .share, .outage, .missing, .thin, .competency,
        .unknownCompetency, .teamwork, .others, .period, .deed, .writing, .trouble, .decision,
        .heading,
        .named, .centre, .bothFiches, .sharedTechnology, .titleQuestion,
        .part, .reference, .statement, .trial:
        #expect(own.count >= 3, "\(kind)")
      }
    }
    let roles: [SectionRole] = [
      .need, .choices, .tests, .documentation, .results, .difficulties, .review, .competences,
    ]
    for role in roles {
      let own = Samples.knowledge.wordings.filter { $0.kind == .missing && $0.role == role }
      #expect(own.count >= 2, "\(role)")
    }
  }
}
