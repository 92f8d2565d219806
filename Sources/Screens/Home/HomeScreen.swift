import ExamModel
import Frames
import TextCells

/// The first screen: the uses of the program, and the exam and fiches that they apply to.
package struct HomeScreen: Screen {
  private let examTitle: String
  private let entries: [HomeEntry]
  private let resume: ResumeOffer?
  private let daysToExam: Int?
  private let welcome: HomeWelcome?
  /// What is due today, once somebody has worked it out.
  private var outlook: DrillOutlook?
  private var cursor = ListCursor()

  /// - Parameters:
  ///   - resume: the oral that was interrupted, if there is one; it comes first.
  ///   - daysToExam: `nil` where the date is not known.
  ///   - welcome: what is told until the program is the person's own; `nil` for nothing.
  package init(
    examTitle: String, entries: [HomeEntry] = HomeEntry.allCases, resume: ResumeOffer? = nil,
    daysToExam: Int? = nil, welcome: HomeWelcome? = nil
  ) {
    self.welcome = welcome
    self.examTitle = examTitle
    self.resume = resume
    self.daysToExam = daysToExam
    var entries = resume == nil ? entries.filter { $0 != .resume } : entries
    if welcome?.asksForExam != true { entries.removeAll { $0 == .firstStart } }
    // On the last evenings nothing is more useful than ten minutes aloud.
    if let daysToExam, (0...Self.nearDays).contains(daysToExam),
      let index = entries.firstIndex(of: .evening)
    {
      entries.remove(at: index)
      entries.insert(.evening, at: 0)
    }
    self.entries = entries
    // The question stands above what most people came for, and keeps nobody from it.
    if entries.first == .firstStart { cursor = ListCursor(index: 1) }
  }

  /// From this many days before the exam on, the evening comes first.
  private static let nearDays = 3

  /// Whether the screen tells more once what is due today is worked out.
  package var wantsOutlook: Bool { daysToExam != nil && outlook == nil }

  package mutating func update(outlook: DrillOutlook) { self.outlook = outlook }

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let language = surface.language
    let texts = HomeTexts(language: language)
    // A small screen has no row of its own for it.
    let day = DrillTexts(language: language).dayOfExam(inDays: daysToExam)
    frame.putHeader("Oral blanc", aside: hasTagline(frame) ? "" : day ?? "")
    if hasTagline(frame) {
      let tagline =
        welcome?.isDefaultExam == true
        ? FirstStartTexts(language: language).defaultExam : ChoiceTexts(language: language).tagline
      frame.put(
        TextCells.truncated(tagline, to: frame.columns - 2), row: 3, column: 1, style: .muted)
    }
    renderOutlook(on: &frame, language)
    for index in visible(frame) { render(index, on: &frame, texts) }
    frame.putHints(
      [
        Command.lineDown.hint(language), Command.open.hint(language),
        // The first screen has nothing to go back to.
        Hint(
          keys: Command.back.hint(language).keys, text: KeyTexts(language: language).short(.leave)),
        Command.help.hint(language),
      ])
    return frame
  }

  /// The cursor within the entries in sight changes two rows.
  package func refresh(
    _ frame: inout Frame, on surface: Surface, since earlier: any Screen, on earlierSurface: Surface
  ) -> Bool {
    guard let earlier = earlier as? HomeScreen, examTitle == earlier.examTitle,
      entries == earlier.entries, resume == earlier.resume, outlook == earlier.outlook,
      welcome == earlier.welcome,
      visible(frame) == earlier.visible(frame)
    else { return false }
    guard cursor != earlier.cursor else { return true }
    let texts = HomeTexts(language: surface.language)
    for index in [earlier.cursor.index, cursor.index] {
      let row = row(of: index, frame)
      frame.clear(rows: row..<row + 1)
      if !hasDetails(frame) { frame.clear(rows: frame.rows - 2..<frame.rows - 1) }
      render(index, on: &frame, texts)
    }
    return true
  }

  /// How far the exam is and what today asks, where there is a row for it.
  private func renderOutlook(on frame: inout Frame, _ language: Language) {
    let texts = DrillTexts(language: language)
    guard hasTagline(frame),
      let text = outlook.map(texts.outlook) ?? texts.dayOfExam(inDays: daysToExam)
        ?? (welcome?.lacksFiches == true ? FirstStartTexts(language: language).ownFiches : nil)
    else { return }
    frame.put(TextCells.truncated(text, to: frame.columns - 2), row: 4, column: 1, style: .accent)
  }

  /// What is due today is worked out once the screen is up, since it takes the reading of every journal.
  package func nextChangeMilliseconds(after now: Int) -> Int? {
    wantsOutlook ? now + Self.outlookDelayMilliseconds : nil
  }

  /// Long enough that whoever knows where to go is gone by then.
  private static let outlookDelayMilliseconds = 300

  private func hasTagline(_ frame: Frame) -> Bool { frame.rows >= 18 }

  /// Whether there is room for them beside every entry.
  private func hasDetails(_ frame: Frame) -> Bool { frame.columns >= 60 }

  private func firstRow(_ frame: Frame) -> Int { hasTagline(frame) ? 6 : 2 }

  private func spacing(_ frame: Frame) -> Int {
    entries.count * 2 <= frame.rows - 2 - firstRow(frame) ? 2 : 1
  }

  private func visible(_ frame: Frame) -> Range<Int> {
    cursor.visible(
      count: entries.count, windowRows: (frame.rows - 2 - firstRow(frame)) / spacing(frame))
  }

  private func row(of index: Int, _ frame: Frame) -> Int {
    firstRow(frame) + (index - visible(frame).lowerBound) * spacing(frame)
  }

  private func render(_ index: Int, on frame: inout Frame, _ texts: HomeTexts) {
    let entry = entries[index]
    let isSelected = index == cursor.index
    let row = row(of: index, frame)
    let sign = isSelected ? "▸ " : "  "
    var column = frame.put(sign, row: row, column: 2, style: .accent)
    column = frame.put(
      texts.title(entry), row: row, column: column, style: isSelected ? .bold : .plain)
    let details =
      notice(of: entry, frame, texts.language)
      ?? texts.details(
        entry, examTitle: examTitle, resume: resume, daysToExam: daysToExam, outlook: outlook)
    if hasDetails(frame) {
      frame.put(
        TextCells.truncated(TextCells.cleaned(details), to: frame.columns - 36), row: row,
        column: 34, style: .muted)
    } else if isSelected {
      // Where there is no room beside it, more is said of the selected entry only.
      frame.put(
        TextCells.truncated(TextCells.cleaned(details), to: frame.columns - 2),
        row: frame.rows - 2, column: 1, style: .muted)
    }
  }

  /// What a screen without rows for it says beside the entry that it concerns.
  private func notice(of entry: HomeEntry, _ frame: Frame, _ language: Language) -> String? {
    guard !hasTagline(frame), let welcome else { return nil }
    let texts = FirstStartTexts(language: language)
    switch entry {
    case .firstStart: return welcome.isDefaultExam ? texts.shortDetails : nil
    case .review: return welcome.lacksFiches ? texts.shortOwnFiches : nil
    case .resume, .rehearse, .drill, .evening, .replay, .history, .progress, .exams, .help, .quit:
      return nil
    }
  }

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    let command = Command.matching(key, in: .list)
    if cursor.handle(command, count: entries.count, windowRows: surface.size.rows - 4) {
      return .none
    }
    switch command {
    case .open, .choose: return entries[cursor.index].destination.map { .open($0) } ?? .quit
    case .back: return .quit
    case .help: return .open(.help(.list))
    default: return .none
    }
  }
}
