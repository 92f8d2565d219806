import SmallDocuments

/// Excel workbooks for tests.
enum SheetXML {
  static func workbook(_ rows: [[String]]) -> [UInt8] {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    var strings: [String] = []
    var body = ""
    for (row, cells) in rows.enumerated() {
      body += "<row r=\"\(row + 1)\">"
      for (column, text) in cells.enumerated() where !text.isEmpty {
        let letter = String(UnicodeScalar(UInt8(65 + column)))
        body += "<c r=\"\(letter)\(row + 1)\" t=\"s\"><v>\(strings.count)</v></c>"
        strings.append(text)
      }
      body += "</row>"
    }
    return StoredArchive.closed([
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"d\" Type=\"\(type)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(type)\"><sheets><sheet name=\"Tableau\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"r1\" Type=\"\(type)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"\(type)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet \(main)><sheetData>\(body)</sheetData></worksheet>"),
      (
        "xl/sharedStrings.xml",
        "<sst \(main)>\(strings.map { "<si><t>\(xml($0))</t></si>" }.joined())</sst>"
      ),
    ])
  }
}
