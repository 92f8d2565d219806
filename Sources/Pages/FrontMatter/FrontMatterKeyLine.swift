/// Tells lines of YAML front matter from prose, where YAML itself cannot be read.
enum FrontMatterKeyLine {
  /// Whether a line is `key: value` at its very beginning, the key a short word or two.
  static func isKey(_ line: Substring) -> Bool { key(line) != nil }

  /// The key and the rest of such a line.
  static func key(_ line: Substring) -> (name: String, rest: Substring)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let rest = line[line.index(after: colon)...]
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    let name = line[..<colon].drop { "\"'".contains($0) }
    let bare = Blank.trimmed(name.prefix { !"\"'".contains($0) })
    guard let first = bare.first, line.first?.isWhitespace == false, bare.count <= 40,
      first.isLetter || first == "_",
      bare.allSatisfy({ $0.isLetter || $0.isNumber || "_- .".contains($0) })
    else { return nil }
    return (bare, rest)
  }

  /// The key and the value of `key:value`, which YAML takes for one text; an address is none.
  static func gluedKey(_ line: Substring) -> (name: String, rest: Substring)? {
    let name = line.prefix { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }
    let after = line.dropFirst(name.count)
    guard let first = name.first, first.isLetter, after.first == ":" else { return nil }
    let rest = after.dropFirst()
    guard let next = rest.first, !next.isWhitespace, next != "/", next != ":" else { return nil }
    return (String(name), rest)
  }

  /// Whether a line belongs to the key above it: indented, or an item of its list.
  static func continues(_ line: Substring) -> Bool {
    line.first == " " || line.first == "\t" || line.hasPrefix("- ") || line == "-"
  }
}
