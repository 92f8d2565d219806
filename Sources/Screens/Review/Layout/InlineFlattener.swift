import ExamModel
import Frames
import TextCells

/// Turns a fiche's running text into styled glyphs.
struct InlineFlattener {
  /// Lies over the letter before it (U+0336, a long stroke).
  static let stroke: Unicode.Scalar = "\u{336}"

  private let texts: ReviewTexts
  private let isSpoken: Bool
  private(set) var addresses: LinkAddresses
  private var lines: [[StyledCluster]] = [[]]
  /// Where what is being appended leads.
  private var link: WebAddress?

  /// - Parameter isSpoken: whether what only the eye sees is said in words.
  init(texts: ReviewTexts, addresses: LinkAddresses, isSpoken: Bool = false) {
    self.texts = texts
    self.isSpoken = isSpoken
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
      appendStruck(inner, style.with { $0.tone = .muted })
    case .link(let inner, let address): appendLink(inner, address, style)
    case .image(let caption, let address):
      append(texts.image(caption, address: address), style.with { $0.tone = .muted })
    case .footnoteReference(let number):
      append(Superscript.text(number), style.with { $0.tone = .accent })
    }
  }

  /// Many terminals have no attribute for a stroke, and a mark of the text goes wherever the text goes.
  private mutating func appendStruck(_ inner: [Inline], _ style: Style) {
    let firstLine = lines.count - 1
    let start = lines[firstLine].count
    append(inner, style)
    guard !isSpoken else { return append(texts.struckOut, style) }
    for line in firstLine..<lines.count {
      for index in lines[line].indices
      where (line > firstLine || index >= start) && !lines[line][index].isSpace {
        lines[line][index].text.unicodeScalars.append(Self.stroke)
      }
    }
  }

  private mutating func appendLink(_ inner: [Inline], _ address: String, _ style: Style) {
    let outer = link
    link = WebAddress(address) ?? outer
    append(inner, style.with { $0.isUnderlined = true })
    link = outer
    guard let number = addresses.number(of: address, shownAs: inner.plainText) else { return }
    append("[\(number)]", style.with { $0.tone = .muted })
  }

  /// Spaces in a row are one, as Markdown has it, except in code.
  private mutating func append(_ text: String, _ style: Style, keepingSpaces: Bool = false) {
    var line = lines.removeLast()
    for cluster in TextCells.clusters(of: TextCells.cleaned(text)) {
      let glyph = StyledCluster(
        text: cluster.text, width: cluster.width, style: style, link: link)
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
