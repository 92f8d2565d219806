/// A box that holds the menu of a site and says so by nothing but its links.
enum WebLinkBox {
  private static let fewestLinks = 3
  private static let mostWords = 3
  /// The page that is shown stands in its menu without a link.
  private static let mostWordsBeside = 8
  private static let longestLink = 40
  private static let mostElements = 120
  /// What a link may lead to that is worth naming in a fiche.
  private static let files = [
    ".pdf", ".docx", ".odt", ".zip", ".png", ".jpg", ".pptx", ".xlsx", ".sql",
  ]

  /// Whether a box holds short links within the site and hardly a word besides.
  ///
  /// - Parameter isBeside: whether it stands beside the text, as in the first cell of a table, where
  ///   fewer will do.
  static func isMenu(_ element: WebElement, isBeside: Bool = false) -> Bool {
    var count = Count(mostWords: isBeside ? mostWordsBeside : mostWords)
    return count.take(element) && count.links >= (isBeside ? 1 : fewestLinks)
  }

  /// The picture that counts the visitors of an old site.
  private static func isCounter(_ image: WebElement) -> Bool {
    let source = image.attribute("src").lowercased()
    return ["compteur", "counter", "visit"].contains(where: source.contains)
  }

  private struct Count {
    let mostWords: Int
    var links = 0
    var words = 0
    var elements = 0

    /// False as soon as something is no menu, so that a long page is left at its first words.
    mutating func take(_ element: WebElement) -> Bool {
      for child in element.children {
        switch child {
        case .text(let text):
          words += text.split { !$0.isLetter && !$0.isNumber }.count
          if words > mostWords { return false }
        case .element(let inner):
          elements += 1
          guard elements <= mostElements, !["table", "pre"].contains(inner.tag),
            inner.tag != "img" || WebLinkBox.isCounter(inner)
          else { return false }
          guard inner.tag == "a" else {
            if !take(inner) { return false }
            continue
          }
          let address = inner.attribute("href").lowercased()
          guard !address.hasPrefix("http"), !address.hasPrefix("mailto"),
            !files.contains(where: address.hasSuffix), inner.text.count <= longestLink
          else { return false }
          links += 1
        }
      }
      return true
    }
  }
}
