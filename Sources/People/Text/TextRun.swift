/// A piece of running text with one look.
package struct TextRun: Hashable, Sendable {
  package var text: String
  package var isBold = false
  package var isItalic = false
  package var isStruck = false
  package var isCode = false
  /// Where a link leads.
  package var address: String?

  package init(
    _ text: String, isBold: Bool = false, isItalic: Bool = false, isStruck: Bool = false,
    isCode: Bool = false, address: String? = nil
  ) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
    self.isStruck = isStruck
    self.isCode = isCode
    self.address = address
  }

  /// Whether two runs look the same, so that they can be one.
  func looksLike(_ other: TextRun) -> Bool {
    isBold == other.isBold && isItalic == other.isItalic && isStruck == other.isStruck
      && isCode == other.isCode && address == other.address
  }
}
