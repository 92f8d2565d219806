/// A question of a bank, not yet tied to an exam's criterion nor filled with a fiche's matter.
package struct BankQuestion: Hashable, Sendable, Identifiable {
  /// What a fiche must offer for the question to be asked of it.
  package enum Matter: Hashable, Sendable {
    /// A technology that it names: the one given, or any.
    case technology(name: String?)
    case section(SectionRole)
    case missingSection(SectionRole)
    /// A competence that it cites: the one with that id, or any.
    case competency(id: String?)
  }

  /// Stable across versions of the bank.
  package var id: String
  /// Id of the family of questions that it belongs to.
  package var family: String
  /// One question; `{technology}`, `{alternative}` and `{risk}` stand for what is filled in, and
  /// `{a:technology}` or `{de:technology}` for the same after a contracted preposition.
  package var text: String
  /// 1 opens, 2 is usual, 3 unsettles.
  package var difficulty: Int
  /// Seconds within which a good answer usually ends.
  package var targetSeconds: ClosedRange<Int>
  package var followUps: [String]
  /// What a good answer contains.
  package var goodAnswer: [String]
  /// `nil` when any fiche will do.
  package var asks: Matter?
  /// How many fiches an oral must present for the question to make sense.
  package var neededFiches: Int
  /// Ids of the aspects that an answer lets a jury judge, the most telling first; empty leaves it to
  /// the family.
  package var serves: [String]
  /// What it comes down to, where other questions come down to the same; `nil` for the id.
  package var topic: String?
  /// Whether a jury may open an exchange with it: the role, the project, the hardest moment.
  package var isOpening: Bool
  /// The kinds of work that it suits; empty for any.
  package var work: Set<WorkKind>
  /// The language in which it is asked.
  package var language: Language
  /// What it supposes that the oral is about; `nil` leaves it to the family.
  package var setting: ExamSetting?
  /// When it makes sense in an oral with a practical part; `nil` for any time.
  package var moment: ExamMoment?
  /// Whether it supposes that several people worked together.
  package var supposesTeam: Bool
  /// What else it takes for granted.
  package var premises: Set<Premise>
  /// Beginnings of words, of which the fiche must have one; empty where it needs none.
  ///
  /// Of a question on a technology, what the fiche says of that technology must have it.
  package var neededWords: [String]

  /// A question is spoken, and nobody keeps a longer one in mind.
  package static let wordLimit = 30

  package init(
    id: String, family: String, text: String, difficulty: Int = 2,
    targetSeconds: ClosedRange<Int> = Question.defaultTargetSeconds, followUps: [String] = [],
    goodAnswer: [String] = [], asks: Matter? = nil, neededFiches: Int = 0, serves: [String] = [],
    topic: String? = nil, isOpening: Bool = false, work: Set<WorkKind> = [],
    language: Language = .french, setting: ExamSetting? = nil,
    moment: ExamMoment? = nil, supposesTeam: Bool = false, premises: Set<Premise> = [],
    neededWords: [String] = []
  ) {
    self.id = id
    self.family = family
    self.text = text
    self.difficulty = difficulty
    self.targetSeconds = targetSeconds
    self.followUps = followUps
    self.goodAnswer = goodAnswer
    self.asks = asks
    self.neededFiches = neededFiches
    self.serves = serves
    self.topic = topic
    self.isOpening = isOpening
    self.work = work
    self.language = language
    self.setting = setting
    self.moment = moment
    self.supposesTeam = supposesTeam
    self.premises = premises
    self.neededWords = neededWords
  }

  /// Whether it may be asked of a fiche on such kinds of work; one on nothing in particular gets
  /// only what suits any.
  package func suits(_ kinds: Set<WorkKind>) -> Bool {
    work.isEmpty || !work.isDisjoint(with: kinds)
  }
}
