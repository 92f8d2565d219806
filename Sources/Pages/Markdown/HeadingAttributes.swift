import ExamModel

/// Removes what site generators read at the end of a heading: `{#projets}`, `{.class}`, `{: #id}`,
/// `{class="wide"}`, and the tags of a vault: `#sisr`.
enum HeadingAttributes {
  static func removed(from inlines: [Inline]) -> [Inline] {
    guard case .text(let text)? = inlines.last else { return inlines }
    var kept = text[...]
    if text.utf8.last.map(Ascii.isLetter) == false { kept = withoutList(kept) }
    if kept.utf8.contains(Ascii.hash) { kept = withoutTags(kept) }
    guard kept.utf8.count < text.utf8.count else { return inlines }
    let rest = String(kept).trimmedEnd
    return inlines.dropLast() + (rest.isEmpty ? [] : [.text(rest)])
  }

  private static func withoutList(_ text: Substring) -> Substring {
    let trimmed = String(text).trimmedEnd
    guard trimmed.utf8.last == Ascii.closeBrace, let open = text.lastIndex(of: "{"),
      let close = text.lastIndex(of: "}"), open < close,
      AttributeList.isList(Array(text[text.index(after: open)..<close].utf8)[...])
    else { return text }
    return text[..<open]
  }

  /// Tags stand last, each behind a space, and begin with a letter: `C#` and `#2` are none.
  private static func withoutTags(_ text: Substring) -> Substring {
    var kept = text
    while let space = kept.lastIndex(where: { $0 == " " }) {
      let word = kept[kept.index(after: space)...]
      guard word.first == "#", word.dropFirst().first?.isLetter == true else { break }
      kept = kept[..<space]
      while kept.last == " " { kept.removeLast() }
    }
    return kept
  }
}
