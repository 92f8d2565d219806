/// Elements of React and Vue in Markdown, which HTML does not know.
extension MarkupStripper {
  /// `<TabItem label="Debian">` shows its label, `<Image src="a.png" />` an image, most show nothing.
  mutating func replaceElement() -> Bool {
    let text = source[position...].prefix(Self.elementBytes)
    guard output.last.map({ !Ascii.isLetter($0) && !Ascii.isDigit($0) }) ?? true,
      let element = MarkupElement(text)
    else { return false }
    let end = position + element.byteCount
    replace(upTo: end, with: Array(element.shown(isAlone: isAloneOnLine(upTo: end)).utf8))
    return true
  }

  private static let elementBytes = 768
}
