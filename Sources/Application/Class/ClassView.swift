import ExamModel
import FicheLibrary
import Parallel
import Screens
import SessionEngine
import SessionJournal
import SessionReport

/// A class that is looked at: what was chosen, and what was read of it.
package struct ClassView: Sendable {
  package let choice: ClassChoice
  /// `nil` until the journals are read.
  package private(set) var room: ClassRoom?
  package private(set) var overview: ClassOverview?

  package init(_ choice: ClassChoice) { self.choice = choice }

  /// Reads the class.
  ///
  /// - Parameters:
  ///   - progress: told of each journal.
  ///   - language: of what is to be noted.
  package mutating func read(
    progress: WorkProgress? = nil, language: Language
  ) throws(ProgramFailure) {
    var room = try ClassRoom(path: choice.path, list: choice.list)
    room.read(progress: progress)
    var survey = room.survey(examID: choice.examID, isAnonymous: choice.isAnonymous)
    // A class without a rehearsal has no exam that was rehearsed most.
    if survey.examTitle.isEmpty, let id = choice.examID, let exam = ExamCatalog.exam(id: id) {
      survey.examTitle = exam.title
    }
    let days = survey.rows.map { row in
      row.lastStartedSeconds.map { CalendarTime(localSeconds: $0).calendarDay }
    }
    let texts =
      choice.isAnonymous ? Self.bankTexts(of: survey) : Self.texts(of: survey, in: room)
    if choice.isAnonymous { survey.hideNames(pseudonyms: room.candidates.map(\.pseudonym)) }
    overview = ClassOverview(
      survey: survey, lastDays: days, questionTexts: texts, isAnonymous: choice.isAnonymous,
      // What is to be noted names files, and files name people.
      notices: choice.isAnonymous ? [] : room.notices.map { $0.text(in: language) })
    self.room = room
  }

  /// How a platform knows the candidates, in their order.
  package var people: [MoodleGrades.Person] {
    (room?.candidates ?? []).map { candidate in
      MoodleGrades.Person(
        email: candidate.entry?.email ?? "", idNumber: candidate.entry?.idNumber ?? "",
        username: candidate.entry?.username ?? "")
    }
  }

  /// More questions than these are not read.
  private static let textLimit = 300

  /// What the questions were the last time that they were asked.
  private static func texts(of survey: ClassSurvey, in room: ClassRoom) -> [String: String] {
    let wanted = Dictionary(grouping: survey.openQuestions.prefix(textLimit)) {
      $0.latest.sessionID
    }
    let paths = wanted.keys.sorted()
    let found = ParallelMap.map(count: paths.count) { index in
      let reading = JournalReader.read(path: paths[index])
      guard let plan = reading.header?.plan else { return [(String, String)]() }
      let questions = SessionState(plan: plan, events: reading.events).questions
      return (wanted[paths[index]] ?? []).compactMap { question in
        questions.indices.contains(question.latest.answer)
          ? (question.key, questions[question.latest.answer].question.text) : nil
      }
    }
    return Dictionary(found.joined()) { first, _ in first }
  }

  /// What the bank says, since a question that was asked quotes somebody's fiche.
  private static func bankTexts(of survey: ClassSurvey) -> [String: String] {
    let vocabulary = SharedVocabulary.bundled()
    return Dictionary(
      survey.openQuestions.map { ($0.key, vocabulary.questions[$0.key] ?? "") }
    ) { first, _ in first }
  }
}

extension ClassSurvey {
  /// Leaves out whatever tells who somebody is: names, headings and questions of their own, exams of the
  /// teacher's own making.
  ///
  /// Without a pseudonym people are numbered by how much they rehearsed, since the order of their names
  /// would tell them.
  mutating func hideNames(pseudonyms: [String?]) {
    let ordered = rows.sorted {
      ($1.completeCount, $1.seconds, $0.member) < ($0.completeCount, $0.seconds, $1.member)
    }
    rows = ordered.enumerated().map { number, row in
      var row = row
      let pseudonym = pseudonyms.indices.contains(row.member) ? pseudonyms[row.member] : nil
      row.name = pseudonym ?? "\(number + 1)"
      row.lastID = nil
      return row
    }
    let vocabulary = SharedVocabulary.bundled()
    openQuestions = openQuestions.enumerated().map { number, question in
      var question = question
      question.sections.removeAll { if case .titled = $0.section { true } else { false } }
      if vocabulary.questions[question.key] == nil { question.key = "question-\(number + 1)" }
      return question
    }
    hideExam(vocabulary)
    let known = (vocabulary.exams[examID]?.levels ?? []) + Level.officialScale
    levels = levels.enumerated().map { number, level in
      known.first { $0.isSameStep(as: level) }
        ?? Level(name: "Niveau \(number + 1)", points: level.points)
    }
  }

  private mutating func hideExam(_ vocabulary: SharedVocabulary) {
    guard let exam = vocabulary.exams[examID] else {
      (examID, examTitle) = ("", "")
      for index in criteria.indices { hideCriterion(index) }
      return
    }
    examTitle = exam.title
    for index in criteria.indices {
      if let known = exam.criteria.first(where: { $0.id == criteria[index].id }) {
        criteria[index] = known
      } else {
        hideCriterion(index)
      }
    }
  }

  private mutating func hideCriterion(_ index: Int) {
    let id = criteria[index].id
    let hidden = Criterion(id: "criterion-\(index + 1)", name: "Critère \(index + 1)")
    criteria[index] = hidden
    for place in openQuestions.indices where openQuestions[place].criterionID == id {
      openQuestions[place].criterionID = hidden.id
    }
    if criterionFigures.indices.contains(index) { criterionFigures[index].criterion = hidden }
  }
}
