import People

/// What a page's own style sheet says of single classes, as exports of word processors need it.
struct WebStyleSheet {
  private var classes: [String: [String: String]] = [:]

  /// Longer sheets come from frameworks and say nothing about bold words.
  private static let longestSheet = 400_000

  init(_ root: WebElement) {
    for style in root.descendants(["style"]) {
      for case .text(let text) in style.children where text.utf8.count < Self.longestSheet {
        take(text)
      }
    }
  }

  subscript(name: String) -> [String: String]? { classes[name] }

  private mutating func take(_ sheet: String) {
    for rule in sheet.split(separator: "}") {
      guard let brace = rule.firstIndex(of: "{") else { continue }
      let body = rule[rule.index(after: brace)...]
      // What stands in "@media" holds on some screens only.
      guard !body.contains("{") else { continue }
      let declarations = Self.declarations(String(body))
      guard !declarations.isEmpty else { continue }
      for selector in rule[..<brace].split(separator: ",") {
        let words = selector.split(whereSeparator: \.isWhitespace)
        guard words.count == 1, let dot = words[0].firstIndex(of: ".") else { continue }
        let name = words[0][words[0].index(after: dot)...]
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }) else {
          continue
        }
        classes[String(name), default: [:]].merge(declarations) { $1 }
      }
    }
  }

  private static let known: Set<String> = [
    "font-weight", "font-style", "text-decoration", "font-size", "text-align", "display",
    "text-decoration-line",
  ]

  /// The declarations that matter, in lower case.
  static func declarations(_ text: String) -> [String: String] {
    var found: [String: String] = [:]
    for part in text.split(separator: ";") {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let name = part[..<colon].filter { !$0.isWhitespace }.lowercased()
      guard known.contains(name) else { continue }
      let value = StyledText.collapsed(String(part[part.index(after: colon)...])).lowercased()
      found[name == "text-decoration-line" ? "text-decoration" : name] = value
    }
    return found
  }
}
