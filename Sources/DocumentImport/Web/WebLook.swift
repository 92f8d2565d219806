import TextSearch

/// How text on a page looks, by its tags, its style and the classes that the page describes.
struct WebLook {
  var isBold = false
  var isItalic = false
  var isStruck = false
  var isUnderlined = false
  var isCentred = false
  var isCode = false
  /// In points; 0 where nothing says it.
  var size: Double = 0
  var address: String?

  /// The look inside an element.
  func inside(_ element: WebElement, _ sheet: WebStyleSheet) -> WebLook {
    var look = self
    switch element.tag {
    case "b", "strong": look.isBold = true
    case "i", "em", "cite", "var": look.isItalic = true
    case "s", "del", "strike": look.isStruck = true
    case "u": look.isUnderlined = true
    case "code", "kbd", "samp", "tt": look.isCode = true
    case "center": look.isCentred = true
    case "a": if !element.attribute("href").isEmpty { look.address = element.attribute("href") }
    case "font":
      let sizes = [8.0, 10, 12, 14, 18, 24, 36]
      if let size = Int(element.attribute("size")), (1...7).contains(size) {
        look.size = sizes[size - 1]
      }
    default: break
    }
    let align = element.attribute("align").lowercased()
    if !align.isEmpty { look.isCentred = align == "center" }
    for name in element.classes { sheet[name].map { look.take($0) } }
    let own = element.attribute("style")
    if !own.isEmpty { look.take(WebStyleSheet.declarations(own)) }
    return look
  }

  /// The look of text that no element speaks of: word processors give sizes to what is larger and to nothing
  /// else.
  static func ofText(in root: WebElement) -> WebLook {
    var look = WebLook()
    let isOfOffice = root.descendants(["meta"]).contains { meta in
      let maker = meta.attribute("content")
      return meta.attribute("name").lowercased() == "generator"
        && ["LibreOffice", "OpenOffice", "Microsoft Word"].contains(where: maker.hasPrefix)
    }
    if isOfOffice { look.size = usualPoints }
    return look
  }

  private mutating func take(_ style: [String: String]) {
    if let weight = style["font-weight"] {
      isBold = weight.hasPrefix("bold") || (Int(weight) ?? 0) >= 600
    }
    if let slant = style["font-style"] { isItalic = slant == "italic" || slant == "oblique" }
    if let align = style["text-align"] { isCentred = align == "center" }
    if let line = style["text-decoration"] {
      isStruck = line.contains("line-through")
      isUnderlined = line.contains("underline")
    }
    if let size = style["font-size"].flatMap(Self.points) { self.size = size }
  }

  /// What browsers show text in that no style speaks of.
  private static let usualPoints = 12.0

  private static func points(_ text: String) -> Double? {
    if text.hasSuffix("pt") { return Double(text.dropLast(2)) }
    if text.hasSuffix("px") { return Double(text.dropLast(2)).map { $0 * 0.75 } }
    if text.hasSuffix("rem") { return Double(text.dropLast(3)).map { $0 * usualPoints } }
    if text.hasSuffix("em") { return Double(text.dropLast(2)).map { $0 * usualPoints } }
    if text.hasSuffix("%") { return Double(text.dropLast()).map { $0 / 100 * usualPoints } }
    return nil
  }
}
