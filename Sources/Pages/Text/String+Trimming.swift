extension StringProtocol {
  /// Without blanks at the end.
  var trimmedEnd: String {
    var kept = self[...]
    while let last = kept.last, Blank.contains(last) { kept.removeLast() }
    return String(kept)
  }

  /// Without blanks at the beginning.
  var trimmedStart: String { String(drop(while: Blank.contains)) }

  /// Without blanks at both ends.
  var trimmed: String { Blank.trimmed(self) }

  package var isBlank: Bool { Blank.isBlank(self) }
}
