import TextCells

/// A line of text in which parts have styles of their own.
package struct StyledLine: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var text: String
    package var style: Style
    /// Where it leads, if it is a link.
    package var link: WebAddress?

    package init(text: String, style: Style, link: WebAddress? = nil) {
      self.text = text
      self.style = style
      self.link = link
    }
  }

  package var parts: [Part]
  /// A text set against the right edge.
  package var trailing: Part?

  package init(_ text: String = "", _ style: Style = .plain) {
    parts = text.isEmpty ? [] : [Part(text: text, style: style)]
  }

  /// The text alone, for where there are no styles.
  package var plainText: String { parts.map(\.text).joined() }

  package func adding(_ text: String, _ style: Style = .plain) -> StyledLine {
    var line = self
    line.parts.append(Part(text: text, style: style))
    return line
  }

  package func trailing(_ text: String, _ style: Style = .muted) -> StyledLine {
    var line = self
    line.trailing = Part(text: text, style: style)
    return line
  }

  /// A text wrapped to a width, every line indented; the first may begin with a sign in the indent.
  package static func wrapped(
    _ text: String, _ style: Style = .plain, to columns: Int, indent: Int = 0, sign: String = ""
  ) -> [StyledLine] {
    let lines = TextCells.wrapped(TextCells.cleaned(text), to: max(8, columns - indent))
    return lines.enumerated().map { index, line in
      let lead =
        index == 0 ? TextCells.fitted(sign, to: indent) : TextCells.spaces(indent)
      var styled = StyledLine()
      styled.parts = [Part(text: lead, style: .plain), Part(text: line, style: style)]
      if lead.isEmpty { styled.parts.removeFirst() }
      return styled
    }
  }

  /// Lines as plain text of at most this many columns, without blanks at their ends.
  package static func plainText(of lines: [StyledLine], columns: Int) -> [String] {
    // A frame is two columns wider than its text, which starts at the second one.
    var frame = Frame(Size(columns: columns + 2, rows: lines.count))
    for (row, line) in lines.enumerated() {
      frame.put(line, row: row, column: 1, to: columns + 1)
    }
    return frame.text.map { line in
      var line = line.dropFirst()
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// A bold heading with an empty line above.
  package static func heading(_ text: String) -> [StyledLine] {
    [StyledLine(), StyledLine(text, .bold)]
  }
}

extension Frame {
  /// Renders a styled line between two columns; the trailing part wins where both do not fit.
  package mutating func put(_ line: StyledLine, row: Int, column: Int, to end: Int) {
    var room = end
    if let trailing = line.trailing {
      let width = TextCells.width(of: TextCells.cleaned(trailing.text))
      put(trailing.text, row: row, endingAt: end, style: trailing.style)
      room = end - width - 1
    }
    var column = column
    for part in line.parts {
      let text = TextCells.cleaned(part.text)
      let fits = column + TextCells.width(of: text) <= room
      let start = column
      column = put(
        fits ? text : TextCells.truncated(text, to: max(0, room - column)), row: row,
        column: column, style: part.style)
      if let link = part.link { add(link, row: row, columns: start..<column) }
      if !fits { break }
    }
  }
}
