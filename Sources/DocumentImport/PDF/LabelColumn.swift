import Pages
import People

/// A sheet set as a table of two columns: what each part is called at the left, in bold, and its text
/// at the right.
///
/// Each label is a section; a row over both columns, such as the title, is none's value.
struct LabelColumn {
  struct Part {
    var label: LayoutText?
    var texts: [LayoutText] = []
  }

  /// From top to bottom; a part without a label goes over both columns.
  private(set) var parts: [Part] = []

  private static let fewestSections = 3

  init?(_ page: LayoutPage) {
    // In the file a label comes before its text, which begins on the same line.
    let texts = page.texts
    let pairs = texts.indices.dropLast().filter { index in
      let (label, next) = (texts[index], texts[index + 1])
      return label.text.isAllBold && !next.text.isAllBold && next.left > label.right + 8
        && abs(next.top - label.top) < label.height * 1.2
    }
    guard pairs.count > Self.fewestSections, let left = pairs.map({ texts[$0].left }).min() else {
      return nil
    }
    let first = pairs.filter { abs(texts[$0].left - left) < 3 }
    guard let start = first.map({ texts[$0 + 1].left }).min(),
      first.count(where: { HeadingWords.isSectionName(texts[$0].text.line) })
        >= Self.fewestSections,
      first.count(where: { abs(texts[$0 + 1].left - start) < 3 }) * 3 >= first.count * 2,
      let top = first.map({ texts[$0].top }).min()
    else { return nil }
    // Only names stand in the left column, each with room for its text beside it.
    func isLabel(_ text: LayoutText) -> Bool {
      abs(text.left - left) < 3 && text.right < start - 2 && text.top >= top - 2
    }
    guard texts.filter(isLabel).allSatisfy({ $0.text.isAllBold }) else { return nil }
    for text in texts {
      if isLabel(text) {
        // A label may go over two lines.
        if let last = parts.indices.last, let own = parts[last].label, parts[last].texts.isEmpty,
          text.top - own.bottom < own.height * 0.3
        {
          var whole = own.text
          LayoutTexts.join(text.text, to: &whole)
          parts[last].label?.text = whole
          parts[last].label?.height = text.bottom - own.top
        } else {
          parts.append(Part(label: text))
        }
      } else if text.left < start - 8 || text.middle < top {
        if parts.isEmpty || parts.last?.label != nil { parts.append(Part()) }
        parts[parts.count - 1].texts.append(text)
      } else if let last = parts.indices.last {
        // What stands beside no label belongs to another layout.
        guard let label = parts[last].label ?? nil, text.bottom > label.top - label.height else {
          return nil
        }
        parts[last].texts.append(text)
      } else {
        return nil
      }
    }
  }
}
