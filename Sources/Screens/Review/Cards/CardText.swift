import ExamModel
import Frames
import TextCells

/// What stands on the two sides of a card.
struct CardText {
  let fiche: Fiche
  let questions: [Question]
  /// `nil` where nobody keeps levels.
  let scale: CardScale?
  /// By the questions' ids.
  let memos: [String: CardMemo]
  let layout: DocumentLayout
  let rate: SpeechRate
  let texts: ReviewTexts
  let columns: Int

  /// Longer than this a line in the middle of the screen does not look like a title any more.
  private static let frontColumns = 60
  /// A table or a program in full would hide what it is quoted for.
  private static let excerptRows = 12

  // MARK: - Front

  /// The lines in the middle of a card that has not been turned.
  func front(_ card: CardDeck.Card) -> [StyledLine] {
    switch card {
    case .section(let index): sectionFront(fiche.sections[index])
    case .question(let index): questionFront(questions[index])
    }
  }

  private func sectionFront(_ section: FicheSection) -> [StyledLine] {
    let title = wrappedFront(section.title)
    let width = title.map { TextCells.width(of: $0) }.max() ?? 0
    let rule = String(repeating: "─", count: width)
    let seconds = rate.seconds(words: section.wordCount)
    let time = texts.sectionTime(seconds, planned: section.plannedSeconds, columns: columns)
    return [StyledLine(rule, .muted)] + title.map { StyledLine($0, .bold) }
      + [
        StyledLine(rule, .muted), StyledLine(),
        StyledLine("\(texts.words(section.wordCount)) · \(time)", .muted),
      ]
  }

  private func questionFront(_ question: Question) -> [StyledLine] {
    let reason = texts.reason(question.reason)
    return wrappedFront(question.text).map { StyledLine($0, .bold) }
      + (reason.isEmpty ? [] : [StyledLine()] + wrappedFront(reason).map { StyledLine($0, .muted) })
      + (memo(question).map { [StyledLine()] + wrappedFront($0).map { StyledLine($0, .accent) } }
        ?? [])
  }

  /// What became of the question before, and when it comes back; `nil` where nobody keeps levels.
  private func memo(_ question: Question) -> String? {
    guard let scale else { return nil }
    guard let memo = memos[question.id] else { return texts.neverAnswered }
    let level = memo.lastLevel.flatMap { index in
      scale.levels.indices.contains(index) ? scale.levels[index].name.lowercased() : nil
    }
    let drill = DrillTexts(language: texts.language)
    return [level, memo.nextDay.map(drill.next) ?? drill.notBeforeExam]
      .compactMap { $0 }.joined(separator: " · ")
  }

  /// The levels to choose from, and what memory holds.
  private func levels(_ question: Question) -> [StyledLine] {
    guard let scale else { return [] }
    let given = memos[question.id]?.lastLevel
    return StyledLine.heading(texts.levelTitle)
      + (memo(question).map { StyledLine.wrapped($0, .accent, to: columns, indent: 2) } ?? [])
      + LevelLines(
        levels: scale.levels, criterion: scale.criterion(of: question), given: given,
        language: texts.language, columns: columns
      ).lines
  }

  private func wrappedFront(_ text: String) -> [String] {
    TextCells.wrapped(TextCells.cleaned(text), to: min(columns - 2, Self.frontColumns))
  }

  // MARK: - Back

  func back(_ card: CardDeck.Card) -> [StyledLine] {
    switch card {
    case .section(let index):
      var lines = layout.lines.filter { $0.place.part == .section(index) }.map(\.content)
      while lines.last?.parts.isEmpty == true { lines.removeLast() }
      return lines
    case .question(let index): return questionBack(questions[index])
    }
  }

  private func questionBack(_ question: Question) -> [StyledLine] {
    var lines = wrapped(question.text, .bold)
    let reason = texts.reason(question.reason)
    if !reason.isEmpty { lines += wrapped(reason, .muted) }
    let answer = list(texts.answerTitle, question.goodAnswer, sign: "  •")
    let excerpt = excerpt(question.reason)
    if answer.isEmpty, excerpt.isEmpty { lines += [StyledLine()] + wrapped(texts.noAnswer, .plain) }
    return lines + answer + levels(question) + excerpt
      + list(texts.followUps, question.followUps.map(\.text), sign: "  ↳")
  }

  private func list(_ title: String, _ items: [String], sign: String) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    return StyledLine.heading(title)
      + items.flatMap { StyledLine.wrapped($0, to: columns, indent: 4, sign: sign) }
  }

  private func wrapped(_ text: String, _ style: Style) -> [StyledLine] {
    StyledLine.wrapped(text, style, to: columns)
  }

  /// The block of the fiche that the question comes from.
  ///
  /// A section that is missing has no line to quote, and another fiche is not at hand.
  private func excerpt(_ reason: QuestionReason) -> [StyledLine] {
    if case .missingSection = reason { return [] }
    guard let location = reason.location, let line = location.line, location.path == fiche.path
    else { return [] }
    let row = layout.row(ofFileLine: line)
    guard layout.lines.indices.contains(row), layout.lines[row].place.line > 0,
      let section = layout.lines[row].place.sectionIndex
    else { return [] }
    let place = layout.lines[row].place
    var block = layout.lines[row...].prefix { $0.place.isInSameBlock(as: place) }.map(\.content)
    while block.last?.parts.isEmpty == true { block.removeLast() }
    let shown = block.prefix(Self.excerptRows).map(quoted)
    let more = block.count > shown.count ? [quoted(StyledLine("…", .muted))] : []
    return StyledLine.heading(texts.excerptTitle(fiche.sections[section].title, line: line))
      + shown + more
  }

  private func quoted(_ line: StyledLine) -> StyledLine {
    var line = line
    line.parts.insert(StyledLine.Part(text: "│ ", style: .muted), at: 0)
    return line
  }
}
