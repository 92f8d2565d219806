/// Writes one key into the text of a configuration and leaves every other line as it is.
package enum ConfigurationEdit {
  /// The text with the key set; `nil` where it holds something beside which the key would not be read,
  /// or with which another setting would be lost.
  ///
  /// A line that sets the key is replaced, its remark kept; else the template's own line for it, which is
  /// commented out; else the key is added at the end, as far from the margin as the others. Lines below a key that are set in belong to its
  /// value and go with it.
  ///
  /// - Parameter value: written in quotes where YAML would take it for something else.
  package static func setting(
    _ key: Configuration.Key, to value: String, in text: String
  ) -> String? {
    let value = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    let before = ConfigurationText(text, path: "").values
    func holds(_ edited: String) -> Bool {
      var after = ConfigurationText(edited, path: "").values
      let written = after.removeValue(forKey: key.rawValue)?.text
      var others = before
      others[key.rawValue] = nil
      return written.map { Blank.trimmed($0) } == Blank.trimmed(value) && after == others
    }
    let line = "\(key.rawValue): \(quoted(value))"
    var lines = EditedLines(text)
    lines.set(key, to: line)
    if holds(lines.text) { return lines.text }
    // In what is no YAML a line at the margin is read wherever the others stand.
    var added = EditedLines(text)
    added.append(line)
    return holds(added.text) ? added.text : nil
  }

  /// Whether a line sets the key.
  static func isSetting(_ key: Configuration.Key, _ line: String, margin: String = "") -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let name = unmarked(line[..<colon])
    return blanks(before: name) == margin && Blank.trimmed(name).lowercased() == key.rawValue
  }

  static func isSettingCommentedOut(_ key: Configuration.Key, _ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    return isSetting(key, String(Blank.trimmed(line.dropFirst())))
  }

  /// The blanks before the file's own keys: YAML allows any number, the same before each.
  ///
  /// Those before the first key that is known, or else before the first line that could be one.
  static func margin(of lines: [some StringProtocol]) -> String {
    let known = Set(Configuration.Key.allCases.map(\.rawValue))
    var margin: String?
    for line in lines {
      let line = unmarked(Substring(line))
      guard let colon = line.firstIndex(of: ":"), !Blank.trimmed(line).hasPrefix("#") else {
        continue
      }
      if known.contains(Blank.trimmed(line[..<colon]).lowercased()) { return blanks(before: line) }
      if margin == nil { margin = blanks(before: line) }
    }
    return margin ?? ""
  }

  /// Without the mark that some editors write before the first key.
  private static func unmarked(_ line: Substring) -> Substring {
    Substring(line.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }

  private static func blanks(before line: Substring) -> String {
    String(line.prefix { $0 == " " })
  }

  /// The remark at the end of a line, with its sign.
  ///
  /// A sign within quotes is part of the value; a line that has any is taken to have no remark.
  static func remark(of line: String) -> String {
    guard !line.contains("\""), !line.contains("'"), let sign = line.firstIndex(of: "#"),
      sign > line.startIndex, line[line.index(before: sign)] == " "
    else { return "" }
    return String(line[sign...])
  }

  static func belongsToValue(_ line: String, margin: String) -> Bool {
    guard line.hasPrefix(margin) else { return false }
    let line = line.dropFirst(margin.count)
    return (line.hasPrefix(" ") || line.hasPrefix("\t") || line.hasPrefix("- ") || line == "-")
      && !Blank.trimmed(line).hasPrefix("#")
  }

  private static func quoted(_ value: String) -> String {
    let isPlain =
      !value.isEmpty
      && value.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      } && value.first != "-"
    guard !isPlain else { return value }
    // Within single quotes nothing has a meaning but the quote itself.
    return "'"
      + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}
