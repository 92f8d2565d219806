/// What kind of question a jury comes to as an exchange goes on.
enum ExchangeStep: Hashable, Sendable {
  /// A general question with which one opens: the role, the project, the hardest moment.
  case opening
  /// Any general question.
  case general
  /// A question on the tool that the fiche is about.
  case tool
  /// A question on what the fiche is about.
  case subject
  /// A question on the work as the title of the fiche names it.
  case title
  /// A question on the fiche that says something of it.
  case fiche
  /// A question on the fiche that would suit any other as well: on a part that is missing, on who shared the work.
  case plain

  /// The general ones of every twelve questions, the opening first, in one exchange of an oral and in the next by
  /// turns.
  ///
  /// A third: what quotes a title or a part of the fiche is true of it, and suits it better than what suits all.
  /// Where a fiche gives out, more of them come of themselves.
  private static let generalIndices: [Set<Int>] = [[0, 3, 6, 9], [0, 3, 6, 10]]
  private static let cycle = 12
  /// The subject comes up early, and again as long as an exchange goes on.
  private static let subjectIndices: Set<Int> = [1, 7]
  private static let titleIndex = 4

  /// How often the subject is to have been named before the n-th question, counted from 0, whatever else serves the
  /// next criterion: nobody would take an exchange without it for one on this fiche.
  static func namings(before index: Int) -> Int { index < 4 ? 0 : index < 8 ? 1 : 2 }

  /// What is wished for as the n-th question of an exchange, counted from 0, the best first.
  ///
  /// - Parameter exchange: how many exchanges of the oral came before.
  static func wishes(at index: Int, ofExchange exchange: Int) -> [ExchangeStep] {
    if index == 0 { return [.opening, .general, .fiche, .plain] }
    if subjectIndices.contains(index) { return [.tool, .subject, .fiche, .plain, .general] }
    // A title that names no tool tells of a topology, a method or a campaign, which a jury asks about too.
    if index == titleIndex { return [.title, .subject, .fiche, .plain, .general] }
    let general = generalIndices[exchange % generalIndices.count]
    guard general.contains(index % cycle) else { return [.fiche, .plain, .general] }
    // What a fiche lacks is asked once in passing.
    return index % cycle == general.sorted()[2]
      ? [.plain, .general, .fiche] : [.general, .plain, .fiche]
  }

  func fits(_ candidate: DrawCandidate) -> Bool {
    switch self {
    case .opening: candidate.scope == .general && candidate.isOpening
    case .general: candidate.scope == .general
    case .tool:
      candidate.scope != .general && candidate.isAboutSubject
        && candidate.subject != DrawCandidate.titleSubject
    case .subject: candidate.scope != .general && candidate.isAboutSubject
    case .title:
      candidate.scope != .general && candidate.subject == DrawCandidate.titleSubject
    case .fiche: candidate.scope != .general && candidate.namesFiche
    case .plain: candidate.scope != .general && !candidate.namesFiche
    }
  }
}
