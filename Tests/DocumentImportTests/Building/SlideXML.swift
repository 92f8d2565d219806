import SmallDocuments

/// PowerPoint presentations for tests.
enum SlideXML {
  struct Page {
    var title: String?
    var lines: [String] = []
    var notes: String?
    var isHidden = false
    var isOpening = false
    /// Shapes beside the title and the lines, as they stand in the file.
    var shapes = ""
    /// What those shapes refer to: id, type and target of each.
    var relations: [(id: String, type: String, target: String)] = []
  }

  private static let names = """
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  private static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func deck(_ pages: [Page], more: [(String, String)] = []) -> [UInt8] {
    var parts: [(String, String)] = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"d\" Type=\"\(type)/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>"
      ),
      (
        "ppt/presentation.xml",
        "<p:presentation \(names)><p:sldIdLst>\(pages.indices.map { "<p:sldId id=\"\(256 + $0)\" r:id=\"r\($0)\"/>" }.joined())</p:sldIdLst></p:presentation>"
      ),
      // The numbers of the files are not the order of the slides.
      (
        "ppt/_rels/presentation.xml.rels",
        "<Relationships xmlns=\"\(relations)\">\(pages.indices.map { "<Relationship Id=\"r\($0)\" Type=\"\(type)/slide\" Target=\"slides/slide\(pages.count - $0).xml\"/>" }.joined())</Relationships>"
      ),
    ]
    for (index, page) in pages.enumerated() {
      let number = pages.count - index
      parts.append(("ppt/slides/slide\(number).xml", slide(page)))
      let related =
        page.relations
        + (page.notes == nil
          ? [] : [("n", "notesSlide", "../notesSlides/notes\(number).xml")])
      if !related.isEmpty {
        let lines = related.map {
          "<Relationship Id=\"\($0.id)\" Type=\"\(type)/\($0.type)\" Target=\"\($0.target)\"/>"
        }
        parts.append(
          (
            "ppt/slides/_rels/slide\(number).xml.rels",
            "<Relationships xmlns=\"\(relations)\">\(lines.joined())</Relationships>"
          ))
      }
      guard let notes = page.notes else { continue }
      parts.append(
        (
          "ppt/notesSlides/notes\(number).xml",
          "<p:notes \(names)><p:cSld><p:spTree>\(shape("body", [notes]))\(shape("sldNum", ["7"]))</p:spTree></p:cSld></p:notes>"
        ))
    }
    return StoredArchive.closed(parts + more)
  }

  private static func slide(_ page: Page) -> String {
    let title = page.title.map { shape(page.isOpening ? "ctrTitle" : "title", [$0]) } ?? ""
    let body = page.lines.isEmpty ? "" : shape(page.isOpening ? "subTitle" : nil, page.lines)
    return
      "<p:sld \(names)\(page.isHidden ? " show=\"0\"" : "")><p:cSld><p:spTree>\(title)\(body)\(page.shapes)\(shape("sldNum", ["3"]))\(shape("ftr", ["Pied de page"]))</p:spTree></p:cSld></p:sld>"
  }

  /// A box that was drawn somewhere on the slide.
  static func box(_ lines: [String], x: Int, y: Int, points: Int? = nil) -> String {
    let size = points.map { "<a:rPr sz=\"\($0 * 100)\"/>" } ?? ""
    let paragraphs = lines.map { "<a:p><a:r>\(size)<a:t>\(xml($0))</a:t></a:r></a:p>" }
    return
      "<p:sp><p:nvSpPr><p:cNvPr id=\"9\" name=\"x\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"\(x)\" y=\"\(y)\"/></a:xfrm></p:spPr><p:txBody>\(paragraphs.joined())</p:txBody></p:sp>"
  }

  static func table(_ rows: [[String]]) -> String {
    let body = rows.map { row in
      "<a:tr>"
        + row.map {
          "<a:tc><a:txBody><a:p><a:r><a:t>\(xml($0))</a:t></a:r></a:p></a:txBody></a:tc>"
        }
        .joined() + "</a:tr>"
    }
    return
      "<p:graphicFrame><a:graphic><a:graphicData><a:tbl>\(body.joined())</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
  }

  private static func shape(_ kind: String?, _ lines: [String]) -> String {
    let place = kind.map { "<p:ph type=\"\($0)\"/>" } ?? "<p:ph idx=\"1\"/>"
    let paragraphs = lines.map { "<a:p><a:r><a:t>\(xml($0))</a:t></a:r></a:p>" }
    return
      "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"x\"/><p:nvPr>\(place)</p:nvPr></p:nvSpPr><p:txBody>\(paragraphs.joined())</p:txBody></p:sp>"
  }
}
