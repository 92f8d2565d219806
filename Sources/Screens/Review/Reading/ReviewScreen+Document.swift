import ExamModel
import Frames

extension ReviewScreen {
  mutating func handleInDocument(_ key: Key, _ surface: Surface) -> Response {
    let command = Command.matching(key, in: .review)
    switch command {
    case .search: prompt = leftSearch
    case .nextMatch: goToMatch(forward: true, surface)
    case .previousMatch: goToMatch(forward: false, surface)
    case .showFindings: openFindings()
    case .showLinks: openLinks(surface)
    case .copyAddress: return copyNextLink(surface)
    case .showCards:
      guard questions != nil else { return .bringQuestions }
      openCards()
    case .revealAccess: toggleAccess()
    case .editFiche: return edit(line: position(document(on: surface).layout, surface).place.line)
    case .help: return .open(.help(.review))
    case .back where key == .escape && search != nil: search = nil
    case .back: return .back
    default: move(command, key, surface)
    }
    return .none
  }

  private mutating func move(_ command: Command?, _ key: Key, _ surface: Surface) {
    let layout = document(on: surface).layout
    let position = position(layout, surface)
    let page = max(1, position.windowRows - 1)
    switch command {
    case .lineUp: place = position.place(movedBy: -1)
    case .lineDown: place = position.place(movedBy: 1)
    case .pageUp: place = position.place(movedBy: -page)
    case .pageDown, .readOn: place = position.place(movedBy: page)
    case .toStart: place = position.place(ofRow: 0)
    case .toEnd: place = position.place(ofRow: position.lastTopRow)
    case .sectionForward:
      if let row = position.nextSectionRow { place = position.place(ofRow: row) }
    case .sectionBack: place = position.place(ofRow: position.previousSectionRow)
    case .goToSection:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        let row = layout.row(ofSection: number - 1)
      else { return }
      place = position.place(ofRow: row)
    default: break
    }
  }

  private mutating func openFindings() {
    guard !findings.isEmpty else {
      notice = .noFindings
      return
    }
    // The nearest finding above, so that one reads on from where one is.
    let index = findings.lastIndex { ($0.location.line ?? 0) <= place.line } ?? 0
    pane = .findings(ListCursor(index: index))
  }

  // MARK: - Search

  mutating func type(_ key: Key, _ surface: Surface) {
    switch key {
    case .escape:
      leftSearch = prompt ?? leftSearch
      prompt = nil
    case .enter:
      leftSearch = LineInput()
      let query = prompt?.text ?? ""
      prompt = nil
      find(query, surface)
    default: prompt?.handle(key)
    }
  }

  /// The wheel turns three lines at a time, as in other readers.
  package mutating func point(_ pointer: Pointer, on surface: Surface) -> Response {
    guard prompt == nil, pointer == .wheelUp || pointer == .wheelDown else { return .none }
    for _ in 0..<(pane == .document ? 3 : 1) {
      _ = handle(pointer == .wheelUp ? .up : .down, on: surface)
    }
    return .none
  }

  package mutating func paste(_ text: String, on surface: Surface) { prompt?.paste(text) }

  private mutating func find(_ query: String, _ surface: Surface) {
    search = query.isEmpty ? nil : Search(query: query, current: 0)
    prepare(surface)
    guard search != nil else { return }
    let matches = document(on: surface).matches
    let position = position(document(on: surface).layout, surface)
    guard !matches.isEmpty else {
      search = nil
      notice = .notFound(query)
      return
    }
    go(to: matches.firstIndex { $0.firstRow >= position.topRow } ?? 0, surface)
  }

  private mutating func goToMatch(forward: Bool, _ surface: Surface) {
    let matches = document(on: surface).matches
    guard let current = search?.current, !matches.isEmpty else {
      prompt = search == nil ? leftSearch : nil
      return
    }
    let visible = position(document(on: surface).layout, surface).visibleRows
    let isInSight = matches.indices.contains(current) && visible.contains(matches[current].firstRow)
    let next: Int?
    switch (isInSight, forward) {
    case (true, true): next = current + 1
    case (true, false): next = current - 1
    case (false, true): next = matches.firstIndex { $0.firstRow >= visible.lowerBound }
    case (false, false): next = matches.lastIndex { $0.firstRow < visible.upperBound }
    }
    if let next, matches.indices.contains(next) {
      go(to: next, surface)
    } else {
      go(to: forward ? 0 : matches.count - 1, surface)
      notice = .wrappedAround
    }
  }

  /// Brings a match into sight, a third down the window, without moving when it is there already.
  private mutating func go(to index: Int, _ surface: Surface) {
    let document = document(on: surface)
    search?.current = index
    let position = position(document.layout, surface)
    let row = document.matches[index].firstRow
    guard !position.visibleRows.contains(row) else { return }
    place = position.place(ofRow: max(0, row - position.windowRows / 3))
  }
}
