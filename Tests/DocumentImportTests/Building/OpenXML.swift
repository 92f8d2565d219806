import SmallDocuments

/// OpenDocument texts, presentations and sheets for tests.
enum OpenXML {
  private static let names = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    """
  static let automatic = """
    <style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="13pt"/></style:style>
    <style:style style:name="T" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="20pt"/></style:style>
    <style:style style:name="N" style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:style>
    <style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
    <text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
    """
  static let styles = """
    <office:document-styles \(names)><office:styles><style:style style:name="Title" style:display-name="Title" style:family="paragraph"/><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/></office:styles></office:document-styles>
    """

  static func text(_ body: String) -> [UInt8] {
    archive("application/vnd.oasis.opendocument.text", "<office:text>\(body)</office:text>")
  }

  static func slides(_ body: String) -> [UInt8] {
    archive(
      "application/vnd.oasis.opendocument.presentation",
      "<office:presentation>\(body)</office:presentation>")
  }

  static func sheet(_ rows: [[String]]) -> [UInt8] {
    let body = rows.map { row in
      "<table:table-row>"
        + row.map { cell in
          let lines = cell.split(separator: "\n").map { "<text:p>\(xml(String($0)))</text:p>" }
          return "<table:table-cell>\(lines.joined())</table:table-cell>"
        }.joined() + "</table:table-row>"
    }
    return archive(
      "application/vnd.oasis.opendocument.spreadsheet",
      "<office:spreadsheet><table:table table:name=\"Feuille1\">\(body.joined())</table:table></office:spreadsheet>"
    )
  }

  private static func archive(_ type: String, _ body: String) -> [UInt8] {
    StoredArchive.closed([
      ("mimetype", type),
      (
        "content.xml",
        "<office:document-content \(names)><office:automatic-styles>\(automatic)</office:automatic-styles><office:body>\(body)</office:body></office:document-content>"
      ), ("styles.xml", styles), ("META-INF/manifest.xml", "<manifest/>"),
    ])
  }

  static func p(_ text: String, style: String = "N") -> String {
    "<text:p text:style-name=\"\(style)\">\(xml(text))</text:p>"
  }

  static func h(_ text: String, _ level: Int = 1) -> String {
    "<text:h text:outline-level=\"\(level)\">\(xml(text))</text:h>"
  }

  static func list(_ items: [String], style: String = "L1") -> String {
    "<text:list text:style-name=\"\(style)\">"
      + items.map { "<text:list-item>\(p($0))</text:list-item>" }.joined() + "</text:list>"
  }

  static func slide(_ title: String?, _ lines: [String], notes: String? = nil) -> String {
    let head = title.map {
      "<draw:frame presentation:class=\"title\"><draw:text-box><text:p>\(xml($0))</text:p></draw:text-box></draw:frame>"
    }
    let body =
      lines.isEmpty
      ? ""
      : "<draw:frame presentation:class=\"outline\"><draw:text-box>\(list(lines))</draw:text-box></draw:frame>"
    let said = notes.map {
      "<presentation:notes><draw:frame presentation:class=\"notes\"><draw:text-box><text:p>\(xml($0))</text:p></draw:text-box></draw:frame></presentation:notes>"
    }
    return "<draw:page>\(head ?? "")\(body)\(said ?? "")</draw:page>"
  }
}
