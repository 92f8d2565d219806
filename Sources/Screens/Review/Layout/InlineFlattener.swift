import ExamModel
import Frames
import TextCells

/// Turns a fiche's running text into styled glyphs.
struct InlineFlattener {
  private let texts: ReviewTexts
  private(set) var addresses: LinkAddresses
  private var lines: [[StyledCluster]] = [[]]

  init(texts: ReviewTexts, addresses: LinkAddresses) {
    self.texts = texts
    self.addresses = addresses
  }

  var text: StyledText { StyledText(lines: lines.map { $0.trimmingSpaces() }) }

  mutating func append(_ inlines: [Inline], _ style: Style) {
    for inline in inlines { append(inline, style) }
  }

  private mutating func append(_ inline: Inline, _ style: Style) {
    switch inline {
    case .text(let text): append(text, style)
    case .softBreak: append(" ", style)
    case .lineBreak: lines.append([])
    case .code(let text): append(text, style.with { $0.tone = .accent }, keepingSpaces: true)
    case .emphasis(let inner): append(inner, style.with { $0.isItalic = true })
    case .strong(let inner): append(inner, style.with { $0.isBold = true })
    case .strikethrough(let inner):
      let struck = style.with { $0.tone = .muted }
      append("~~", struck)
      append(inner, struck)
      append("~~", struck)
    case .link(let inner, let address): appendLink(inner, address, style)
    case .image(let caption, let address):
      append(texts.image(caption, address: address), style.with { $0.tone = .muted })
    case .footnoteReference(let number):
      append(Superscript.text(number), style.with { $0.tone = .accent })
    }
  }

  private mutating func appendLink(_ inner: [Inline], _ address: String, _ style: Style) {
    append(inner, style.with { $0.isUnderlined = true })
    guard let number = addresses.number(of: address, shownAs: inner.plainText) else { return }
    append("[\(number)]", style.with { $0.tone = .muted })
  }

  /// Spaces in a row are one, as Markdown has it, except in code.
  private mutating func append(_ text: String, _ style: Style, keepingSpaces: Bool = false) {
    var line = lines.removeLast()
    for cluster in TextCells.clusters(of: TextCells.cleaned(text)) {
      let glyph = StyledCluster(text: cluster.text, width: cluster.width, style: style)
      if glyph.isSpace, !keepingSpaces, line.last?.isSpace ?? true { continue }
      line.append(glyph)
    }
    lines.append(line)
  }
}

extension Style {
  func with(_ change: (inout Style) -> Void) -> Style {
    var style = self
    change(&style)
    return style
  }
}
