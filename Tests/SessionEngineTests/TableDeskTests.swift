import ExamModel
import SessionEngine
import TestSupport
import Testing

/// Two persons at the table, each with a mailbox of their own: whatever the order in which their wishes come,
/// nothing happens twice.
@Suite struct TableDeskTests {
  /// A session with a table, as the candidate's program holds it.
  private struct Table {
    var state = SessionState(plan: Samples.plan())
    var events: [SessionEvent] = []
    var desk = TableDesk(lastSequence: 0)
    var now = 0

    init() {
      perform(.begin)
      perform(.table(.joined(seat: 1)), by: .jury)
      perform(.table(.joined(seat: 2)), by: .jury)
      perform(.endSlot)
    }

    mutating func perform(_ intent: SessionIntent, by rater: Rater = .candidate) {
      now += 1000
      let new = Samples.engine.decide(intent, in: state, at: now, by: rater)
      for event in new { state.reduce(event) }
      events += new
      desk.note(new, lastSequence: events.count)
    }

    /// Carries a wish out; returns why not.
    mutating func wish(_ wish: TableWish, seen: Int) -> WishRefusal? {
      let offered = Samples.engine.upcoming(in: state, count: 5)
      switch desk.intent(of: wish, seen: seen, in: state, offered: offered) {
      case .failure(let failure): return failure.refusal
      case .success(let intent):
        let count = events.count
        perform(intent, by: .jury)
        return events.count > count ? nil : .notNow
      }
    }
  }

  @Test func twoWhoPressNextAtOnceAskOneQuestion() {
    var table = Table()
    let seen = table.events.count
    #expect(table.wish(.next, seen: seen) == nil)
    #expect(table.wish(.next, seen: seen) == .stale)
    #expect(table.state.questions.count == 2)
    #expect(table.wish(.next, seen: table.events.count) == nil)
  }

  /// A level, a marker and a note mean what they say whenever they come.
  @Test func whatMovesNothingIsNeverStale() {
    var table = Table()
    let seen = table.events.count
    #expect(table.wish(.next, seen: seen) == nil)
    #expect(table.wish(.level(answer: 0, level: 2), seen: seen) == nil)
    #expect(table.wish(.level(answer: 1, level: 3), seen: seen) == nil)
    #expect(table.wish(.mark(.digression), seen: seen) == nil)
    #expect(table.wish(.note("trop vite"), seen: seen) == nil)
    #expect(table.state.questions.map(\.level) == [2, 3])
    #expect(table.state.questions.map(\.rater) == [.jury, .jury])
    // The candidate is shown none of it during the oral.
    #expect(table.state.shownLevel == nil)
    #expect(table.state.slots.last?.markerCount == 0)
    #expect(table.state.slots.last?.noteCount == 0)
  }

  /// Every order of two mailboxes of three wishes each: the first wish of a turn counts, and the journal folds.
  @Test(arguments: 0..<20)
  func everyOrderOfTwoMailboxesIsSound(order: Int) {
    // Of six places, those of the first mailbox.
    let places = (0..<64).filter { $0.nonzeroBitCount == 3 }[order]
    var table = Table()
    let seen = table.events.count
    let mine: [TableWish] = [.next, .level(answer: 0, level: 1), .mark(.hesitation)]
    let theirs: [TableWish] = [.skip, .level(answer: 0, level: 3), .note("bien")]
    var (left, right) = (mine[...], theirs[...])
    var refusals: [WishRefusal] = []
    for place in 0..<6 {
      let wish = places >> place & 1 == 1 ? left.popFirst() : right.popFirst()
      if let wish, let refusal = table.wish(wish, seen: seen) { refusals.append(refusal) }
    }
    // One of the two moved the oral on, the other came too late.
    #expect(refusals == [.stale])
    #expect(table.state.questions.count == 2)
    #expect(table.state.questions[0].level != nil)
    #expect(table.state.annotations.count == 2)
    #expect(table.state == SessionState(plan: Samples.plan(), events: table.events))
  }

  @Test func nobodyTakesBackWhatSomebodyElseDid() {
    var table = Table()
    table.perform(.setMarker)
    table.perform(.takeNote("ma note"))
    #expect(table.wish(.mark(.goodExample), seen: 99) == nil)
    #expect(table.wish(.level(answer: 0, level: 4), seen: 99) == nil)
    table.perform(.rate(level: 1))
    #expect(table.state.questions[0].level == 4)
    #expect(table.state.questions[0].levels == [.jury: 4, .candidate: 1])
    #expect(table.state.shownLevel == 1)
    // The jury takes back its level, and the candidate's own is left.
    #expect(table.wish(.undo, seen: 99) == nil)
    #expect(table.state.questions[0].level == 1)
    #expect(table.state.questions[0].rater == .candidate)
    #expect(table.wish(.undo, seen: 99) == nil)
    #expect(table.state.annotations.map(\.rater) == [.candidate, .candidate])
    #expect(table.wish(.undo, seen: 99) == .notNow)
    table.perform(.undo)
    #expect(table.state.questions[0].level == nil)
    table.perform(.undo)
    #expect(table.state.annotations.map(\.note) == [nil])
    #expect(table.state == SessionState(plan: Samples.plan(), events: table.events))
  }

  @Test func aQuestionIsChosenOrTypedIn() {
    var table = Table()
    let offered = Samples.engine.upcoming(in: table.state, count: 5)
    #expect(Set(offered.map(\.id)).count == 5)
    #expect(table.wish(.pick(questionID: offered[3].id), seen: 99) == nil)
    #expect(table.state.currentQuestion?.question == offered[3])
    #expect(table.state.currentQuestion?.askedBy == .jury)
    let typed = Question(id: "jury-1", criterionID: "choix", text: "Pourquoi pas un NAS ?")
    #expect(table.wish(.ask(typed), seen: 99) == nil)
    #expect(table.state.currentQuestion?.question == typed)
    #expect(table.wish(.pick(questionID: "nowhere"), seen: 99) == .unreadable)
    let other = Question(id: "jury-2", criterionID: "beauté", text: "Pourquoi pas un NAS ?")
    #expect(table.wish(.ask(other), seen: 99) == .unreadable)
  }

  /// The levels of both stand side by side, and the debrief compares them.
  @Test func levelsAreCompared() throws {
    var table = Table()
    #expect(table.wish(.level(answer: 0, level: 1), seen: 99) == nil)
    table.perform(.endSlot)
    #expect(table.state.isFinished)
    table.perform(.correctLevel(answer: 0, level: 3))
    let debrief = Debrief(of: table.state)
    #expect(debrief.questions[0].level == 1)
    #expect(debrief.questions[0].rater == .jury)
    let compared = try #require(debrief.questions[0].comparedLevels)
    #expect(compared.own == 3 && compared.other == 1)
    #expect(debrief.comparedCounts == (1, 1, 0))
  }

  /// The end of a connection changes nothing but that somebody is gone.
  @Test func aLostConnectionChangesNothing() {
    var table = Table()
    let before = table.state
    table.perform(.table(.left(seat: 2)), by: .jury)
    #expect(table.state.table.seats == [1])
    #expect(table.state.questions == before.questions)
    #expect(table.state.stage == before.stage)
    // Nobody leaves twice, and a seat is free again.
    table.perform(.table(.left(seat: 2)), by: .jury)
    #expect(table.events.count { $0.fact == .table(.left(seat: 2)) } == 1)
    table.perform(.table(.joined(seat: 2)), by: .jury)
    #expect(table.state.table.seats == [1, 2])
  }

  private static let keys: [SessionIntent] = [.setMarker, .undo, .advance, .rate(level: 1)]

  @Test(arguments: 0..<60)
  func anyWishesLeaveTheSessionSound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = Table()
    for _ in 0..<60 {
      let wishes: [TableWish] = [
        .next, .skip, .followUp, .undo, .mark(nil), .mark(.hesitation), .note("n"), .endSlot,
        .pick(questionID: "a1"), .level(answer: Int.random(in: -2...9, using: &random), level: 2),
        .level(answer: 0, level: Int.random(in: -3...9, using: &random)),
      ]
      let wish = wishes[Int.random(in: 0..<wishes.count, using: &random)]
      if Int.random(in: 0..<4, using: &random) == 0 {
        table.perform(Self.keys[Int.random(in: 0..<4, using: &random)])
      }
      _ = table.wish(wish, seen: Int.random(in: 0...120, using: &random))
    }
    #expect(table.state == SessionState(plan: Samples.plan(), events: table.events))
  }
}
