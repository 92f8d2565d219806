import Pages
import People

/// Parts of a page that a click opens: accordions, tabs, windows.
///
/// Their text is text of the page.
struct WebPanels {
  /// Ids of the parts that something on the page opens, each with what is written on it.
  private var labels: [String: String] = [:]
  private let controls: Set<ObjectIdentifier>

  private static let marks: Set<String> = [
    "collapse", "collapsible", "accordion", "panel", "tab", "tabs", "tabcontent", "tabpanel",
    "pane",
    "modal", "modale", "popup", "lightbox", "details", "toggle", "content", "contenu", "slide",
    "hidden",
  ]
  private static let controlMarks: Set<String> = [
    "accordion", "collapsible", "accordeon", "toggle", "faq",
  ]
  /// A part with fewer words than these holds a notice or nothing.
  private static let fewestWords = 4

  init(_ root: WebElement) {
    var controls: Set<ObjectIdentifier> = []
    var labels: [String: String] = [:]
    for element in root.descendants(["button", "a", "li", "div", "label", "h2", "h3", "h4", "span"])
    {
      guard let target = Self.target(of: element) else { continue }
      let text = StyledText.collapsed(element.text)
      let isLabel = !text.isEmpty && text.count <= 80
      if labels[target] == nil { labels[target] = isLabel ? text : "" }
      if element.tag == "button" || element.attribute("role") == "tab" {
        controls.insert(ObjectIdentifier(element))
      }
    }
    self.labels = labels
    self.controls = controls
  }

  /// The id that an element opens; `nil` for one that opens nothing.
  private static func target(of element: WebElement) -> String? {
    for name in ["aria-controls", "data-bs-target", "data-target", "data-tab", "data-modal"] {
      let value = element.attribute(name)
      if !value.isEmpty { return value.hasPrefix("#") ? String(value.dropFirst()) : value }
    }
    let address = element.attribute("href")
    if element.tag == "a", address.hasPrefix("#"), address.count > 1,
      element.attribute("role") == "tab" || element.attributes["data-toggle"] != nil
        || element.attributes["data-bs-toggle"] != nil
    {
      return String(address.dropFirst())
    }
    // openTab(event, 'Contexte')
    let click = element.attribute("onclick")
    guard let open = click.firstIndex(where: { $0 == "'" || $0 == "\"" }) else { return nil }
    let rest = click[click.index(after: open)...]
    guard let close = rest.firstIndex(of: click[open]) else { return nil }
    let name = String(rest[..<close])
    return name.isEmpty || name.contains("/") || name.contains(".") ? nil : name
  }

  /// Whether a part that is hidden at first is shown once somebody clicks.
  func opens(_ element: WebElement) -> Bool {
    let isNamed = labels[element.attribute("id")] != nil
    guard isNamed || !element.marks.isDisjoint(with: Self.marks) else { return false }
    return element.wordCount >= Self.fewestWords
  }

  /// Whether a click on an element opens a part of the same page.
  func opensPart(_ element: WebElement) -> Bool { Self.target(of: element) != nil }

  /// What is written on the tab of a part whose own text does not begin with it.
  func label(of element: WebElement) -> String? {
    guard let label = labels[element.attribute("id")], !label.isEmpty,
      element.wordCount >= Self.fewestWords, HeadingWords.hasRole(label)
    else { return nil }
    let key = TextFolding.key(of: label)
    return TextFolding.key(of: String(element.text.prefix(400))).hasPrefix(key) ? nil : label
  }

  /// Whether a button stands before a part that it opens, as in `<button class="accordion">`.
  func isHeading(_ element: WebElement) -> Bool {
    guard element.tag == "button", !element.marks.isDisjoint(with: Self.controlMarks) else {
      return false
    }
    let text = StyledText.collapsed(element.text)
    return (3...90).contains(text.count) && !controlsNamedPart(element)
  }

  private func controlsNamedPart(_ element: WebElement) -> Bool {
    controls.contains(ObjectIdentifier(element)) && element.attribute("role") == "tab"
  }

  /// Whether an element only opens a part that is labelled with its words.
  func isTab(_ element: WebElement) -> Bool {
    controls.contains(ObjectIdentifier(element)) && element.attribute("role") == "tab"
  }
}
