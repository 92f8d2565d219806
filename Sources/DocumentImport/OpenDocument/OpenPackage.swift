import People

/// The parts of an OpenDocument file, from a container or from one flat file.
struct OpenPackage {
  let content: XMLElement
  let styles: XMLElement?
  let meta: XMLElement?

  init(_ archive: ZipArchive) throws(ImportError) {
    guard let bytes = try archive.part("content.xml"),
      let root = try XMLDocument.read(bytes).root
    else { throw .damaged(nil) }
    content = root
    styles = try Self.optional(archive, "styles.xml")
    meta = try Self.optional(archive, "meta.xml")
  }

  init(flat bytes: [UInt8]) throws(ImportError) {
    guard let root = try XMLDocument.read(bytes).root else { throw .damaged(nil) }
    content = root
    styles = root
    meta = root
  }

  private static func optional(
    _ archive: ZipArchive, _ name: String
  ) throws(ImportError) -> XMLElement? {
    do {
      return try archive.part(name).map(XMLDocument.read)?.root
    } catch .damaged {
      return nil
    }
  }

  var declaredTitle: String? {
    let title = meta?.first("office:meta", "dc:title")?.allText
    return title.map(StyledText.collapsed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Its authors by its properties.
  var authors: [String] {
    ["dc:creator", "meta:initial-creator"].compactMap { name in
      meta?.first("office:meta", name).map { StyledText.collapsed($0.allText) }
    }
  }

  /// What stands at the head and the foot of its pages.
  var namesBeside: [String] {
    var texts: [String] = []
    for name in ["style:header", "style:footer"] {
      texts += (styles?.descendants(name) ?? []).prefix(ImportLimits.runningHeads).map(\.allText)
    }
    return texts.map(StyledText.collapsed).filter { !$0.isEmpty }
  }

  /// The lines at the head of its pages.
  var heads: [String] {
    (styles?.descendants("style:header") ?? []).prefix(ImportLimits.runningHeads)
      .flatMap { $0.descendants("text:p").prefix(ImportLimits.runningHeads) }
      .map { StyledText.collapsed($0.allText) }
  }

  /// What the document holds: `office:text`, `office:presentation` or `office:spreadsheet`.
  func body(_ name: String) throws(ImportError) -> XMLElement {
    guard let body = content.first("office:body", name) else { throw .damaged(nil) }
    return body
  }
}

extension Optional where Wrapped == [UInt8] {
  fileprivate func map(
    _ read: ([UInt8]) throws(ImportError) -> XMLDocument
  ) throws(ImportError) -> XMLDocument? {
    guard let self else { return nil }
    return try read(self)
  }
}
