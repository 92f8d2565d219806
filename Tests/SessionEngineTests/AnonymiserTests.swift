import ExamModel
import SessionEngine
import TestSupport
import Testing
import Voice

/// Nothing that somebody wrote gets through, and everything that was measured does.
@Suite struct AnonymiserTests {
  /// Two hundred names, places, firms, addresses and numbers.
  static let planted: [String] = {
    let names = ["Léa Marchand", "Karim Benali", "Mme Dupuis", "Nguyễn Thị Hoa", "O'Brien"]
    let places = ["Lycée Jean-Moulin", "Villefranche-sur-Saône", "12 rue des Lilas", "Bât. C"]
    let firms = ["Altéos SARL", "Groupe Vernier", "Mairie de Trets", "NORDIS-IT"]
    let others = ["lea.marchand@exemple.fr", "06 12 34 56 78", "n° 2041877", "192.0.2.44"]
    let all = names + places + firms + others
    return (0..<200).map { "\(all[$0 % all.count]) \($0)x\($0 * 7919)" }
  }()

  private static let exam = Exam(
    id: "e6", title: "Épreuve E6", durationSeconds: 900,
    criteria: [Criterion(id: "c", name: "Les choix")],
    phases: [
      Phase(
        title: "Phase 1", slots: [Slot(kind: .exchange, title: "Entretien", budgetSeconds: 900)])
    ])

  private static let vocabulary = SharedVocabulary(
    exams: [exam], questions: ["why": "Pourquoi … ?"], phrases: ["Et si ?"],
    sectionTitles: [.tests: "Tests et validation"])

  /// A session in which every text that a journal can hold is planted.
  private func session(
    from next: () -> String, examID: String
  ) -> (SessionPlan, [SessionEvent]) {
    let fiche = PlannedFiche(
      id: next(), title: next(), origin: .file(FilePlace("/home/\(next())/fiche.md")))
    let plan = SessionPlan(
      examID: examID, examTitle: next(), jury: next(), seed: 612_345_678, timeFactor: 1.333,
      criteria: [
        Criterion(
          id: next(), name: next(), details: next(), family: next(), serves: [next(), next()]),
        Criterion(id: "c", name: next(), details: next()),
      ],
      levels: (0..<5).map { Level(name: next(), points: Double($0), details: next()) },
      phaseTitles: [next(), next()],
      fiches: [
        fiche,
        PlannedFiche(
          id: next(), title: next(),
          origin: .imported(FilePlace("/\(next())/f.md"), document: next())),
      ],
      slots: [
        PlannedSlot(
          phaseIndex: 0, kind: .presentation, title: next(), budgetSeconds: 300, ficheIndex: 0,
          criterionIDs: [next()],
          sections: [
            PlannedSection(title: next(), budgetSeconds: 100, origin: .parcours),
            PlannedSection(
              title: next(), budgetSeconds: 100, origin: .fiche(0), line: 12, role: .tests),
            PlannedSection(title: next(), budgetSeconds: 100, origin: .fiche(0), line: 40),
          ]),
        PlannedSlot(phaseIndex: 1, kind: .exchange, title: next(), budgetSeconds: 600),
      ],
      penalties: [Penalty(name: next(), points: -612_345)])
    let place = { (line: Int) in SourceLocation(path: fiche.path, line: line) }
    let reasons: [QuestionReason] = [
      .general, .technology(name: next(), at: place(13)), .figure(excerpt: next(), at: place(41)),
      .competency(name: next(), at: place(12)), .unknownCompetency(name: next(), at: place(50)),
      .teamwork(excerpt: next(), at: place(2)), .period(excerpt: next(), at: place(13)),
      .passage(excerpt: next(), at: SourceLocation(path: next(), line: 3)),
      .bothFiches(first: next(), second: next()), .ownQuestion(at: place(13)),
      .missingSection(.results, at: place(1)), .thinSection(.tests, wordCount: 9, at: place(12)),
    ]
    var events: [SessionEvent] = []
    var now = 0
    func happen(_ fact: SessionEvent.Fact, by rater: Rater = .candidate) {
      now += 4_321
      events.append(SessionEvent(atMilliseconds: now, fact, by: rater))
    }
    happen(.slotStarted(slot: 0))
    happen(.table(.joined(seat: 1)), by: .jury)
    happen(.table(.programJoined(name: next(), version: next())), by: .program)
    happen(.table(.markerSet(.hesitation)), by: .jury)
    happen(.noteTaken(text: next()), by: .jury)
    happen(.undone, by: .jury)
    happen(.undone, by: .jury)
    happen(.table(.markerSet(.goodExample)), by: .jury)
    happen(.noteTaken(text: next()))
    happen(.sectionReached(section: 1))
    happen(.noteTaken(text: next()))
    happen(.undone)
    happen(.undone)
    happen(.sectionReached(section: 1))
    happen(.markerSet)
    happen(.noteTaken(text: next()))
    happen(.slotEnded(slot: 0, .candidate))
    happen(.slotStarted(slot: 1))
    for (number, reason) in reasons.enumerated() {
      happen(
        .questionAsked(
          Question(
            id: next(), criterionID: number.isMultiple(of: 2) ? "c" : next(), text: next(),
            followUps: [FollowUp(text: next()), FollowUp(text: "Et si ?")], reason: reason,
            goodAnswer: [next(), next()], base: number < 3 ? "why" : next(), about: next())))
      happen(.speakingStarted)
      happen(.noteTaken(text: next()))
      happen(.levelGiven(level: number % 5))
      happen(.levelGiven(level: (number + 1) % 5, by: .jury), by: .jury)
      happen(.noteTaken(text: next()), by: .jury)
      if number.isMultiple(of: 5) { happen(.undone, by: .jury) }
      if number.isMultiple(of: 2) { happen(.undone, by: .jury) }
      happen(.table(.commented(answer: number, text: next())), by: .program)
      happen(
        .table(
          .programFailed(
            number.isMultiple(of: 2) ? .notAMessage : .repeated, said: next(),
            isSetAside: number == 11)), by: .program)
      happen(.table(.proposalDropped(text: next())), by: .program)
      happen(.noteTaken(text: next()))
      if number.isMultiple(of: 3) { happen(.undone) }
      if number.isMultiple(of: 4) { happen(.undone) }
      happen(.followUpAsked(text: next()))
      happen(.remarkMade(text: next()))
      happen(.elementTicked(answer: number, element: 1, isSaid: true))
    }
    happen(.sound(.takeStarted(SoundTake(number: 1, originMilliseconds: 0, isKept: true))))
    happen(.sound(.takeEnded(take: 1, .asked, soundMilliseconds: 60_000)))
    happen(.sound(.takePacked(take: 1, .opus)))
    happen(.sound(.transcribed(TranscribedWords(wordCount: 612, takes: [1], model: next()))))
    happen(.table(.left(seat: 1)), by: .jury)
    happen(.recovered(droppedBytes: 612_345_678))
    happen(.noteTaken(text: next()))
    return (plan, events)
  }

  @Test(arguments: ["e6", "Lycée Jean-Moulin 2041877"])
  func noneOfTwoHundredTextsGetsThrough(examID: String) {
    var places = 0
    let (plan, events) = session(
      from: {
        places += 1
        return Self.planted[places % Self.planted.count]
      }, examID: examID)
    var anonymiser = Anonymiser(Self.vocabulary)
    let shared = anonymiser.session(plan: plan, events: events)
    // Every field of both values, by reflection: a member that is added later is looked at as well.
    let texts = strings(in: shared.plan) + shared.events.flatMap { strings(in: $0) }
    #expect(places >= 100)
    let planted = Self.planted.flatMap { text in text.split(separator: " ").map(String.init) }
    let words = planted.filter { $0.count > 3 } + ["home", "2041877", "612345"]
    for text in texts {
      let leaks = words.filter { text.contains($0) }
      #expect(leaks.isEmpty, "\(text)")
    }
    #expect(shared.plan.seed == 0)
    #expect(shared.plan.timeFactor == 1)
    #expect(shared.plan.penalties[0].points == -20)
    #expect(!shared.events.contains { if case .noteTaken = $0.fact { true } else { false } })
    // Of a program there is only that it failed, of people that they were there, of words nothing.
    for event in shared.events {
      switch event.fact {
      case .table(.programFailed(_, let said, _)): #expect(said == nil)
      case .table(.programJoined), .table(.proposalDropped), .table(.commented),
        .sound(.transcribed), .sound(.takePacked):
        Issue.record("\(event.fact)")
      default: break
      }
    }
    #expect(shared.events.contains { $0.fact == .table(.joined(seat: 1)) && $0.by == .jury })
    #expect(shared.events.contains { $0.fact == .table(.markerSet(.goodExample)) })
  }

  private func strings(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { strings(in: $0.value) }
  }

  @Test func whatWasMeasuredStays() {
    var number = 0
    let (plan, events) = session(
      from: {
        number += 1
        return "texte \(number)"
      }, examID: "e6")
    var anonymiser = Anonymiser(Self.vocabulary)
    let shared = anonymiser.session(plan: plan, events: events)
    let before = SessionState(plan: plan, events: events)
    let after = SessionState(plan: shared.plan, events: shared.events)
    #expect(after.lastEventMilliseconds == before.lastEventMilliseconds)
    #expect(after.questions.map(\.level) == before.questions.map(\.level))
    #expect(after.questions.map(\.levels) == before.questions.map(\.levels))
    #expect(after.questions.map(\.rater) == before.questions.map(\.rater))
    #expect(before.questions.contains { $0.levels[.jury] != nil && $0.rater == .jury })
    #expect(before.questions.contains { $0.levels[.jury] == nil })
    #expect(after.questions.map(\.saidElements) == before.questions.map(\.saidElements))
    #expect(after.slots.map(\.startedMilliseconds) == before.slots.map(\.startedMilliseconds))
    for slot in before.slots.indices {
      let now = before.lastEventMilliseconds
      #expect(
        after.sectionSeconds(inSlot: slot, at: now) == before.sectionSeconds(inSlot: slot, at: now))
      #expect(
        after.elapsedMilliseconds(inSlot: slot, at: now)
          == before.elapsedMilliseconds(inSlot: slot, at: now))
    }
    for (left, right) in zip(before.questions, after.questions) {
      let now = before.lastEventMilliseconds
      #expect(before.answerSeconds(of: left, at: now) == after.answerSeconds(of: right, at: now))
    }
    // A question stays in its section, which is called what everybody's is.
    let asked = after.questions.map { shared.plan.section(askedAbout: $0.question.reason)?.role }
    let own = before.questions.map { plan.section(askedAbout: $0.question.reason)?.role }
    #expect(asked == own)
    #expect(asked.contains(.tests))
  }

  @Test func anyJournalFoldsAlike() {
    // Whatever happens in whatever order: undone, cleared and repeated things above all.
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      let plan = SessionPlan(
        examID: "x", examTitle: "X", criteria: [Criterion(id: "c", name: "C")],
        phaseTitles: ["1"],
        slots: [
          PlannedSlot(
            phaseIndex: 0, kind: .presentation, budgetSeconds: 60,
            sections: [
              PlannedSection(title: "A", budgetSeconds: 30, origin: .parcours),
              PlannedSection(title: "B", budgetSeconds: 30, origin: .parcours),
            ]), PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 60),
        ])
      let facts: [SessionEvent.Fact] = [
        .slotStarted(slot: 0), .slotStarted(slot: 1), .slotEnded(slot: 0, .candidate),
        .slotEnded(slot: 1, .strict), .sectionReached(section: 1), .markerSet,
        .noteTaken(text: "n"), .undone, .undone, .levelGiven(level: 3), .levelGiven(level: 1),
        .questionAsked(Question(id: "q", criterionID: "c", text: "?")), .paused, .resumed,
        .questionSkipped, .noteTaken(text: "m"),
      ]
      var now = 0
      let events = (0..<40).map { _ in
        now += Int.random(in: 0...5_000, using: &random)
        return SessionEvent(
          atMilliseconds: now, facts[Int.random(in: 0..<facts.count, using: &random)])
      }
      let all = [SessionEvent(atMilliseconds: 0, .slotStarted(slot: 0))] + events
      var anonymiser = Anonymiser(SharedVocabulary())
      let shared = anonymiser.session(plan: plan, events: all)
      let before = SessionState(plan: plan, events: all)
      let after = SessionState(plan: shared.plan, events: shared.events)
      #expect(after.stage == before.stage, "seed \(seed)")
      #expect(after.questions.map(\.level) == before.questions.map(\.level), "seed \(seed)")
      #expect(
        after.questions.map(\.closedSlotMilliseconds)
          == before.questions.map(\.closedSlotMilliseconds), "seed \(seed)")
      #expect(
        after.slots.map(\.reachedSections) == before.slots.map(\.reachedSections), "seed \(seed)")
      #expect(after.slots.map(\.markerCount) == before.slots.map(\.markerCount), "seed \(seed)")
      #expect(after.lastEventMilliseconds == before.lastEventMilliseconds, "seed \(seed)")
    }
  }
}
