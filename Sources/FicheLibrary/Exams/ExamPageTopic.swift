/// What a heading announces, as far as an exam page is concerned.
enum ExamPageTopic {
  case criteria
  /// The course of the oral; `isExplicit` when its list can be nothing else.
  case phases(isExplicit: Bool)

  init?(heading: String) {
    let words = PlainWord.folded(heading)
    if words.contains("critere") || words.contains("criteria") {
      self = .criteria
    } else if words.contains("phase") || words.contains("deroulement") {
      self = .phases(isExplicit: true)
    } else if words.contains("modalite") {
      self = .phases(isExplicit: false)
    } else {
      return nil
    }
  }
}
