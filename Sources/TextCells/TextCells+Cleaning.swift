extension TextCells {
  /// Cleans text that came from anywhere, so that a terminal shows it and obeys none of it.
  ///
  /// Controls become visible (ESC is ␛, the bidi override `<U+202E>`), a tab or any other space is
  /// one space, and so is a newline (LF or CR LF) unless newlines are kept. What the C library and
  /// terminals measure differently is reduced: emoji sequences to their first emoji without skin
  /// tone, flags to their two letters, stacks to four marks. Cleaning twice changes nothing more.
  package static func cleaned(_ text: String, keepingNewlines: Bool = false) -> String {
    if PlainText.isPlain(text, allowingNewlines: keepingNewlines) { return text }
    var cleaner = TextCleaner(keepsNewlines: keepingNewlines)
    for scalar in text.unicodeScalars { cleaner.take(scalar) }
    return cleaner.finished()
  }
}
