import ExamModel
import Frames
import TextCells

/// The past sessions: to replay, to look at again, to compare, to sort and to clear away.
package struct HistoryScreen: Screen {
  private var entries: [HistoryEntry]
  /// The entries that match the filter, in the order chosen.
  private(set) var shown: [HistoryEntry] = []
  private(set) var order: HistoryOrder = .date
  private(set) var filter = ""
  private(set) var cursor = ListCursor()
  /// The session that waits for another one to be compared with.
  private(set) var firstToCompare: String?
  private var prompt: Prompt?
  /// What was typed into a filter that was left: the next one goes on with it.
  private var leftFilter = LineInput()
  private var message: Message?
  /// Whose sessions they are, if they are not one's own: nothing of them is changed then.
  private let owner: String?

  private enum Prompt: Hashable, Sendable {
    case filter(LineInput)
    case trash(HistoryEntry)
  }

  private enum Message: Hashable, Sendable {
    case lockedStays
    case othersStay
    case unreadable
  }

  /// - Parameter owner: the candidate of a class whose sessions they are; `nil` for one's own.
  package init(entries: [HistoryEntry], owner: String? = nil) {
    self.owner = owner
    self.entries = entries
    arrange()
  }

  /// Takes the sessions as they are now, and stays where it was.
  package mutating func update(_ entries: [HistoryEntry]) {
    self.entries = entries
    if !entries.contains(where: { $0.id == firstToCompare }) { firstToCompare = nil }
    let selected = self.selected?.id
    let row = cursor.index
    arrange()
    let place = shown.firstIndex { $0.id == selected } ?? min(row, max(0, shown.count - 1))
    cursor = ListCursor(index: place)
  }

  var total: Int { entries.count }

  var selected: HistoryEntry? {
    shown.indices.contains(cursor.index) ? shown[cursor.index] : nil
  }

  private mutating func arrange() {
    let words = SearchText.folded(filter).split(separator: " ")
    shown = order.sorted(entries).filter { entry in
      let text = SearchText.folded(
        ([entry.startedText, entry.examTitle, entry.id] + entry.ficheTitles)
          .joined(separator: " "))
      // What was said is folded already.
      return words.allSatisfy { text.contains($0) || entry.saidText.contains($0) }
    }
    cursor = ListCursor()
  }

  // MARK: Keys

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    message = nil
    switch prompt {
    case .filter(let input):
      typeFilter(key, input)
      return .none
    case .trash(let entry):
      prompt = nil
      if key == .character("s"), entry.hasSound {
        return .trashSound(id: entry.id, withWords: false)
      }
      if key == .character("m"), entry.hasSound, entry.hasWords {
        return .trashSound(id: entry.id, withWords: true)
      }
      return key == .enter ? .trash(id: entry.id) : .none
    case nil: break
    }
    let window = HistoryTable.windowRows(surface.size)
    let inList = Command.matching(key, in: .list)
    if let command = Command.matching(key, in: .history), command != .help {
      return perform(command)
    }
    if cursor.handle(inList, count: shown.count, windowRows: window) { return .none }
    switch inList {
    case .back: return goBack()
    case .help: return .open(.help(.history))
    default: return .none
    }
  }

  private mutating func perform(_ command: Command) -> Response {
    switch command {
    case .search:
      prompt = .filter(filter.isEmpty ? leftFilter : LineInput(filter))
      // What was left unsaid filters again as soon as it is there again.
      filter = filter.isEmpty ? leftFilter.text : filter
      arrange()
      return .none
    case .changeSort:
      order = order.next
      arrange()
      return .none
    default: break
    }
    guard let entry = selected else { return .none }
    if command == .moveToTrash {
      if owner != nil {
        message = .othersStay
      } else if entry.isLocked {
        message = .lockedStays
      } else {
        prompt = .trash(entry)
      }
      return .none
    }
    guard entry.isReadable else {
      message = .unreadable
      return .none
    }
    switch command {
    case .replay: return .open(.replay(id: entry.id))
    case .openDebrief: return .open(.debrief(id: entry.id))
    case .compare: return compare(entry)
    default: return .none
    }
  }

  /// The first session waits for the second; the run that is likely meant is selected already.
  private mutating func compare(_ entry: HistoryEntry) -> Response {
    guard let first = entries.first(where: { $0.id == firstToCompare }) else {
      firstToCompare = entry.id
      let likely = HistoryEntry.earlierRun(like: entry, in: shown)
      if let place = shown.firstIndex(where: { $0.id == likely?.id }) {
        cursor = ListCursor(index: place)
      }
      return .none
    }
    firstToCompare = nil
    guard first.id != entry.id else { return .none }
    let pair = HistoryOrder.date.sorted([first, entry])
    return .open(.comparison(id: pair[1].id, with: pair[0].id))
  }

  private mutating func typeFilter(_ key: Key, _ input: LineInput) {
    var input = input
    switch key {
    case .enter:
      prompt = nil
      leftFilter = LineInput()
    case .escape:
      prompt = nil
      leftFilter = input
      filter = ""
      arrange()
    default:
      input.handle(key)
      prompt = .filter(input)
      filter = input.text
      arrange()
    }
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    guard case .filter(var input) = prompt else { return }
    input.paste(text)
    prompt = .filter(input)
    filter = input.text
    arrange()
  }

  /// Takes back the last thing chosen before it leaves.
  private mutating func goBack() -> Response {
    if firstToCompare != nil {
      firstToCompare = nil
    } else if !filter.isEmpty {
      filter = ""
      arrange()
    } else {
      return .back
    }
    return .none
  }

  // MARK: Rendering

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = HistoryTexts(language: surface.language)
    frame.putHeader(owner ?? texts.title, aside: aside(texts))
    if let entry = selected {
      HistoryTable(screen: self, texts: texts).render(on: &frame, details: entry)
    } else {
      renderEmpty(on: &frame, texts)
    }
    renderFooter(on: &frame, surface, texts)
    return frame
  }

  private func aside(_ texts: HistoryTexts) -> String {
    if entries.isEmpty { return "" }
    let count =
      filter.isEmpty
      ? texts.count(total) : texts.filtered(filter, shown.count, of: total)
    return "\(count) · \(texts.order(order))"
  }

  private func renderEmpty(on frame: inout Frame, _ texts: HistoryTexts) {
    let lines = entries.isEmpty ? texts.empty : texts.nothingFound(filter)
    var row = frame.rows < 18 ? 3 : 5
    for (index, line) in lines.enumerated() {
      for part in TextCells.wrapped(TextCells.cleaned(line), to: frame.columns - 4) {
        frame.put(part, row: row, column: 2, style: index == 0 ? .bold : .plain)
        row += 1
      }
      row += 1
    }
  }

  private func renderFooter(on frame: inout Frame, _ surface: Surface, _ texts: HistoryTexts) {
    let row = surface.size.rows - 1
    switch (prompt, message) {
    case (.filter(let input), _):
      let column = frame.put(texts.filterPrompt, row: row, column: 1, style: .bold)
      input.render(on: &frame, row: row, column: column)
    case (.trash(let entry), _): frame.putMessage(texts.confirmTrash(entry))
    case (nil, .othersStay): frame.putMessage(texts.othersStay)
    case (nil, .lockedStays): frame.putMessage(texts.lockedStays)
    case (nil, .unreadable):
      frame.putMessage(selected.map(texts.state) ?? texts.unreadable)
    case (nil, nil) where firstToCompare != nil: frame.putMessage(texts.chooseOther)
    case (nil, nil):
      let onEntries: [Command] =
        selected == nil
        ? []
        : [.replay, .openDebrief, .compare, .changeSort, .search]
          + (owner == nil ? [.moveToTrash] : [])
      frame.putHints((onEntries + [.back, .help]).map { $0.hint(surface.language) })
    }
  }
}
