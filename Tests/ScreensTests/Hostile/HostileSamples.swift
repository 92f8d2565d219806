import ExamModel
import Screens
import SessionEngine
import TestSupport

/// An exam, a fiche and sessions in which every text that can come from a file is one attack.
struct HostileSamples {
  let text: String

  init(_ text: String) { self.text = text }

  private var place: ExamModel.SourceLocation {
    ExamModel.SourceLocation(path: "\(text)/\(text).md", line: 3)
  }

  var criteria: [Criterion] {
    (0..<3).map { Criterion(id: "c\($0)", name: text, details: text, family: text) }
  }

  var exam: Exam {
    Exam(
      id: text, title: text, source: text, durationSeconds: 1800, coefficient: 4, modality: text,
      documents: [text, text], criteria: criteria,
      levels: (0..<5).map { Level(name: text, points: Double($0) * 5) },
      penalties: [Penalty(name: text, points: 1)],
      phases: [
        Phase(
          title: text, details: text, opensWithParcours: true, ficheNumber: 1,
          slots: [
            Slot(kind: .presentation, title: text, budgetSeconds: 1200),
            Slot(kind: .exchange, title: text, budgetSeconds: 600),
          ])
      ], notes: [text])
  }

  var fiche: Fiche {
    let inlines: [Inline] = [
      .text(text), .code(text), .strong([.text(text)]), .emphasis([.strikethrough([.text(text)])]),
      .link([.text(text)], address: "https://exemple.fr/\(text)"),
      .image(caption: text, address: text), .footnoteReference(1),
    ]
    let paragraph = Block(line: 5, content: .paragraph(inlines))
    let blocks = [
      paragraph, Block(line: 6, content: .heading(level: 3, inlines)),
      Block(
        line: 7,
        content: .list(
          ListBlock(firstNumber: 1, items: [ListItem(isChecked: true, blocks: [paragraph])]))),
      Block(line: 8, content: .code(language: text, text: "\(text)\n\(text)")),
      Block(line: 9, content: .quote([paragraph])),
      Block(
        line: 10,
        content: .table(
          TableBlock(alignments: [.trailing], header: [inlines], rows: [[inlines]]))),
    ]
    return Fiche(
      id: text, title: text, origin: .unstated(path: "\(text)/\(text).md"), isDraft: true,
      date: text,
      preamble: [paragraph],
      sections: (0..<2).map {
        FicheSection(
          title: text, role: $0 == 0 ? .access : nil, line: 4, wordCount: 90, plannedSeconds: 60,
          blocks: blocks)
      },
      declaredTechnologies: [Mention(text: text, line: 1)],
      citedCompetences: [Mention(text: text, line: 1)],
      ownQuestions: [Mention(text: text, line: 1)],
      footnotes: [Block(line: 20, content: .footnote(1, [paragraph]))])
  }

  /// Each kind of finding that repeats something of a file.
  var findings: [Finding] {
    let facts: [FindingFact] = [
      .file(.unreadable(reason: text)), .folder(.linkLeaves(target: text)),
      .frontMatter(.invalid(problem: text)),
      .frontMatter(.keyInvalid(key: text, value: text, expected: text)),
      .frontMatter(.planSectionUnknown(title: text)), .fiche(.sectionEmpty(title: text)),
      .fiche(.titleRepeated(title: text, otherPath: text)),
      .fiche(.criterionWithoutSection(criterion: text, roles: [.tests])),
      .competency(.unknown(text: text, nearest: text)),
      .competency(.obsolete(text: text, nearest: text)),
      .fiche(.imageMissing(address: text)), .fiche(.linkBroken(address: text)),
      .exam(.durationInvalid(text: text)),
      .exam(.slotInvalid(text: text)), .exam(.unknown(id: text, known: [text])),
      .bank(.unreadable(problem: text)), .bank(.notAQuestion(excerpt: text)),
      .bank(.withoutText(id: text)), .bank(.duplicateID(text)),
      .bank(.textTooLong(id: text, wordCount: 40, limit: 30)),
      .bank(.withoutFamily(id: text)),
      .bank(.keyInvalid(id: text, key: text, value: text)),
    ]
    return facts.map { Finding($0, at: place) }
  }

  private var reasons: [QuestionReason] {
    [
      .technology(name: text, at: place), .figure(excerpt: text, at: place),
      .missingSection(.tests, at: place), .thinSection(.need, wordCount: 1, at: place),
      .competency(name: text, at: place), .unknownCompetency(name: text, at: place),
      .teamwork(excerpt: text, at: place), .period(excerpt: text, at: place),
      .passage(excerpt: text, at: place),
      .bothFiches(first: text, second: text), .ownQuestion(at: place), .general,
    ]
  }

  var questions: [Question] {
    reasons.enumerated().map { index, reason in
      Question(
        id: "\(text)\(index)", criterionID: "c\(index % 3)", text: text,
        followUps: [FollowUp(text: text)], reason: reason, goodAnswer: [text])
    }
  }

  func plan(mode: SessionMode = .training) -> SessionPlan {
    var plan = SessionPlanner(exam: exam, options: SessionOptions(mode: mode, seed: 1))
      .plan(fiches: [fiche], parcours: nil)
    plan.jury = text
    return plan
  }

  /// A presentation with notes, then an exchange with every kind of question.
  var events: [SessionEvent] {
    let asked = questions.enumerated().flatMap { index, question -> [SessionEvent] in
      let start = 300_000 + index * 10_000
      return [
        SessionEvent(atMilliseconds: start, .questionAsked(question)),
        SessionEvent(atMilliseconds: start + 1000, .followUpAsked(text: text)),
        SessionEvent(atMilliseconds: start + 2000, .remarkMade(text: text)),
        SessionEvent(atMilliseconds: start + 3000, .noteTaken(text: text)),
        SessionEvent(atMilliseconds: start + 4000, .levelGiven(level: index % 5)),
      ]
    }
    return [
      SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0)),
      SessionEvent(atMilliseconds: 100_000, .sectionReached(section: 1)),
      SessionEvent(atMilliseconds: 110_000, .noteTaken(text: text)),
      SessionEvent(atMilliseconds: 290_000, .slotEnded(slot: 0, .candidate)),
      SessionEvent(atMilliseconds: 290_000, .slotStarted(slot: 1)),
    ] + asked
  }

  var wholeEvents: [SessionEvent] {
    events + [
      SessionEvent(atMilliseconds: 900_000, .slotEnded(slot: 1, .candidate)),
      SessionEvent(atMilliseconds: 900_000, .finished(.completed)),
    ]
  }

  func state(_ count: Int, mode: SessionMode = .training) -> SessionState {
    SessionState(plan: plan(mode: mode), events: Array(wholeEvents.prefix(count)))
  }

  var history: [HistoryEntry] {
    [nil, text].map { reason in
      HistoryEntry(
        id: text + (reason ?? ""), startedSeconds: 1, startedText: text, examTitle: text,
        ficheIDs: [text], ficheTitles: [text], plannedSeconds: 1800, actualSeconds: 900,
        damageReason: reason)
    }
  }

  var coverage: Coverage {
    Coverage(
      subject: .competences, columns: [text],
      rows: [Coverage.Row(title: text, cells: [.covered(count: 2)])])
  }

  var progress: Progress {
    Progress(
      sessions: (0..<3).map { index in
        SessionResult(
          id: "\(text)\(index)", startedSeconds: index * 86_400, plan: plan(), isComplete: true,
          slotSeconds: [1100, 600],
          answers: questions.map {
            AnswerResult(
              questionID: $0.id, criterionID: $0.criterionID, slot: 1, level: 1, answerSeconds: 50)
          })
      }, exam: exam,
      fiches: [PlannedFiche(id: fiche.id, title: fiche.title, origin: fiche.origin)])
  }
}
