import ExamModel
import Frames
import SessionEngine
import TextCells

/// A class: a row for each candidate, to be sorted, searched and opened.
package struct ClassScreen: Screen {
  let overview: ClassOverview
  /// The rows that match the filter, in the order chosen.
  private(set) var shown: [ClassRow] = []
  private(set) var order: ClassOrder = .name
  private(set) var filter = ""
  private(set) var cursor = ListCursor()
  private var prompt: LineInput?
  private var isTold = false

  package init(overview: ClassOverview) {
    self.overview = overview
    arrange()
  }

  var selected: ClassRow? {
    shown.indices.contains(cursor.index) ? shown[cursor.index] : nil
  }

  private mutating func arrange() {
    let words = SearchText.folded(filter).split(separator: " ")
    shown = order.sorted(overview.survey.rows).filter { row in
      let name = SearchText.folded(row.name)
      return words.allSatisfy { name.contains($0) }
    }
    cursor = ListCursor()
  }

  // MARK: Keys

  package mutating func handle(_ key: Key, on surface: Surface) -> Response {
    isTold = false
    if let input = prompt {
      typeFilter(key, input)
      return .none
    }
    let command = Command.matching(key, in: .classList)
    let window = ClassTable.windowRows(surface.size)
    if cursor.handle(command, count: shown.count, windowRows: window) { return .none }
    switch command {
    case .search: prompt = LineInput(filter)
    case .changeSort:
      order = order.next
      arrange()
    case .showClassFigures: return .open(.classFigures)
    case .help: return .open(.help(.classList))
    case .back:
      guard filter.isEmpty else {
        filter = ""
        arrange()
        return .none
      }
      return .back
    case .open: return open { .classCandidate($0.member) }
    case .openDebrief:
      return open { row in row.lastID.map { .debrief(id: $0) } ?? .classCandidate(row.member) }
    default: break
    }
    return .none
  }

  private mutating func open(_ destination: (ClassRow) -> Destination) -> Response {
    guard let selected else { return .none }
    // What somebody's fiches are called tells who it is.
    isTold = overview.isAnonymous
    return isTold ? .none : .open(destination(selected))
  }

  private mutating func typeFilter(_ key: Key, _ input: LineInput) {
    var input = input
    switch key {
    case .enter: prompt = nil
    case .escape:
      prompt = nil
      filter = ""
      arrange()
    default:
      input.handle(key)
      take(input)
    }
  }

  package mutating func paste(_ text: String, on surface: Surface) {
    guard var input = prompt else { return }
    input.paste(text)
    take(input)
  }

  private mutating func take(_ input: LineInput) {
    prompt = input
    filter = input.text
    arrange()
  }

  // MARK: Rendering

  package func render(on surface: Surface) -> Frame {
    var frame = Frame(surface.size)
    let texts = ClassTexts(language: surface.language)
    let survey = overview.survey
    let title =
      survey.examTitle.isEmpty || surface.size.columns < ClassTable.wideColumns
      ? texts.title : "\(texts.title) · \(survey.examTitle)"
    frame.putHeader(title, aside: "\(texts.count(survey)) · \(texts.order(order))")
    if selected != nil {
      ClassTable(screen: self, texts: texts).render(on: &frame)
    } else {
      let lines =
        survey.rows.isEmpty
        ? texts.empty + overview.notices : [texts.nothingFound(filter)]
      var row = 3
      for line in lines {
        for part in TextCells.wrapped(TextCells.cleaned(line), to: frame.columns - 4)
        where row < frame.rows - 2 {
          frame.put(part, row: row, column: 2, style: line == lines[0] ? .bold : .plain)
          row += 1
        }
        row += 1
      }
    }
    renderFooter(on: &frame, surface, texts)
    return frame
  }

  private func renderFooter(on frame: inout Frame, _ surface: Surface, _ texts: ClassTexts) {
    if let prompt {
      let label = HistoryTexts(language: surface.language).filterPrompt
      let column = frame.put(label, row: surface.size.rows - 1, column: 1, style: .bold)
      return prompt.render(on: &frame, row: surface.size.rows - 1, column: column)
    }
    if isTold { return frame.putMessage(texts.opaque) }
    var commands: [Command] = [.showClassFigures, .changeSort, .search, .back, .help]
    if selected != nil, !overview.isAnonymous { commands = [.open, .openDebrief] + commands }
    frame.putHints(commands.map { $0.hint(surface.language) })
  }
}
