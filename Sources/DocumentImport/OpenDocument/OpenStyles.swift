/// The styles of an OpenDocument text, each with what it inherits.
struct OpenStyles {
  private var styles: [String: InheritedStyle] = [:]
  /// By name of list style, the levels that are counted.
  private var ordered: [String: Set<Int>] = [:]
  private static let longestChain = 12
  /// The size of paragraphs of which no style says it, in points.
  private(set) var usualSize = 0.0

  init(_ roots: [XMLElement]) {
    var own: [String: (style: InheritedStyle, parent: String?)] = [:]
    for root in roots {
      for group in root.children {
        switch group.name {
        case "office:styles", "office:automatic-styles":
          for element in group.children {
            take(element, into: &own)
            if element.name == "style:default-style",
              element.attribute("style:family") == "paragraph",
              let size = element.first("style:text-properties")?.attribute("fo:font-size")
            {
              usualSize = Self.points(size) ?? 0
            }
          }
        default: break
        }
      }
    }
    for name in own.keys {
      var style = InheritedStyle()
      var next: String? = name
      for _ in 0..<Self.longestChain {
        guard let current = next, let base = own[current] else { break }
        style.inherit(from: base.style)
        next = base.parent
      }
      style.name = name
      styles[name] = style
    }
  }

  /// A style that is defined nowhere is what its name says, as every program that writes the format takes it.
  subscript(name: String?) -> InheritedStyle {
    guard let name else { return InheritedStyle() }
    return styles[name] ?? Self.named(name)
  }

  func isOrdered(_ list: String?, level: Int) -> Bool {
    list.flatMap { ordered[$0] }?.contains(level) ?? false
  }

  private mutating func take(
    _ element: XMLElement, into own: inout [String: (style: InheritedStyle, parent: String?)]
  ) {
    switch element.name {
    case "style:style":
      guard let name = element.attribute("style:name") else { return }
      own[name] = (Self.style(element, name: name), element.attribute("style:parent-style-name"))
    case "text:list-style":
      guard let name = element.attribute("style:name") else { return }
      var levels: Set<Int> = []
      for level in element.children where level.name == "text:list-level-style-number" {
        // A format without a number shows nothing.
        guard level.attribute("style:num-format")?.isEmpty == false else { continue }
        levels.insert((level.attribute("text:level").flatMap { Int($0) } ?? 1) - 1)
      }
      ordered[name] = levels
    default: break
    }
  }

  private static func named(_ name: String) -> InheritedStyle {
    let name = name.lowercased()
    var style = InheritedStyle()
    style.level = name == "heading" ? nil : StyleName.headingLevel(name)
    style.isSubtitle = StyleName.isSubtitle(name)
    style.isContents = StyleName.isContents(name)
    style.isQuote = StyleName.isQuote(name)
    style.isCaption = StyleName.isCaption(name)
    style.isCode = StyleName.isCode(name)
    return style
  }

  private static func style(_ element: XMLElement, name: String) -> InheritedStyle {
    let shown = (element.attribute("style:display-name") ?? name).lowercased()
    var style = named(shown)
    if let level = element.attribute("style:default-outline-level").flatMap({ Int($0) }) {
      style.level = level
      if shown == "heading" { style.level = nil }
    }
    style.listStyle = element.attribute("style:list-style-name")
    let text = element.first("style:text-properties")
    if let weight = text?.attribute("fo:font-weight") {
      style.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
    }
    style.isItalic = text?.attribute("fo:font-style").map { $0 == "italic" || $0 == "oblique" }
    style.isStruck = text?.attribute("style:text-line-through-style").map { $0 != "none" }
    style.isUnderlined = text?.attribute("style:text-underline-style").map { $0 != "none" }
    style.isHidden = text?.attribute("text:display").map { $0 == "none" }
    style.isCaps = text?.attribute("fo:text-transform").map { $0 == "uppercase" }
    style.size = text?.attribute("fo:font-size").flatMap(points)
    style.font = text?.attribute("style:font-name")
    let ground =
      element.first("style:table-cell-properties") ?? element.first("style:paragraph-properties")
    style.isFilled = PaintedGround.isOne(ground?.attribute("fo:background-color"))
    style.isTinted = text?.attribute("fo:color").map { TintedText.isOne($0) }
    style.isCentred = element.first("style:paragraph-properties")?.attribute("fo:text-align")
      .map { $0 == "center" }
    return style
  }

  private static func points(_ text: String) -> Double? {
    text.hasSuffix("pt") ? Double(text.dropLast(2)) : nil
  }
}
