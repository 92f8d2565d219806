/// Reads the TOML 1.0 that front matter uses, into the same values as YAML.
///
/// Written here because the TOML libraries for Swift bring in Foundation or C++. Dates stay text;
/// numbers come out in decimal without underscores; of a repeated key the last value wins, as in
/// YAML.
package enum TOMLReader {
  static let maximumDepth = 64

  /// The text's root table.
  ///
  /// `firstLine` is the line of the file on which the text begins.
  package static func read(_ text: String, firstLine: Int = 1) throws(TOMLError) -> YAMLNode {
    var cursor = TOMLCursor(text, firstLine: firstLine)
    let root = TOMLTable(line: firstLine)
    var current = root
    cursor.skipBlankAndComments()
    while !cursor.isAtEnd {
      if cursor.peek == UInt8(ascii: "[") {
        current = try header(&cursor, root: root)
      } else {
        try keyAndValue(&cursor, in: current)
      }
      try endOfLine(&cursor)
      cursor.skipBlankAndComments()
    }
    return root.node
  }

  /// `[table]` or `[[array of tables]]`; returns the table that the following lines fill.
  private static func header(
    _ cursor: inout TOMLCursor, root: TOMLTable
  ) throws(TOMLError) -> TOMLTable {
    let line = cursor.line
    cursor.advance()
    let isArray = cursor.take(UInt8(ascii: "["))
    let keys = try TOMLKeys.read(&cursor)
    guard cursor.take(UInt8(ascii: "]")), !isArray || cursor.take(UInt8(ascii: "]")) else {
      throw TOMLError(.unclosedTable, line: line)
    }
    return isArray
      ? try root.appendedTable(keys, line: line) : try root.table(keys, line: line)
  }

  private static func keyAndValue(
    _ cursor: inout TOMLCursor, in table: TOMLTable
  ) throws(TOMLError) {
    let line = cursor.line
    let keys = try TOMLKeys.read(&cursor)
    cursor.skipBlanks()
    guard cursor.take(UInt8(ascii: "=")) else { throw TOMLError(.missingEquals, line: line) }
    let value = try TOMLValues.read(&cursor, depth: 1)
    try table.set(keys, to: value, line: line)
  }

  private static func endOfLine(_ cursor: inout TOMLCursor) throws(TOMLError) {
    cursor.skipBlanks()
    cursor.skipComment()
    guard cursor.isAtEnd || cursor.takeLineEnd() else {
      throw TOMLError(.textAfterValue, line: cursor.line)
    }
  }
}
