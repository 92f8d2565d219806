import SmallDocuments

/// PowerPoint presentations for tests.
enum SlideXML {
  struct Page {
    var title: String?
    var lines: [String] = []
    var notes: String?
    var isHidden = false
    var isOpening = false
  }

  private static let names = """
    xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
  private static let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func deck(_ pages: [Page]) -> [UInt8] {
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
      guard let notes = page.notes else { continue }
      parts.append(
        (
          "ppt/slides/_rels/slide\(number).xml.rels",
          "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"n\" Type=\"\(type)/notesSlide\" Target=\"../notesSlides/notes\(number).xml\"/></Relationships>"
        ))
      parts.append(
        (
          "ppt/notesSlides/notes\(number).xml",
          "<p:notes \(names)><p:cSld><p:spTree>\(shape("body", [notes]))\(shape("sldNum", ["7"]))</p:spTree></p:cSld></p:notes>"
        ))
    }
    return StoredArchive.closed(parts)
  }

  private static func slide(_ page: Page) -> String {
    let title = page.title.map { shape(page.isOpening ? "ctrTitle" : "title", [$0]) } ?? ""
    let body = page.lines.isEmpty ? "" : shape(page.isOpening ? "subTitle" : nil, page.lines)
    return
      "<p:sld \(names)\(page.isHidden ? " show=\"0\"" : "")><p:cSld><p:spTree>\(title)\(body)\(shape("sldNum", ["3"]))\(shape("ftr", ["Pied de page"]))</p:spTree></p:cSld></p:sld>"
  }

  private static func shape(_ kind: String?, _ lines: [String]) -> String {
    let place = kind.map { "<p:ph type=\"\($0)\"/>" } ?? "<p:ph idx=\"1\"/>"
    let paragraphs = lines.map { "<a:p><a:r><a:t>\(xml($0))</a:t></a:r></a:p>" }
    return
      "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"x\"/><p:nvPr>\(place)</p:nvPr></p:nvSpPr><p:txBody>\(paragraphs.joined())</p:txBody></p:sp>"
  }
}
