extension TextCells {
  /// Lines of at most `columns` columns; never an empty array.
  ///
  /// Lines break at spaces, which are then dropped, and at newlines; but never between a word and
  /// the French punctuation that a space sets off from it (? ! ; : » %), nor after «. A word longer
  /// than a line is broken hard. Indentation and spaces within a line stay. A two-column glyph that
  /// has only one column is shown as "…".
  package static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [""] }
    // Most texts fit, and what fits is shown as it is.
    if let width = PlainText.width(of: text), width <= columns, text.utf8.first != 0x20,
      text.utf8.last != 0x20
    {
      return [text]
    }
    var lines: [String] = []
    for paragraph in text.unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      var wrapper = ParagraphWrapper(Substring(paragraph), columns: columns)
      lines += wrapper.lines()
    }
    return lines
  }
}
