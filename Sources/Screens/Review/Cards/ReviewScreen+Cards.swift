import ExamModel
import Frames
import TextCells

extension ReviewScreen {
  private var asked: [Question] { questions ?? [] }
  private var deck: [CardDeck.Card] { CardDeck(fiche: fiche, questions: asked).cards }

  /// Opens the cards with the questions that were brought for them.
  ///
  /// - Parameters:
  ///   - scale: what they are placed on; `nil` where nobody keeps levels.
  ///   - memos: what memory holds of them, by their ids.
  package mutating func showCards(
    questions: [Question], scale: CardScale? = nil, memos: [String: CardMemo] = [:]
  ) {
    self.questions = questions
    self.scale = scale
    self.memos = memos
    openCards()
  }

  /// Takes what memory holds after a level was given or taken back.
  ///
  /// - Parameter notice: what must be said of it, such as that the disk does not take it.
  package mutating func update(memos: [String: CardMemo], notice text: String?) {
    self.memos = memos
    if let text { notice = .told(text) }
  }

  /// Starts at the section that is being read.
  mutating func openCards() {
    guard !deck.isEmpty else {
      notice = .noCards
      return
    }
    pane = .cards(CardPlace(index: place.sectionIndex ?? 0).clamped(to: deck.count))
    shown = nil
    prepared = nil
  }

  mutating func handleInCards(_ key: Key, _ card: CardPlace, _ surface: Surface) -> Response {
    if shown?.index != card.index { shown = (card.index, surface.nowMilliseconds) }
    defer {
      if case .cards(let next) = pane, next.index != card.index {
        shown = (next.index, surface.nowMilliseconds)
      }
    }
    var card = card
    let command = Command.matching(key, in: .cards)
    let text = cardText(surface)
    let lineCount = card.isTurned ? text.back(deck[card.index]).count : 0
    if card.pager.handle(
      command, lineCount: lineCount, windowRows: cardRows(surface).count)
    {
      pane = .cards(card)
      return .none
    }
    switch command {
    case .turnCard: card.isTurned ? step(1, from: card) : turn(card)
    case .openAnswer: turn(card)
    case .rate: return rate(key, card, surface)
    case .undo: return scale == nil ? .none : .undoCard
    case .nextCard: step(1, from: card)
    case .previousCard: step(-1, from: card)
    case .revealAccess: toggleAccess()
    case .editFiche: return edit(line: sourceLine(of: deck[card.index]))
    case .back, .showCards: closeCards(at: card)
    case .help: return .open(.help(.cards))
    default: break
    }
    return .none
  }

  /// A level before the answer was seen is a guess, and the card is turned first.
  private mutating func rate(_ key: Key, _ card: CardPlace, _ surface: Surface) -> Response {
    guard let scale, case .question(let index) = deck[card.index],
      case .character(let digit) = key, let number = digit.wholeNumberValue,
      scale.levels.indices.contains(number - 1)
    else { return .none }
    guard card.isTurned else {
      turn(card)
      return .none
    }
    let since = shown?.milliseconds ?? surface.nowMilliseconds
    return .answerCard(
      asked[index], level: number - 1, afterMilliseconds: max(0, surface.nowMilliseconds - since))
  }

  private mutating func turn(_ card: CardPlace) {
    pane = .cards(CardPlace(index: card.index, isTurned: !card.isTurned))
  }

  private mutating func step(_ count: Int, from card: CardPlace) {
    let index = min(max(0, card.index + count), deck.count - 1)
    if index != card.index { pane = .cards(CardPlace(index: index)) }
  }

  /// Goes back to the text, at the section whose card was in hand.
  private mutating func closeCards(at card: CardPlace) {
    pane = .document
    prepared = nil
    guard case .section(let index) = deck[card.index], index != place.sectionIndex else { return }
    place = DocumentPlace(part: .section(index), line: fiche.sections[index].line)
  }

  private func sourceLine(of card: CardDeck.Card) -> Int {
    switch card {
    case .section(let index): fiche.sections[index].line
    case .question(let index):
      asked[index].reason.location.flatMap { $0.path == fiche.path ? $0.line : nil } ?? 1
    }
  }

  // MARK: - Rendering

  private func cardText(_ surface: Surface) -> CardText {
    CardText(
      fiche: fiche, questions: asked, scale: scale, memos: memos,
      layout: document(on: surface).layout, rate: speechRate,
      texts: ReviewTexts(language: surface.language),
      columns: ReviewGeometry(size: surface.size).cardColumns)
  }

  private func cardRows(_ surface: Surface) -> Range<Int> { 2..<surface.size.rows - 2 }

  func renderCard(_ place: CardPlace, on frame: inout Frame, _ surface: Surface) {
    let texts = ReviewTexts(language: surface.language)
    let card = deck[place.index]
    frame.putHeader(fiche.title, aside: aside(card, texts))
    let text = cardText(surface)
    if place.isTurned {
      place.pager.render(text.back(card), on: &frame, rows: cardRows(surface))
    } else {
      renderCentred(text.front(card), on: &frame, rows: cardRows(surface))
    }
    if let notice { put(notice, on: &frame, lastRow: surface.size.rows - 2, texts) }
    renderCardHints(place, card, on: &frame, texts)
  }

  private func aside(_ card: CardDeck.Card, _ texts: ReviewTexts) -> String {
    switch card {
    case .section(let index): texts.sectionCard(index + 1, of: fiche.sections.count)
    case .question(let index): texts.questionCard(index + 1, of: asked.count)
    }
  }

  private func renderCentred(_ lines: [StyledLine], on frame: inout Frame, rows: Range<Int>) {
    let first = rows.lowerBound + max(0, (rows.count - lines.count) / 2)
    for (offset, line) in lines.prefix(rows.count).enumerated() {
      let width = line.parts.reduce(0) { $0 + TextCells.width(of: $1.text) }
      frame.put(
        line, row: first + offset, column: max(1, (frame.columns - width) / 2),
        to: frame.columns - 1)
    }
  }

  private func renderCardHints(
    _ place: CardPlace, _ card: CardDeck.Card, on frame: inout Frame, _ texts: ReviewTexts
  ) {
    let language = texts.language
    let isQuestion = if case .question = card { true } else { false }
    let isLast = place.index == deck.count - 1
    let space = KeyTexts(language: language).name(.character(" "))
    var hints: [Hint] = []
    if !place.isTurned {
      hints.append(Hint(keys: space, text: isQuestion ? texts.seeAnswer : texts.seeContent))
    } else if !isLast {
      hints.append(Hint(keys: space, text: Command.nextCard.hint(language).text))
    }
    if isQuestion, place.isTurned, let scale {
      var rate = Command.rate.hint(language)
      rate.keys = "1…\(scale.levels.count)"
      hints.append(rate)
    }
    if isMasked(card) { hints.append(Command.revealAccess.hint(language)) }
    hints += [Hint(keys: "← →", text: texts.otherCards), Command.editFiche.hint(language)]
    if place.isTurned { hints.append(Command.lineDown.hint(language)) }
    frame.putHints(hints + [Command.back, .help].map { $0.hint(language) })
  }

  private func isMasked(_ card: CardDeck.Card) -> Bool {
    guard case .section(let index) = card else { return false }
    return fiche.sections[index].holdsBack && !showsAccess
  }
}
