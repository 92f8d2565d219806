/// The styles of a Word document, each with what it inherits.
struct WordStyles {
  /// What a style says of the paragraphs that have it.
  struct Style {
    /// 0 for a title, 1 and more for headings.
    var level: Int?
    var isSubtitle = false
    var isContents = false
    var isQuote = false
    var isCaption = false
    var isCode = false
    var isBold: Bool?
    var isItalic: Bool?
    var isCaps: Bool?
    var size: Double?
    var isCentred: Bool?
    var numbering: (id: String, level: Int)?
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  private(set) var defaultSize: Double = 0

  /// Chains of styles longer than this are a loop.
  private static let longestChain = 12

  init(_ root: XMLElement?) {
    guard let root else { return }
    defaultSize =
      Self.size(root.first("w:docDefaults", "w:rPrDefault", "w:rPr")) ?? 0
    var own: [String: Style] = [:]
    var bases: [String: String] = [:]
    for element in root.children where element.name == "w:style" {
      guard let id = element.attribute("w:styleId") else { continue }
      own[id] = Self.style(element)
      bases[id] = element.first("w:basedOn")?.attribute("w:val")
      if element.attribute("w:type") == "paragraph",
        Self.isOn(element.attribute("w:default"), false)
      {
        defaultParagraph = id
      }
    }
    for id in own.keys {
      var style = Style()
      var next: String? = id
      for _ in 0..<Self.longestChain {
        guard let current = next, let base = own[current] else { break }
        style.inherit(from: base)
        next = bases[current]
      }
      styles[id] = style
    }
  }

  /// The style of an id; that of plain paragraphs without one.
  subscript(id: String?) -> Style {
    (id ?? defaultParagraph).flatMap { styles[$0] } ?? Style()
  }

  static func size(_ properties: XMLElement?) -> Double? {
    properties?.first("w:sz")?.attribute("w:val").flatMap { Double($0) }.map { $0 / 2 }
  }

  /// A switch of Word's: the element alone turns it on.
  static func isOn(_ properties: XMLElement?, _ name: String) -> Bool? {
    guard let element = properties?.first(name) else { return nil }
    return isOn(element.attribute("w:val"), true)
  }

  static func isOn(_ value: String?, _ otherwise: Bool) -> Bool {
    guard let value else { return otherwise }
    return !["0", "false", "off", "none"].contains(value)
  }

  private static func style(_ element: XMLElement) -> Style {
    var style = Style()
    let name = (element.first("w:name")?.attribute("w:val") ?? "").lowercased()
    let paragraph = element.first("w:pPr")
    let run = element.first("w:rPr")
    // The id is translated, the name is not, at least not by Word itself.
    style.level = StyleName.headingLevel(name)
    if style.level == nil,
      let outline = paragraph?.first("w:outlineLvl")?.attribute("w:val").flatMap({ Int($0) }),
      outline < 9
    {
      style.level = outline + 1
    }
    style.isSubtitle = StyleName.isSubtitle(name)
    style.isContents = StyleName.isContents(name)
    style.isQuote = StyleName.isQuote(name)
    style.isCaption = StyleName.isCaption(name)
    style.isCode = StyleName.isCode(name)
    style.isBold = isOn(run, "w:b")
    style.isItalic = isOn(run, "w:i")
    style.isCaps = isOn(run, "w:caps")
    style.size = size(run)
    style.isCentred = paragraph?.first("w:jc")?.attribute("w:val").map { $0 == "center" }
    if let numbering = paragraph?.first("w:numPr"),
      let id = numbering.first("w:numId")?.attribute("w:val")
    {
      let level = numbering.first("w:ilvl")?.attribute("w:val").flatMap { Int($0) } ?? 0
      style.numbering = (id, level)
    }
    return style
  }
}

extension WordStyles.Style {
  /// Takes from a base what the style does not say itself.
  fileprivate mutating func inherit(from base: WordStyles.Style) {
    // Whatever is derived from "Heading" would be one: subtitles and contents are not.
    if !isSubtitle, !isContents, !isCaption { level = level ?? base.level }
    isSubtitle = isSubtitle || (base.isSubtitle && level == nil)
    isContents = isContents || base.isContents
    isQuote = isQuote || base.isQuote
    isCaption = isCaption || base.isCaption
    isCode = isCode || base.isCode
    isBold = isBold ?? base.isBold
    isItalic = isItalic ?? base.isItalic
    isCaps = isCaps ?? base.isCaps
    size = size ?? base.size
    isCentred = isCentred ?? base.isCentred
    numbering = numbering ?? base.numbering
  }
}
