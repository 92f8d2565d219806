/// Tells a ground that is painted, as bars are that name a part, from the white of the page.
enum PaintedGround {
  /// Colours that nobody sees on a page.
  private static let unseen: Set<String> = [
    "", "auto", "none", "transparent", "white", "inherit", "initial", "ffffff", "fff", "nil",
  ]

  /// Whether a colour of a document is one: "1F4E79", "#1f4e79", "teal".
  static func isOne(_ colour: String?) -> Bool {
    guard let colour, colour.utf8.count <= longest else { return false }
    return !unseen.contains(colour.lowercased().filter { $0 != "#" && !$0.isWhitespace })
  }

  /// Whether a cell of a page is painted by its attribute or its own style.
  static func isOne(in cell: WebElement) -> Bool {
    if isOne(cell.attribute("bgcolor")) { return true }
    let style = cell.attribute("style")
    guard let range = style.firstRange(of: "background") else { return false }
    let rest = style[range.upperBound...].prefix { $0 != ";" }
    guard let colon = rest.firstIndex(of: ":") else { return false }
    return isOne(String(rest[rest.index(after: colon)...]))
  }

  private static let longest = 60
}
