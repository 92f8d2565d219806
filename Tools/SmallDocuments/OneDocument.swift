/// The smallest document of each kind around one part.
package enum OneDocument {
  package static func word(_ part: [UInt8]) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", [])
    archive.add("word/document.xml", part)
    return archive.closed
  }

  package static func open(_ part: [UInt8]) -> [UInt8] {
    var archive = StoredArchive()
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    archive.add("content.xml", part)
    return archive.closed
  }

  /// The part is the slide and what its notes say as well.
  package static func slides(_ part: [UInt8]) -> [UInt8] {
    office(
      part, at: "slides/s.xml", of: "ppt/presentation.xml", presentation, kind: "slide",
      beside: ("ppt/slides/_rels/s.xml.rels", relations("notesSlide", "s.xml")))
  }

  package static func sheet(_ part: [UInt8]) -> [UInt8] {
    office(part, at: "s.xml", of: "xl/workbook.xml", workbook, kind: "worksheet")
  }

  /// An archive of Office Open XML: its main part, which leads to the one that is tried.
  private static func office(
    _ part: [UInt8], at target: String, of main: String, _ text: String, kind: String,
    beside other: (name: String, text: String)? = nil
  ) -> [UInt8] {
    let parts = main.split(separator: "/")
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", [])
    archive.add(main, Array(text.utf8))
    archive.add("\(parts[0])/_rels/\(parts[1]).rels", Array(relations(kind, target).utf8))
    archive.add("\(parts[0])/\(target)", part)
    if let other { archive.add(other.name, Array(other.text.utf8)) }
    return archive.closed
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let presentation = """
    <p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="\(office)"><p:sldIdLst><p:sldId r:id="a"/></p:sldIdLst></p:presentation>
    """
  private static let workbook = """
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\(office)"><sheets><sheet name="a" r:id="a"/></sheets></workbook>
    """

  private static func relations(_ kind: String, _ target: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"\(office)/\(kind)\" Target=\"\(target)\"/></Relationships>"
  }
}
