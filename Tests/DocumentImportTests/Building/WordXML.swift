import SmallDocuments

/// Word documents for tests, from pieces of their XML.
enum WordXML {
  static let styles = """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Sous-titre"><w:name w:val="Subtitle"/><w:basedOn w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="MonTitre"><w:name w:val="Mes titres"/><w:basedOn w:val="Titre1"/></w:style>
    <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Paragraphedeliste"><w:name w:val="List Paragraph"/></w:style>
    </w:styles>
    """
  static let numbering = """
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    </w:numbering>
    """

  static func document(_ body: String, more: [(String, String)] = [], relations: String = "")
    -> [UInt8]
  {
    let main = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>\(body)<w:sectPr/></w:body></w:document>
      """
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let related = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="\(type)/styles" Target="styles.xml"/><Relationship Id="n" Type="\(type)/numbering" Target="numbering.xml"/><Relationship Id="f" Type="\(type)/footnotes" Target="footnotes.xml"/>\(relations)</Relationships>
      """
    let root = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="\(type)/officeDocument" Target="word/document.xml"/></Relationships>
      """
    return StoredArchive.closed(
      [
        ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", root), ("word/document.xml", main),
        ("word/_rels/document.xml.rels", related), ("word/styles.xml", styles),
        ("word/numbering.xml", numbering),
      ] + more)
  }

  /// A paragraph of one look.
  static func p(
    _ text: String, style: String? = nil, bold: Bool = false, size: Int? = nil,
    underlined: Bool = false, list: (id: Int, level: Int)? = nil, centred: Bool = false
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let list {
      properties +=
        "<w:numPr><w:ilvl w:val=\"\(list.level)\"/><w:numId w:val=\"\(list.id)\"/></w:numPr>"
    }
    if centred { properties += "<w:jc w:val=\"center\"/>" }
    return "<w:p><w:pPr>\(properties)</w:pPr>"
      + r(text, bold: bold, size: size, underlined: underlined) + "</w:p>"
  }

  static func r(
    _ text: String, bold: Bool = false, size: Int? = nil, underlined: Bool = false
  ) -> String {
    let look =
      (bold ? "<w:b/>" : "") + (size.map { "<w:sz w:val=\"\($0 * 2)\"/>" } ?? "")
      + (underlined ? "<w:u w:val=\"single\"/>" : "")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { "<w:t xml:space=\"preserve\">\(xml(String($0)))</w:t>" }
      .joined(separator: "<w:br/>")
    return "<w:r><w:rPr>\(look)</w:rPr>\(body)</w:r>"
  }

  static func table(_ rows: [[String]]) -> String {
    let body = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\(cell($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>\(body.joined())</w:tbl>"
  }

  private static func cell(_ text: String) -> String {
    text.hasPrefix("<w:")
      ? text
      : text.split(separator: "\n").map { p(String($0)) }.joined() + (text.isEmpty ? "<w:p/>" : "")
  }
}
