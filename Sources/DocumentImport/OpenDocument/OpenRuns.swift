import People

/// What is seen of one paragraph of an OpenDocument text.
struct OpenRuns {
  private(set) var text = StyledText()
  private(set) var size: Double = 0
  private(set) var notes: [StyledText] = []
  private(set) var frames: [XMLElement] = []
  private(set) var commentCount = 0

  private let styles: OpenStyles
  private let style: InheritedStyle
  private let boxes: [String: (isTicked: Bool, label: String)]
  private var underlined = 0
  private var tinted = 0
  private var seen = 0

  var isUnderlined: Bool { seen > 0 && underlined == seen }
  var isTinted: Bool { seen > 0 && tinted == seen }

  init(
    styles: OpenStyles, style: InheritedStyle,
    boxes: [String: (isTicked: Bool, label: String)]
  ) {
    self.styles = styles
    self.style = style
    self.boxes = boxes
  }

  mutating func take(_ paragraph: XMLElement) { take(paragraph, style, address: nil) }

  private mutating func take(
    _ element: XMLElement, _ own: InheritedStyle, address: String?
  ) {
    for part in element.content {
      switch part {
      case .text(let text): add(text, own, address)
      case .element(let child): take(child: child, own, address)
      }
    }
  }

  private mutating func take(
    child: XMLElement, _ own: InheritedStyle, _ address: String?
  ) {
    switch child.name {
    case "text:span":
      let name = child.attribute("text:style-name")
      take(child, own.with(styles[name]), address: address)
    case "text:a": take(child, own, address: child.attribute("xlink:href") ?? address)
    case "text:s":
      let count = child.attribute("text:c").flatMap { Int($0) } ?? 1
      add(String(repeating: " ", count: min(max(count, 0), 200)), own, address)
    case "text:tab": add("\t", own, address)
    case "text:line-break": add("\n", own, address)
    case "text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end",
      "text:hidden-text", "text:hidden-paragraph", "text:change", "text:change-start",
      "text:change-end", "text:placeholder":
      break
    case "text:note":
      var note = OpenRuns(styles: styles, style: InheritedStyle(), boxes: [:])
      for paragraph in child.first("text:note-body")?.descendants("text:p") ?? [] {
        if !note.text.isBlank { note.add(" ", InheritedStyle(), nil) }
        note.take(paragraph)
      }
      notes.append(note.text.trimmed)
      text.append(TextRun("\u{1}"))
    case "office:annotation": commentCount += 1
    case "office:annotation-end": break
    case "draw:control":
      if let id = child.attribute("draw:control"), let box = boxes[id] {
        add((box.isTicked ? "☑ " : "☐ ") + box.label, own, nil)
      }
    case "draw:frame", "draw:custom-shape", "draw:rect", "draw:g": frames.append(child)
    case "text:ruby":
      if let base = child.first("text:ruby-base") { take(base, own, address: address) }
    default: take(child, own, address: address)
    }
  }

  private mutating func add(_ added: String, _ own: InheritedStyle, _ address: String?) {
    guard own.isHidden != true else { return }
    var added = SymbolFont.text(added, font: own.font)
    if own.isCaps == true { added = added.uppercased() }
    text.append(
      TextRun(
        added, isBold: own.isBold ?? false, isItalic: own.isItalic ?? false,
        isStruck: own.isStruck ?? false, address: address))
    guard added.contains(where: { !$0.isWhitespace }) else { return }
    seen += added.utf8.count
    if own.isUnderlined == true, address == nil { underlined += added.utf8.count }
    if own.isTinted == true, address == nil { tinted += added.utf8.count }
    size = max(size, own.size ?? 0)
  }
}

extension InheritedStyle {
  /// The look of a span inside a paragraph of this style.
  fileprivate func with(_ span: InheritedStyle) -> InheritedStyle {
    var style = self
    style.isBold = span.isBold ?? isBold
    style.isItalic = span.isItalic ?? isItalic
    style.isStruck = span.isStruck ?? isStruck
    style.isUnderlined = span.isUnderlined ?? isUnderlined
    style.isHidden = span.isHidden ?? isHidden
    style.isCaps = span.isCaps ?? isCaps
    style.size = span.size ?? size
    style.font = span.font ?? font
    style.isTinted = span.isTinted ?? isTinted
    return style
  }
}
