import ExamModel
import JSONText
import SessionEngine
import TestSupport

@testable import JuryTable

/// A small oral and what a program could say in it.
enum TableSamples {
  static let plan = SessionPlan(
    examID: "e6", examTitle: "E6", seed: 7,
    criteria: [
      Criterion(id: "autonomie", name: "L'autonomie"),
      Criterion(id: "choix", name: "Les choix techniques"),
    ],
    phaseTitles: ["Phase 1"],
    fiches: [PlannedFiche(id: "helpdesk", title: "Helpdesk", origin: .unstated(path: "h.md"))],
    slots: [
      PlannedSlot(
        phaseIndex: 0, kind: .presentation, budgetSeconds: 100, ficheIndex: 0,
        sections: [PlannedSection(title: "Contexte", budgetSeconds: 100, origin: .fiche(0))]),
      PlannedSlot(phaseIndex: 0, kind: .exchange, budgetSeconds: 300, ficheIndex: 0),
    ])

  static let questions = [
    ("a1", "autonomie", "Quelle décision avez-vous prise sans demander à personne ?"),
    ("a2", "autonomie", "À quel moment avez-vous appelé votre tuteur ?"),
    ("a3", "autonomie", "Comment répartissiez-vous les tickets du matin ?"),
    ("c1", "choix", "Pourquoi GLPI plutôt qu'un tableur partagé ?"),
    ("c2", "choix", "Combien coûte la sauvegarde hors site ?"),
    ("c3", "choix", "Que se passe-t-il quand le serveur tombe ?"),
  ].map { Question(id: $0.0, criterionID: $0.1, text: $0.2) }

  static let engine = SessionEngine(draw: SeededDraw(questions: questions, seed: 7))

  static let opening = ProgramOpening(
    plan: plan, fiches: [fiche], language: .french, program: "oralblanc test")

  static let fiche: Fiche = {
    var secret = section("Accès", "Identifiant admin, mot de passe Azerty123!")
    secret.holdsSecret = true
    return Fiche(
      id: "helpdesk", title: "Helpdesk", origin: .unstated(path: "h.md"),
      sections: [section("Contexte", "Trente postes à dépanner."), secret])
  }()

  private static func section(_ title: String, _ text: String) -> FicheSection {
    FicheSection(
      title: title, line: 1, wordCount: 4,
      blocks: [Block(line: 2, content: .paragraph([.text(text)]))])
  }
}

/// A session with a program at its table, on a clock that the test moves.
struct TableTalk {
  var state = SessionState(plan: TableSamples.plan)
  var events: [SessionEvent] = []
  var conversation: ProgramConversation
  var now = 0
  /// What the program was sent, as messages.
  private(set) var sent: [JSONValue] = []

  init() {
    conversation = ProgramConversation(TableSamples.opening, at: 0)
    flush()
  }

  mutating func perform(_ intent: SessionIntent, by rater: Rater = .candidate) {
    apply(
      TableSamples.engine.decide(
        intent, in: state, at: now, by: rater, offer: conversation.offer(in: state, at: now)))
    follow()
  }

  /// Lets so many milliseconds pass.
  mutating func pass(_ milliseconds: Int) {
    now += milliseconds
    follow()
  }

  mutating func say(_ line: String) { say(Array((line + "\n").utf8)) }

  mutating func say(_ bytes: [UInt8]) {
    conversation.hear(bytes)
    follow()
  }

  /// The program answers the last request of a kind.
  mutating func answer(_ method: String, _ result: String) {
    guard let id = request(method)?["id"]?.integer else { return }
    say(#"{"id":\#(id),"result":\#(result)}"#)
  }

  func request(_ method: String) -> JSONValue? { sent.last { $0["method"]?.text == method } }

  var faults: [ProgramFault] {
    events.compactMap {
      if case .table(.programFailed(let fault, _, _)) = $0.fact { fault } else { nil }
    }
  }

  /// The words of the questions asked, and whose they were.
  var asked: [(text: String, by: Rater)] {
    state.questions.map { ($0.question.text, $0.askedBy) }
  }

  private mutating func follow() {
    conversation.follow(state, at: now) { TableSamples.engine.upcoming(in: state, count: $0) }
    for fact in conversation.takeFacts() {
      apply(TableSamples.engine.decide(.table(fact), in: state, at: now, by: .program))
    }
    flush()
  }

  private mutating func apply(_ new: [SessionEvent]) {
    events += new
    for event in new { state.reduce(event) }
  }

  private mutating func flush() {
    let bytes = conversation.outgoing
    conversation.wrote(bytes.count)
    for line in bytes.split(separator: 0x0A) {
      if let message = try? JSONValue(parsing: Array(line)) { sent.append(message) }
    }
  }
}
