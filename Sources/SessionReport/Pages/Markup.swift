/// A piece of HTML as a value, so that no text can get into a page without being escaped.
indirect enum Markup {
  case text(String)
  case element(String, [(name: String, value: String)], [Markup])
  /// A style sheet of our own; it must not hold `</`.
  case style(String)

  /// An element with children; attributes stand in the order given.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) -> Markup {
    .element(name, attributes.map { ($0.key, $0.value) }, children)
  }

  /// An element that holds a text.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> Markup {
    element(name, attributes, [.text(text)])
  }

  /// The HTML, a line for each element that is not part of running text.
  var html: String {
    var output = ""
    write(to: &output)
    return output
  }

  /// Elements that have no content, hence no end tag.
  private static let void: Set<String> = ["meta", "br", "wbr", "col"]
  private static let inline: Set<String> = [
    "strong", "em", "span", "tspan", "time", "br", "wbr", "b", "small",
  ]

  private var isInline: Bool {
    switch self {
    case .text: true
    case .style: false
    case .element(let name, _, _): Self.inline.contains(name)
    }
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text): output += Self.escaped(text)
    case .style(let sheet): output += "<style>\n\(sheet)\n</style>\n"
    case .element(let name, let attributes, let children):
      output += "<\(name)"
      for attribute in attributes {
        output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
      }
      output += ">"
      if Self.void.contains(name) {
        output += "\n"
        return
      }
      if children.contains(where: { !$0.isInline }) { output += "\n" }
      for child in children { child.write(to: &output) }
      output += "</\(name)>"
      if !isInline { output += "\n" }
    }
  }

  /// Escapes what means something in text or in an attribute between double quotes.
  ///
  /// By scalar: a combining mark after `<` makes another character of it for Swift, not for HTML.
  static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
