/// Reads an Excel workbook into grids.
struct SheetReader {
  static func read(_ archive: ZipArchive) throws(ImportError) -> [SheetGrid] {
    let package = OfficePackage(archive)
    let main = try package.mainPart(else: "xl/workbook.xml")
    guard let root = try package.xml(main)?.root else { throw .damaged(.xlsx) }
    let related = try package.relations(of: main)
    let shared = try package.optionalXML(related.first { $0.kind == "sharedStrings" }?.target)
    let strings = shared?.root?.children.map(text) ?? []
    var grids: [SheetGrid] = []
    let sheets = root.first("x:sheets").map { Array($0.children.prefix(ImportLimits.pages)) } ?? []
    for sheet in sheets {
      guard let id = sheet.attribute("r:id"),
        sheet.attribute("state") == nil
          || sheet.attribute("state") == "visible",
        let part = related.first(where: { $0.id == id })?.target,
        let data = try package.optionalXML(part)?.root
      else { continue }
      grids.append(
        SheetGrid(name: sheet.attribute("name") ?? "", rows: rows(of: data, strings)))
    }
    return grids
  }

  private static func text(_ item: XMLElement) -> String {
    // The reading aid of Japanese stands beside the text and is none of it.
    var text = ""
    for child in item.children {
      if child.name == "x:t" { text += child.allText }
      if child.name == "x:r" { text += child.first("x:t")?.allText ?? "" }
    }
    return text
  }

  private static func rows(of sheet: XMLElement, _ strings: [String]) -> [[String]] {
    var rows: [[String]] = []
    guard let data = sheet.first("x:sheetData") else { return rows }
    for row in data.children {
      let number = row.attribute("r").flatMap { Int($0) } ?? rows.count + 1
      guard number >= 1, number <= SheetGrid.largestRow else { break }
      while rows.count < number { rows.append([]) }
      var next = 0
      for cell in row.children where cell.name == "x:c" {
        let column = cell.attribute("r").map(column) ?? next
        guard column < SheetGrid.largestColumn else { continue }
        next = column + 1
        let value = value(of: cell, strings)
        guard !value.isEmpty else { continue }
        while rows[number - 1].count <= column { rows[number - 1].append("") }
        rows[number - 1][column] = value
      }
    }
    return rows
  }

  private static func value(of cell: XMLElement, _ strings: [String]) -> String {
    let raw = cell.first("x:v")?.allText ?? ""
    switch cell.attribute("t") {
    case "s":
      guard let index = Int(raw), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "inlineStr": return cell.first("x:is").map(text) ?? ""
    case "b": return raw == "1" ? "x" : ""
    case "e": return ""
    default: return raw
    }
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(of reference: String) -> Int {
    var column = 0
    for character in reference.unicodeScalars {
      guard (0x41...0x5A).contains(character.value), column < 10_000 else { break }
      column = column * 26 + Int(character.value) - 0x40
    }
    return max(0, column - 1)
  }
}
