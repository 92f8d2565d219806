import ExamModel

/// Removes what site generators read at the end of a heading: `{#projets}`, `{.class}`, `{: #id}`.
enum HeadingAttributes {
  static func removed(from inlines: [Inline]) -> [Inline] {
    guard case .text(let text)? = inlines.last, text.utf8.last.map(Ascii.isLetter) == false,
      text.trimmed.last == "}",
      let open = text.lastIndex(of: "{"),
      let first = text[text.index(after: open)...].first(where: { $0 != " " }),
      "#.:".contains(first)
    else { return inlines }
    let kept = String(text[..<open]).trimmedEnd
    return inlines.dropLast() + (kept.isEmpty ? [] : [.text(kept)])
  }
}
