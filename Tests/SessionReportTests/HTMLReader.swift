/// Reads the HTML that reports are made of, strictly, and says what is wrong with it.
struct HTMLReader {
  private(set) var problems: [String] = []
  /// The text between tags, character references resolved, one line for each element.
  private(set) var text = ""
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var elements: [String] = []
  private var open: [String] = []

  private static let void: Set<String> = ["meta", "br", "wbr", "col"]

  init(_ html: String) {
    let opening = "<!DOCTYPE html>\n"
    guard html.hasPrefix(opening) else {
      problems.append("no doctype")
      return
    }
    var rest = html.dropFirst(opening.count).unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "<" {
        readTag(&rest)
      } else {
        let piece = rest.prefix { $0 != "<" }
        rest = rest[piece.endIndex...]
        readText(String(piece))
      }
    }
    if !open.isEmpty { problems.append("not closed: \(open)") }
  }

  private mutating func readText(_ piece: String) {
    if piece.contains(">"), open.last != "style" { problems.append("bare > in \(piece)") }
    text += resolved(piece)
  }

  private mutating func readTag(_ rest: inout Substring.UnicodeScalarView) {
    // Quoted values may hold neither of the brackets, since both are escaped.
    let tag = rest.prefix { $0 != ">" }
    guard tag.endIndex < rest.endIndex else {
      problems.append("tag without end: \(tag)")
      rest = rest[rest.endIndex...]
      return
    }
    rest = rest[rest.index(after: tag.endIndex)...]
    let inside = String(tag.dropFirst())
    if inside.hasPrefix("/") {
      let name = String(inside.dropFirst())
      if open.popLast() != name { problems.append("closes \(name)") }
      text += "\n"
      return
    }
    let name = String(inside.prefix { $0 != " " })
    if !name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) {
      problems.append("strange tag: \(inside)")
    }
    elements.append(name)
    readAttributes(inside.dropFirst(name.count))
    if !Self.void.contains(name) { open.append(name) }
  }

  private mutating func readAttributes(_ text: Substring) {
    var parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    while parts.count >= 2 {
      let name = parts.removeFirst()
      guard name.hasPrefix(" "), name.hasSuffix("=") else {
        problems.append("strange attribute: \(name)")
        return
      }
      attributes.append(
        (String(name.dropFirst().dropLast()), resolved(String(parts.removeFirst()))))
    }
    if parts != [""] { problems.append("rest of a tag: \(parts)") }
  }

  /// By scalar, since a combining mark behind a `;` would hide it.
  private mutating func resolved(_ text: String) -> String {
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    var output = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        output.append(scalar)
        continue
      }
      let name = rest.prefix { $0 != ";" }
      guard let value = known[String(name)] else {
        problems.append("bare & before \(rest)")
        continue
      }
      output.append(contentsOf: value.unicodeScalars)
      rest = rest[name.endIndex...].dropFirst()
    }
    return String(output)
  }
}
