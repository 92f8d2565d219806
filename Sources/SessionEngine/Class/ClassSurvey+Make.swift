import ExamModel

extension ClassSurvey {
  /// The survey of a class in one exam.
  ///
  /// - Parameters:
  ///   - examID: the exam; `nil` for the one that was rehearsed most often.
  ///   - isAnonymous: leaves out all figures about a class of fewer than five.
  package init(members: [ClassMember], examID wanted: String? = nil, isAnonymous: Bool = false) {
    let examID = wanted ?? Self.mostRehearsed(members) ?? ""
    let counted = members.map { Self.counted($0.sessions, examID) }
    // The page of an exam may have changed during the year: the newest plan says how it is now.
    let plan = counted.joined().max { ($0.startedSeconds, $0.id) < ($1.startedSeconds, $1.id) }?
      .plan
    let (criteria, levels) = (plan?.criteria ?? [], plan?.levels ?? [])
    let rows = members.indices.map {
      ClassRow(members[$0], at: $0, counted: counted[$0], criteria, levels)
    }
    let active = counted.count { !$0.isEmpty }
    let showsFigures = !isAnonymous || active >= Self.smallestClass
    let needed = min(Self.smallestClass, max(2, active))
    self.init(
      examID: examID, examTitle: plan?.examTitle ?? "", criteria: criteria, levels: levels,
      rows: rows,
      criterionFigures: showsFigures ? ClassCriterion.all(rows, criteria, levels) : [],
      openQuestions: showsFigures ? OpenQuestion.all(counted, levels, needed: needed) : [],
      neededCandidates: needed)
  }

  /// The sessions that count, oldest first.
  private static func counted(_ sessions: [SessionResult], _ examID: String) -> [SessionResult] {
    sessions.filter { $0.plan.examID == examID && $0.counts }
      .sorted { ($0.startedSeconds, $0.id) < ($1.startedSeconds, $1.id) }
  }

  /// The exam with the most rehearsals that count; the first by its id of several.
  private static func mostRehearsed(_ members: [ClassMember]) -> String? {
    var counts: [String: Int] = [:]
    for member in members {
      for session in member.sessions where session.counts {
        counts[session.plan.examID, default: 0] += 1
      }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}

extension ClassRow {
  fileprivate init(
    _ member: ClassMember, at index: Int, counted: [SessionResult], _ criteria: [Criterion],
    _ levels: [Level]
  ) {
    let runs = counted.map(ProgressRun.init)
    let recent = Set(runs.filter(\.isComplete).suffix(Readiness.neededRuns).map(\.id))
    let progress = criteria.map {
      CriterionProgress($0, sessions: counted, recent: recent, levels: levels)
    }
    let halfway = levels.halfwayIndex
    self.init(
      member: index, name: member.name, runCount: counted.count,
      completeCount: counted.count(where: \.isComplete),
      lastStartedSeconds: counted.last?.startedSeconds, lastID: counted.last?.id,
      seconds: counted.reduce(0) { $0 + $1.elapsedSeconds },
      drillCount: member.sessions.count { !$0.isRehearsal && !$0.isTryOut },
      otherCount: member.sessions.count(where: \.counts) - counted.count,
      criterionLevels: progress.map(\.medianLevel),
      readiness: Readiness(runs: runs, criteria: progress, levels: levels),
      indicativeMark: counted.last(where: \.isComplete)?.indicativeMark,
      weakCriteria: progress.indices.filter { index in
        progress[index].medianLevel.map { $0 < halfway } ?? false
      })
  }
}

extension SessionResult {
  /// Seconds that counted, each slot rounded down.
  package var elapsedSeconds: Int { slotSeconds.reduce(0, +) }

  /// The mark that its levels come to; `nil` where nothing was rated or nobody spoke.
  package var indicativeMark: Double? {
    IndicativeMark.outOf20(answers: answers, plan: plan)
  }
}

extension ClassCriterion {
  fileprivate static func all(
    _ rows: [ClassRow], _ criteria: [Criterion], _ levels: [Level]
  ) -> [ClassCriterion] {
    criteria.indices.map { index in
      let given = rows.compactMap { $0.criterionLevels[index] }
      return ClassCriterion(
        criterion: criteria[index], ratedCount: given.count,
        weakCount: given.count { $0 < levels.halfwayIndex }, medianLevel: levels.median(of: given))
    }
  }
}

extension OpenQuestion {
  /// What became of a question the last time that a candidate was asked.
  fileprivate struct Outcome {
    var member: Int
    var isOpen: Bool
    var section: AskedSection?
  }

  fileprivate struct Tally {
    var criterionID: String
    var outcomes: [Outcome] = []
    var latest: Place
    var latestSeconds: Int
  }

  fileprivate static func all(
    _ counted: [[SessionResult]], _ levels: [Level], needed: Int
  ) -> [OpenQuestion] {
    var tallies: [String: Tally] = [:]
    for (member, sessions) in counted.enumerated() {
      for session in sessions {
        // Asked once for a session: a school has half a million answers.
        let isSameScale = session.plan.levels.isSameScale(as: levels)
        for (number, answer) in session.answers.enumerated() {
          let isRated = isSameScale && IndicativeMark.isAnswer(seconds: answer.answerSeconds)
          guard let outcome = outcome(of: answer, isRated: isRated, member, levels) else {
            continue
          }
          let place = Place(member: member, sessionID: session.id, answer: number)
          tallies[
            answer.base ?? answer.questionID,
            default: Tally(
              criterionID: answer.criterionID, latest: place,
              latestSeconds: session.startedSeconds)
          ].add(outcome, place, session.startedSeconds, answer.criterionID)
        }
      }
    }
    return tallies.compactMap { question($0, $1, needed: needed) }.sorted {
      // The share first, without dividing; then the number, then the name.
      let (left, right) = ($0.openCount * $1.askedCount, $1.openCount * $0.askedCount)
      return (right, $1.openCount, $0.key) < (left, $0.openCount, $1.key)
    }
  }

  /// What became of an answer; `nil` for one that was neither placed on the scale nor passed over.
  private static func outcome(
    of answer: AnswerResult, isRated: Bool, _ member: Int, _ levels: [Level]
  ) -> Outcome? {
    guard let level = answer.level, isRated else {
      return answer.isSkipped
        ? Outcome(member: member, isOpen: true, section: answer.section) : nil
    }
    return Outcome(
      member: member, isOpen: level <= levels.halfwayIndex, section: answer.section)
  }

  private static func question(_ key: String, _ tally: Tally, needed: Int) -> OpenQuestion? {
    let open = tally.outcomes.filter(\.isOpen)
    guard tally.outcomes.count >= needed, open.count * 2 >= tally.outcomes.count else { return nil }
    var counts: [AskedSection: Int] = [:]
    for outcome in open {
      if let section = outcome.section { counts[section, default: 0] += 1 }
    }
    return OpenQuestion(
      key: key, criterionID: tally.criterionID, askedCount: tally.outcomes.count,
      openCount: open.count,
      sections: counts.map { Section(section: $0, count: $1) }.sorted {
        ($1.count, $0.section.sortKey) < ($0.count, $1.section.sortKey)
      },
      latest: tally.latest)
  }
}

extension OpenQuestion.Tally {
  /// Sessions come oldest first, so what a candidate said later takes the place of what was said before.
  fileprivate mutating func add(
    _ outcome: OpenQuestion.Outcome, _ place: OpenQuestion.Place, _ seconds: Int,
    _ criterionID: String
  ) {
    if outcomes.last?.member == outcome.member {
      outcomes[outcomes.count - 1] = outcome
    } else {
      outcomes.append(outcome)
    }
    guard seconds >= latestSeconds else { return }
    (latest, latestSeconds, self.criterionID) = (place, seconds, criterionID)
  }
}

extension AskedSection {
  /// What orders sections that are as frequent.
  var sortKey: String {
    switch self {
    case .role(let role): "0\(role.rawValue)"
    case .missing(let role): "1\(role.rawValue)"
    case .titled(let title): "2\(title)"
    }
  }
}
