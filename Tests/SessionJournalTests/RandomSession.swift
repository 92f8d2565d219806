import ExamModel
import SessionEngine
import SessionJournal
import TestSupport
import Voice

/// Headers and events of every shape, the same for the same seed.
struct RandomSession {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func header() -> JournalHeader {
    JournalHeader(
      id: text(), startedSeconds: Int.random(in: 0..<4_000_000_000, using: &generator),
      program: text(), plan: plan())
  }

  mutating func plan() -> SessionPlan {
    var plan = SessionPlan(
      examID: text(), examTitle: text(), coefficient: optional { $0.number() },
      mode: one(of: SessionMode.allCases), purpose: truth() ? .rehearsal : .drill,
      isStrict: truth(), jury: text(),
      seed: generator.next(), clockRate: factor(), timeFactor: factor(),
      criteria: list { session in
        Criterion(
          id: session.text(), name: session.text(), details: session.text(),
          family: session.optional { $0.text() })
      },
      levels: list { session in
        Level(
          name: session.text(), points: session.optional { $0.points() },
          details: session.optional { $0.text() })
      },
      phaseTitles: list { $0.text() },
      fiches: list { session in
        PlannedFiche(
          id: session.text(), title: session.text(), origin: .unstated(path: session.text()))
      },
      slots: [])
    if !plan.phaseTitles.isEmpty {
      plan.penalties = list { Penalty(name: $0.text(), points: $0.points()) }
      plan.slots = list { $0.slot(phases: plan.phaseTitles.count, fiches: plan.fiches.count) }
    }
    return plan
  }

  mutating func event() -> SessionEvent {
    event(kind: Int.random(in: 0..<33, using: &generator))
  }

  /// One event of each kind.
  mutating func eventOfEachKind() -> [SessionEvent] {
    (0..<33).map { event(kind: $0) }
  }

  private mutating func event(kind: Int) -> SessionEvent {
    let fact = fact(kind: kind)
    return SessionEvent(
      atMilliseconds: offset(), fact,
      by: fact.rater == nil ? one(of: Rater.allCases) : .candidate)
  }

  mutating func question() -> Question {
    let bounds = [seconds(), seconds()].sorted()
    return Question(
      id: text(), criterionID: text(), text: text(),
      followUps: list { FollowUp(text: $0.text()) }, reason: reason(),
      targetSeconds: bounds[0]...bounds[1], difficulty: integer(), goodAnswer: list { $0.text() },
      base: optional { $0.text() }, about: optional { $0.text() })
  }

  private mutating func slot(phases: Int, fiches: Int) -> PlannedSlot {
    PlannedSlot(
      phaseIndex: index(below: phases), kind: one(of: SlotKind.allCases),
      title: optional { $0.text() }, budgetSeconds: seconds(),
      limit: one(of: DurationLimit.allCases), warningsSecondsLeft: list { $0.seconds() },
      ficheIndex: fiches > 0 ? optional { $0.index(below: fiches) } : nil,
      sections: list { session in
        PlannedSection(
          title: session.text(), budgetSeconds: session.seconds(),
          origin: fiches == 0 || session.truth()
            ? .parcours : .fiche(session.index(below: fiches)),
          line: session.optional { $0.integer() },
          role: session.optional { $0.one(of: SectionRole.allCases) })
      })
  }

  private mutating func fact(kind: Int) -> SessionEvent.Fact {
    switch kind {
    case 0: .slotStarted(slot: integer())
    case 1: .slotEnded(slot: integer(), truth() ? .candidate : .strict)
    case 2: .sectionReached(section: integer())
    case 3: .questionAsked(question())
    case 4: .followUpAsked(text: text())
    case 5: .speakingStarted
    case 6: .levelGiven(level: integer())
    case 7: .questionSkipped
    case 8: .remarkMade(text: text())
    case 9: .markerSet
    case 10: .noteTaken(text: text())
    case 11: .undone
    case 12: .paused
    case 13: .resumed
    case 14:
      .reopened(
        SessionGap(
          milliseconds: offset(), isCounted: truth(), cause: one(of: GapCause.allCases)))
    case 16: .levelCorrected(answer: integer(), level: integer())
    case 17: .elementTicked(answer: integer(), element: integer(), isSaid: truth())
    case 18: .voiceStarted
    case 19: .voiceEnded(one(of: VoiceEnding.allCases))
    case 20:
      .sound(
        .takeStarted(
          SoundTake(number: integer(), originMilliseconds: offset(), isKept: truth())))
    case 21:
      .sound(
        .takeEnded(
          take: integer(), one(of: RecordingCause.allCases), soundMilliseconds: offset(),
          anchors: (0..<integer() % 3).map { _ in
            SoundAnchor(sessionMilliseconds: offset(), soundMilliseconds: offset())
          }))
    case 22: .sound(.speechMeasured(speech()))
    case 23:
      .sound(
        .transcribed(
          TranscribedWords(
            wordCount: integer(), takes: list { $0.integer() }, model: text())))
    case 24: .sound(.takePacked(take: integer(), one(of: SoundKind.allCases)))
    case 25: .table(.joined(seat: integer()))
    case 26: .table(.left(seat: integer()))
    case 27: .table(.markerSet(one(of: MarkerKind.allCases)))
    case 28: .table(.programJoined(name: text(), version: optional { $0.text() }))
    case 29:
      .table(
        .programFailed(
          one(of: ProgramFault.allCases), said: optional { $0.text() }, isSetAside: truth()))
    case 30: .table(.proposalDropped(text: text()))
    case 31: .table(.commented(answer: integer(), text: text()))
    case 15: .recovered(droppedBytes: integer())
    default: .finished(truth() ? .completed : .abandoned)
    }
  }

  private mutating func speech() -> SlotSpeech {
    SlotSpeech(
      slot: integer(), heardMilliseconds: offset(), talkMilliseconds: offset(),
      pauses: list { session in
        let start = session.seconds()
        return SpeechPause(startMilliseconds: start, endMilliseconds: start + session.seconds())
      },
      firstWords: list { .init(answer: $0.integer(), milliseconds: $0.offset()) },
      syllables: integer(), paceMilliseconds: offset(),
      levelDecibels: optional { Double($0.seconds() % 1000) / -10 })
  }

  private mutating func reason() -> QuestionReason {
    let location = SourceLocation(path: text(), line: optional { $0.integer() })
    let role = one(of: SectionRole.allCases)
    return switch Int.random(in: 0..<12, using: &generator) {
    case 0: .general
    case 1: .technology(name: text(), at: location)
    case 2: .figure(excerpt: text(), at: location)
    case 3: .missingSection(role, at: location)
    case 4: .thinSection(role, wordCount: integer(), at: location)
    case 5: .competency(name: text(), at: location)
    case 6: .unknownCompetency(name: text(), at: location)
    case 7: .teamwork(excerpt: text(), at: location)
    case 8: .period(excerpt: text(), at: location)
    case 9: .passage(excerpt: text(), at: location)
    case 10: .bothFiches(first: text(), second: text())
    default: .ownQuestion(at: location)
    }
  }

  mutating func text() -> String {
    let alphabet = Array("abcéœ€😀\"\\\n\u{1B}\u{202E}\u{2028}\u{7F}\u{0} {}[]:,«»👩‍💻")
    return String((0..<Int.random(in: 0..<9, using: &generator)).map { _ in one(of: alphabet) })
  }

  mutating func integer() -> Int {
    truth()
      ? Int.random(in: 0..<4_000_000, using: &generator)
      : Int.random(in: 9_999_990...10_000_000, using: &generator)
  }

  private mutating func offset() -> Int {
    Int.random(in: 0...31_536_000_000_000, using: &generator)
  }

  private mutating func seconds() -> Int { Int.random(in: 0...31_536_000, using: &generator) }

  private mutating func index(below count: Int) -> Int {
    Int.random(in: 0..<count, using: &generator)
  }

  private mutating func factor() -> Double {
    Double.random(in: 0.000_001...1_000_000, using: &generator)
  }

  private mutating func points() -> Double {
    Double.random(in: -1_000_000...1_000_000, using: &generator)
  }

  private mutating func number() -> Double {
    let number = Double(bitPattern: generator.next())
    return number.isFinite ? number : 1.5
  }

  private mutating func truth() -> Bool { Bool.random(using: &generator) }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func optional<Value>(_ make: (inout RandomSession) -> Value) -> Value? {
    truth() ? make(&self) : nil
  }

  private mutating func list<Element>(_ make: (inout RandomSession) -> Element) -> [Element] {
    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in make(&self) }
  }
}
