import ExamModel
import TextCells

/// The review in lines, for screen readers and pipes: the list of fiches, or one of them whole.
///
/// No picture is made: tables are read row by row, and times are words.
package struct PlainReview {
  private let texts: ReviewTexts
  private let language: Language
  private let columns: Int

  /// - Parameter columns: the width at which lines are wrapped.
  package init(language: Language, columns: Int) {
    self.language = language
    self.columns = max(DocumentLayout.smallestColumns, columns)
    texts = ReviewTexts(language: language)
  }

  /// One line for each fiche.
  package func lines(of entries: [ReviewEntry]) -> [String] {
    guard !entries.isEmpty else { return [texts.noFiche] }
    return entries.enumerated().map { TextCells.cleaned(texts.spokenEntry($1, $0 + 1)) }
  }

  /// The length, the text, the remarks, and what a jury would ask with elements of an answer.
  package func lines(
    of fiche: Fiche, findings: [Finding], questions: [Question], budgetSeconds: ClosedRange<Int>?
  ) -> [String] {
    var options = DocumentLayout.Options(columns: columns, language: language)
    options.isSpoken = true
    let draft = fiche.isDraft ? " (\(texts.draft))" : ""
    let times = texts.spokenTimes(words: fiche.spokenWordCount, budgetSeconds: budgetSeconds)
    let rule = fiche.sections.contains { $0.blocks.contains(where: \.isCountedByRule) }
    return wrapped(fiche.title + draft) + wrapped(times) + (rule ? wrapped(texts.lengthRule) : [])
      + [""] + DocumentLayout(fiche, options).lines.map(\.text)
      + [""] + wrapped(texts.spokenRemarks(findings))
      + findings.flatMap { wrapped(texts.spokenFinding($0)) }
      + [""] + wrapped(texts.spokenQuestions(questions.count))
      + questions.enumerated().flatMap { self.lines(of: $1, number: $0 + 1) }
  }

  private func lines(of question: Question, number: Int) -> [String] {
    [""] + wrapped(texts.spokenQuestion(question, number))
      + wrapped(texts.spokenReason(question.reason))
      + question.goodAnswer.flatMap { wrapped(texts.spokenAnswer($0)) }
      + question.followUps.flatMap { wrapped(texts.spokenFollowUp($0.text)) }
  }

  private func wrapped(_ text: String) -> [String] {
    text.isEmpty ? [] : TextCells.wrapped(TextCells.cleaned(text), to: columns)
  }
}

extension Block {
  /// Whether its length does not depend on its words.
  fileprivate var isCountedByRule: Bool {
    switch content {
    case .table, .code: true
    case .quote(let inner): inner.contains(where: \.isCountedByRule)
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.isCountedByRule) }
    case .paragraph, .heading, .rule, .footnote: false
    }
  }
}
