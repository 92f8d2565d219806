/// What a heading announces, as far as an exam page is concerned.
enum ExamPageTopic {
  case criteria
  /// The course of the oral; `isExplicit` when its list can be nothing else.
  case phases(isExplicit: Bool)

  init?(heading: String) {
    let words = Array(PlainWord.folded(heading).utf8)
    if words.holds("critere") || words.holds("criteria") {
      self = .criteria
    } else if words.holds("phase") || words.holds("deroulement") {
      self = .phases(isExplicit: true)
    } else if words.holds("modalite") {
      self = .phases(isExplicit: false)
    } else {
      return nil
    }
  }
}
