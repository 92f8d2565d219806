/// The styles of a Word document, each with what it inherits.
struct WordStyles {
  private var styles: [String: InheritedStyle] = [:]
  private var defaultParagraph: String?
  private(set) var defaultSize: Double = 0

  /// Chains of styles longer than this are a loop.
  private static let longestChain = 12

  init(_ root: XMLElement?) {
    guard let root else { return }
    defaultSize =
      Self.size(root.first("w:docDefaults", "w:rPrDefault", "w:rPr")) ?? 0
    var own: [String: InheritedStyle] = [:]
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
      var style = InheritedStyle()
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
  subscript(id: String?) -> InheritedStyle {
    (id ?? defaultParagraph).flatMap { styles[$0] } ?? InheritedStyle()
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

  private static func style(_ element: XMLElement) -> InheritedStyle {
    var style = InheritedStyle()
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
    style.isTinted = run?.first("w:color")?.attribute("w:val").map { TintedText.isOne($0) }
    style.isFilled = PaintedGround.isOne(paragraph?.first("w:shd")?.attribute("w:fill"))
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
