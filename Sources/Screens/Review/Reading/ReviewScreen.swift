import ExamModel
import Frames
import TextCells

/// The reader: a fiche as its author meant it, with what one needs the evening before the oral.
///
/// It knows a place in the fiche rather than a number of lines, so that the same text stays on top
/// when the window changes its size or the fiche its text.
package struct ReviewScreen: Screen {
  package internal(set) var fiche: Fiche
  /// In the order of the fiche.
  var findings: [Finding] = []
  /// `nil` until the cards are first opened: most readers never do.
  package internal(set) var questions: [Question]?
  /// What the questions are placed on; `nil` where nobody keeps levels.
  var scale: CardScale?
  /// What memory holds of the questions, by their ids.
  var memos: [String: CardMemo] = [:]
  /// When the card in hand was shown, and which one that was.
  var shown: (index: Int, milliseconds: Int)?
  let speechRate: SpeechRate

  var place = DocumentPlace.start
  var pane = Pane.document
  var showsAccess = false
  var search: Search?
  var prompt: LineInput?
  /// What was typed into a search that was left: the next one goes on with it.
  var leftSearch = LineInput()
  var notice: Notice?
  /// The layout of the last key press, which the next frame uses again.
  var prepared: PreparedDocument?

  enum Pane: Hashable, Sendable {
    case document
    case findings(ListCursor)
    /// The links that were in sight when the list was opened.
    case links([ShownLink], ListCursor)
    case cards(CardPlace)
  }

  struct Search: Hashable, Sendable {
    var query: String
    /// The match that was gone to.
    var current: Int
  }

  /// What the last key led to, when the screen does not show it by itself.
  enum Notice: Hashable, Sendable {
    case notFound(String)
    case wrappedAround
    case finding(Finding)
    case noFindings
    case noCards
    case cannotEdit
    case noAccess
    case noLinks
    case copied(WebAddress)
    /// The terminal takes no texts, so the address is shown to be selected.
    case notCopied(WebAddress)
    case told(String)
  }

  /// - Parameters:
  ///   - findings: those of this fiche.
  ///   - questions: those a jury would ask on this fiche; `nil` to be brought when they are wanted.
  package init(
    fiche: Fiche, findings: [Finding] = [], questions: [Question]? = nil,
    speechRate: SpeechRate = .usual
  ) {
    self.fiche = fiche
    self.questions = questions
    self.speechRate = speechRate
    self.findings = Self.sorted(findings)
  }

  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      (left.element.location.line ?? 0, left.offset) < (
        right.element.location.line ?? 0, right.offset
      )
    }
    .map(\.element)
  }

  /// Whether the questions on the fiche were asked for, and must follow its changes.
  package var holdsQuestions: Bool { questions != nil }

  /// Takes the fiche as it is on disk now, and stays at the same place of it.
  package mutating func update(fiche: Fiche, findings: [Finding], questions: [Question]?) {
    place = place.carried(from: self.fiche, to: fiche)
    self.fiche = fiche
    self.findings = Self.sorted(findings)
    self.questions = questions
    prepared = nil
    notice = nil
    keepPaneValid()
  }

  /// Takes the fiche as it is on disk now, with the findings and questions it had.
  package mutating func update(fiche: Fiche) {
    update(fiche: fiche, findings: findings, questions: questions)
  }

  private mutating func keepPaneValid() {
    switch pane {
    case .document: break
    case .links: pane = .document
    case .findings(let cursor):
      pane =
        findings.isEmpty
        ? .document : .findings(ListCursor(index: min(cursor.index, findings.count - 1)))
    case .cards(let card):
      let count = CardDeck(fiche: fiche, questions: questions ?? []).cards.count
      pane = count == 0 ? .document : .cards(card.clamped(to: count))
    }
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    prepare(surface)
    notice = nil
    if prompt != nil {
      type(key, surface)
      return .none
    }
    switch pane {
    case .document: return handleInDocument(key, surface)
    case .findings(let cursor): return handleInFindings(key, cursor, surface)
    case .links(let links, let cursor): return handleInLinks(key, links, cursor)
    case .cards(let card): return handleInCards(key, card, surface)
    }
  }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    switch pane {
    case .document: renderDocument(on: &frame, surface)
    case .findings(let cursor): renderFindings(on: &frame, surface, selected: cursor.index)
    case .links(let links, let cursor): renderLinks(links, on: &frame, surface, cursor)
    case .cards(let card): renderCard(card, on: &frame, surface)
    }
    return frame
  }

  /// Opens the editor at a line of the file; a fiche that came with the program has none.
  mutating func edit(line: Int) -> Response {
    guard let path = fiche.origin.filePath else {
      notice = .cannotEdit
      return .none
    }
    return .edit(path: path, line: max(1, line))
  }

  mutating func toggleAccess() {
    guard fiche.preambleHoldsSecret || fiche.sections.contains(where: \.holdsBack) else {
      notice = .noAccess
      return
    }
    showsAccess.toggle()
    prepared = nil
  }
}
