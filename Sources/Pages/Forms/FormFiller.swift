import TextSearch

/// Goes through the pieces of one form and gives each field what stands in it.
struct FormFiller {
  let pieces: [FormPiece]
  let lines: [FormLine?]
  let labels: [[FormLabel]]

  private(set) var title: String?
  private(set) var parts: [FormPart] = []
  private(set) var identityCount = 0

  /// The field that is open; `nil` before the first, and behind one that is full.
  private var field: FormField?
  /// Whether the open field has anything in it.
  private var isFilled = false

  /// What identifies a person is short; more than that is text that stands behind an empty field.
  private static let longestIdentity = 80
  private static let longestTitle = 250

  init(pieces: [FormPiece], lines: [FormLine?], labels: [[FormLabel]]) {
    self.pieces = pieces
    self.lines = lines
    self.labels = labels
  }

  mutating func read(_ range: Range<Int>) {
    for index in range {
      switch pieces[index] {
      case .cell: endCell()
      case .other: take(FormValue(piece: index), text: nil)
      case .line(_, let isHeading, let isChecked):
        take(line: index, isHeading: isHeading, isChecked: isChecked)
      }
    }
    if title == nil, let part = parts.firstIndex(where: { $0.field == .title }) {
      parts.remove(at: part)
    }
  }

  /// A cell ends a value that fills it; what describes the work may go over several.
  private mutating func endCell() {
    guard isFilled, let field, field.isAboutTheSheet || field == .title else { return }
    self.field = nil
  }

  private mutating func take(line index: Int, isHeading: Bool, isChecked: Bool?) {
    guard let line = lines[index] else { return }
    var found = labels[index]
    // In the descriptive part, headings are its author's.
    if field == .description {
      found = found.filter { $0.isStrong && $0.field != .title || $0.field == .identity }
    }
    if found.isEmpty, !isFilled, field != nil, isChecked == nil, line.isRestOfLabel { return }
    if found.isEmpty, isHeading, field != .description, !line.isOwn, !parts.isEmpty || title != nil
    {
      // A heading of the author's own: what stands below it is not part of the field above.
      let text = Self.collapsed(String(line.characters))
      parts.append(FormPart(field: .rubric, label: text, piece: index, values: []))
      field = .rubric
      isFilled = false
      return
    }
    if found.isEmpty {
      if line.isOwn, isChecked == nil, field != .description || isHeading { return }
      let count = line.characters.count
      let isWhole = count < 400
      take(
        FormValue(piece: index, range: isWhole ? 0..<count : nil, isChecked: isChecked),
        text: String(line.characters))
      return
    }
    if let first = found.first, first.start > 0 {
      let before = String(line.characters[..<first.start])
      if before.contains(where: \.isLetter), !FormLine(before).isOwn, field != nil {
        take(FormValue(piece: index, range: 0..<first.start), text: before)
      }
    }
    for (number, label) in found.enumerated() {
      open(label, piece: index)
      let end = number + 1 < found.count ? found[number + 1].start : line.characters.count
      guard label.end < end else { continue }
      let text = String(line.characters[label.end..<end])
      guard text.contains(where: { !$0.isWhitespace }) else { continue }
      // The last value of a line may be longer than what was looked at for labels.
      let goesOn = end == line.characters.count
      let upper = goesOn ? Int.max : end
      take(FormValue(piece: index, range: label.end..<upper, isChecked: nil), text: text)
    }
  }

  private mutating func open(_ label: FormLabel, piece: Int) {
    field = label.field
    isFilled = false
    if label.field == .identity { identityCount += 1 }
    guard !label.field.isAboutTheSheet else { return }
    if let open = parts.firstIndex(where: { $0.field == label.field && $0.field != .rubric }) {
      // A field that is named again goes on: "Organisation support" is a heading and a cell.
      let part = parts.remove(at: open)
      parts.append(part)
      return
    }
    parts.append(FormPart(field: label.field, label: label.text, piece: piece, values: []))
  }

  private mutating func take(_ value: FormValue, text: String?) {
    guard let field else {
      // What stands before the first field, or behind one that is full, is kept all the same.
      guard text?.contains(where: \.isLetter) != false, let last = parts.indices.last else {
        return
      }
      parts[last].values.append(value)
      return
    }
    if field.isAboutTheSheet {
      let isShort = (text ?? "").count <= Self.longestIdentity
      if !isFilled, isShort {
        isFilled = true
        return
      }
      if field != .examination || text == nil || !isShort {
        self.field = parts.last?.field
        if self.field != nil, let last = parts.indices.last { parts[last].values.append(value) }
      }
      return
    }
    if field == .title {
      guard let text else { return }
      var name = Self.collapsed(text)
      if name.hasSuffix("."), !name.hasSuffix("..") { name.removeLast() }
      guard !name.isEmpty, name.count <= Self.longestTitle else { return }
      if title == nil {
        title = name
        isFilled = true
      } else if !isFilled {
        isFilled = true
      } else {
        parts.indices.last.map { parts[$0].values.append(value) }
      }
      return
    }
    if let text, field == .mode || field == .competences, takeChoices(of: text, value) { return }
    guard let last = parts.indices.last else { return }
    parts[last].values.append(value)
    isFilled = true
  }

  // MARK: - Boxes

  private static let ticked: Set<Character> = ["☑", "☒", "■", "✓", "✔", "✗", "✘", "⊠", "🗹"]
  private static let unticked: Set<Character> = ["☐", "□", "◻", "⬜", "▢", "❏"]

  /// Keeps the choices of a line with boxes; `false` for a line without any.
  private mutating func takeChoices(of text: String, _ value: FormValue) -> Bool {
    guard let last = parts.indices.last else { return false }
    let bare = Self.collapsed(text)
    if ["x", "X", "✓", "✔", "☑", "☒", "oui", "Oui"].contains(bare), field == .competences {
      // A cross in a column of its own ticks the line before.
      parts[last].hasCrosses = true
      if let open = parts[last].values.indices.last { parts[last].values[open].isChecked = true }
      return true
    }
    if value.isChecked != nil {
      parts[last].values.append(value)
      isFilled = true
      return true
    }
    let marked = text.replacing("[x]", with: "☑").replacing("[X]", with: "☑")
      .replacing("[ ]", with: "☐").replacing("[]", with: "☐")
    guard marked.contains(where: { Self.ticked.contains($0) || Self.unticked.contains($0) }) else {
      return false
    }
    var choices: [(text: String, isChecked: Bool)] = []
    var current = ""
    var state: Bool?
    var before = ""
    for character in marked {
      let isTicked = Self.ticked.contains(character)
      guard isTicked || Self.unticked.contains(character) else {
        current.append(character)
        continue
      }
      if let state { choices.append((current, state)) } else { before = current }
      current = ""
      state = isTicked
    }
    if let state { choices.append((current, state)) }
    // A box may stand behind its choice: "Seul(e) ☐ En équipe ☑".
    if !Self.collapsed(before).isEmpty, Self.collapsed(current).isEmpty {
      let texts = [before] + choices.dropLast().map(\.text)
      choices = zip(texts, choices).map { ($0, $1.isChecked) }
    }
    for choice in choices {
      let name = Self.collapsed(choice.text)
      guard !name.isEmpty else { continue }
      parts[last].values.append(
        FormValue(piece: value.piece, range: nil, isChecked: choice.isChecked, text: name))
    }
    isFilled = true
    return true
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
