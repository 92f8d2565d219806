import TextCells

/// What a heading announces, as far as an exam page is concerned.
enum ExamPageTopic {
  case criteria
  /// The course of the oral; `isExplicit` when its list can be nothing else.
  case phases(isExplicit: Bool)

  init?(heading: String) {
    let words = LetterFolding.folded(heading).utf8
    if words.contains(text: "critere") || words.contains(text: "criteria") {
      self = .criteria
    } else if words.contains(text: "phase") || words.contains(text: "deroulement") {
      self = .phases(isExplicit: true)
    } else if words.contains(text: "modalite") {
      self = .phases(isExplicit: false)
    } else {
      return nil
    }
  }
}
