import People

/// Reads an OpenDocument spreadsheet into grids.
enum OpenSheetReader {
  static func read(_ package: OpenPackage) throws(ImportError) -> [SheetGrid] {
    let body = try package.body("office:spreadsheet")
    return body.children.filter { $0.name == "table:table" }.prefix(ImportLimits.pages).map {
      table in
      SheetGrid(name: table.attribute("table:name") ?? "", rows: rows(of: table))
    }
  }

  private static func rows(of table: XMLElement) -> [[String]] {
    var rows: [[String]] = []
    for child in table.children {
      switch child.name {
      case "table:table-row":
        guard rows.count < SheetGrid.largestRow else { return rows }
        let row = cells(of: child)
        // Empty rows are written once and counted, up to the end of the sheet.
        let repeats = child.attribute("table:number-rows-repeated").flatMap { Int($0) } ?? 1
        for _ in 0..<(row.isEmpty ? 1 : min(max(repeats, 1), 50)) { rows.append(row) }
      case "table:table-header-rows", "table:table-row-group", "table:table-rows":
        rows += self.rows(of: child)
      default: break
      }
    }
    return rows
  }

  private static func cells(of row: XMLElement) -> [String] {
    var cells: [String] = []
    for cell in row.children
    where cell.name == "table:table-cell" || cell.name == "table:covered-table-cell" {
      var text = cell.children.filter { $0.name == "text:p" }
        .map { StyledText.collapsed($0.allText) }.joined(separator: "\n")
      if cell.attribute("office:boolean-value") == "true" { text = "x" }
      if cell.attribute("office:boolean-value") == "false" { text = "" }
      let repeats = cell.attribute("table:number-columns-repeated").flatMap { Int($0) } ?? 1
      for _ in 0..<min(max(repeats, 1), SheetGrid.largestColumn)
      where cells.count < SheetGrid.largestColumn {
        cells.append(text)
      }
    }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
