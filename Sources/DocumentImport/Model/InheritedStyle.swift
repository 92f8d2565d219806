/// What a style says of the paragraphs and words that have it; what it leaves open comes from its base.
struct InheritedStyle {
  var name = ""
  /// 0 for a title, 1 and more for headings.
  var level: Int?
  var isSubtitle = false
  var isContents = false
  var isQuote = false
  var isCaption = false
  var isCode = false
  var isBold: Bool?
  var isItalic: Bool?
  var isStruck: Bool?
  var isUnderlined: Bool?
  var isHidden: Bool?
  var isCaps: Bool?
  var size: Double?
  var isCentred: Bool?
  var font: String?
  var isTinted: Bool?
  /// Of a cell or a paragraph: whether it is painted in a colour.
  var isFilled = false
  /// Of Word: the numbering that its paragraphs belong to.
  var numbering: (id: String, level: Int)?
  /// Of OpenDocument: the list style that its paragraphs belong to.
  var listStyle: String?

  /// Takes from a base what the style does not say itself.
  mutating func inherit(from base: InheritedStyle) {
    // Whatever is derived from "Heading" would be one: subtitles and contents are not.
    if !isSubtitle, !isContents, !isCaption { level = level ?? base.level }
    isSubtitle = isSubtitle || (base.isSubtitle && level == nil)
    isContents = isContents || base.isContents
    isQuote = isQuote || base.isQuote
    isCaption = isCaption || base.isCaption
    isCode = isCode || base.isCode
    isBold = isBold ?? base.isBold
    isItalic = isItalic ?? base.isItalic
    isStruck = isStruck ?? base.isStruck
    isUnderlined = isUnderlined ?? base.isUnderlined
    isHidden = isHidden ?? base.isHidden
    isCaps = isCaps ?? base.isCaps
    size = size ?? base.size
    isCentred = isCentred ?? base.isCentred
    font = font ?? base.font
    isTinted = isTinted ?? base.isTinted
    isFilled = isFilled || base.isFilled
    numbering = numbering ?? base.numbering
    listStyle = listStyle ?? base.listStyle
  }
}
