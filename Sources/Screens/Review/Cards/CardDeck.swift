import ExamModel

/// A fiche as cards: its sections in order, then what a jury would ask.
struct CardDeck {
  enum Card: Hashable, Sendable {
    case section(Int)
    case question(Int)
  }

  let cards: [Card]

  init(fiche: Fiche, questions: [Question]) {
    cards = fiche.sections.indices.map { .section($0) } + questions.indices.map { .question($0) }
  }
}

/// The card in hand, and whether it has been turned.
struct CardPlace: Hashable, Sendable {
  var index = 0
  var isTurned = false
  var pager = Pager()

  func clamped(to count: Int) -> CardPlace {
    index < count ? self : CardPlace(index: max(0, count - 1))
  }
}
