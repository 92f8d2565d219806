import Pages
import TextSearch

/// Tells what a file is from what it holds; its name only decides between kinds of text.
enum DocumentOpener {
  static func open(_ bytes: [UInt8], name: String) throws(ImportError) -> OpenedDocument {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= ImportLimits.fileBytes else { throw .tooLarge }
    let named = DocumentKind(extensionOf: name)
    if bytes.starts(with: [0x50, 0x4B]) { return try openArchive(bytes, name: name, named) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw compoundFile(bytes)
    }
    if bytes.prefix(1024).contains(text: "%PDF-") {
      return OpenedDocument(kind: .pdf, source: .layout)
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { throw .otherFormat(.rtf) }
    if PictureKind.ending(of: bytes) != nil || isPicture(bytes) { throw .otherFormat(.image) }
    return try openText(bytes, name: name, named)
  }

  private static func isPicture(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("BM".utf8)) && bytes.count > 54 && bytes[6..<10] == [0, 0, 0, 0]
      || bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
      || bytes.count > 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
  }

  // MARK: - Containers

  private static func openArchive(
    _ bytes: [UInt8], name: String, _ named: DocumentKind?
  ) throws(ImportError) -> OpenedDocument {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(bytes)
    } catch .damaged {
      throw .damaged(named)
    }
    func found(_ kind: DocumentKind) throws(ImportError) -> OpenedDocument {
      guard !archive.isEncrypted else { throw .encrypted(kind) }
      return OpenedDocument(kind: kind, source: .archive(archive))
    }
    if archive.holds("content.xml"), let kind = try openDocumentKind(archive, named) {
      return try found(kind)
    }
    if archive.holds("[Content_Types].xml") || archive.holds("_rels/.rels") {
      let names = archive.names
      if names.contains(where: { $0.hasPrefix("word/") }) { return try found(.docx) }
      if names.contains(where: { $0.hasPrefix("ppt/") }) { return try found(.pptx) }
      if names.contains(where: { $0.hasPrefix("xl/") }) { return try found(.xlsx) }
    }
    if let foreign = foreignArchive(archive.names, name: name) { throw .otherFormat(foreign) }
    // An export of Google Docs as a page is a container with that page and its pictures.
    let pages = archive.names.filter { name in
      let lower = name.lowercased()
      return (lower.hasSuffix(".html") || lower.hasSuffix(".htm")) && !name.hasPrefix("__MACOSX")
    }
    if pages.count == 1 {
      guard !archive.isEncrypted else { throw .encrypted(.html) }
      return OpenedDocument(kind: .html, source: .page(try archive.part(pages[0]) ?? []))
    }
    if named != nil, archive.names.isEmpty { throw .damaged(named) }
    throw .otherFormat(.archive)
  }

  private static func openDocumentKind(
    _ archive: ZipArchive, _ named: DocumentKind?
  ) throws(ImportError) -> DocumentKind? {
    if let manifest = try archive.part("META-INF/manifest.xml"),
      manifest.contains(text: "encryption-data")
    {
      throw .encrypted(named ?? .odt)
    }
    let type = String(decoding: try archive.part("mimetype") ?? [], as: UTF8.self)
    if type.contains("opendocument.text") { return .odt }
    if type.contains("opendocument.presentation") { return .odp }
    if type.contains("opendocument.spreadsheet") { return .ods }
    switch named {
    case .odt, .odp, .ods: return named
    case .docx, .pptx, .xlsx, .html, .pdf, nil: return type.isEmpty ? .odt : nil
    }
  }

  private static func foreignArchive(_ names: [String], name: String) -> ForeignFormat? {
    if names.contains("mimetype"), names.contains("META-INF/container.xml") { return .epub }
    guard names.contains(where: { $0.hasSuffix(".iwa") || $0.hasPrefix("index.apxl") }) else {
      return name.lowercased().hasSuffix(".pages") ? .pages : nil
    }
    let lower = name.lowercased()
    if lower.hasSuffix(".key") || names.contains(where: { $0.contains("Slide") }) {
      return .keynote
    }
    if lower.hasSuffix(".numbers") { return .numbers }
    return .pages
  }

  /// Files of Office before 2007, and those of today under a password, in Microsoft's own container.
  private static func compoundFile(_ bytes: [UInt8]) -> ImportError {
    // Its names stand in UTF-16, which is ASCII without its zeros.
    let names = bytes.filter { $0 != 0 }
    if names.contains(text: "EncryptedPackage") { return .encrypted(nil) }
    if names.contains(text: "WordDocument") { return .otherFormat(.doc) }
    if names.contains(text: "PowerPoint Document") { return .otherFormat(.ppt) }
    if names.contains(text: "Workbook") || names.contains(text: "Book") {
      return .otherFormat(.xls)
    }
    return .otherFormat(.doc)
  }

  // MARK: - Text

  private static func openText(
    _ bytes: [UInt8], name: String, _ named: DocumentKind?
  ) throws(ImportError) -> OpenedDocument {
    let start = bytes.prefix(4096)
    let lower = String(decoding: start, as: UTF8.self).lowercased()
    if start.contains(text: "opendocument:xmlns:office"), lower.contains("<office:document") {
      let kind: DocumentKind =
        lower.contains("opendocument.spreadsheet")
        ? .ods : lower.contains("opendocument.presentation") ? .odp : .odt
      return OpenedDocument(kind: kind, source: .flat(bytes))
    }
    let isPage =
      lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<head>")
      || lower.contains("<body") || lower.contains("<?php")
    let isMail = lower.contains("mime-version:") && lower.contains("content-type:")
    if isPage || isMail || named == .html {
      // UTF-16 has a zero in every second place; anything else with zeros is not text.
      guard let text = MailPage.page(bytes) else { throw .unknownKind }
      return OpenedDocument(kind: .html, source: .page(text))
    }
    // A file that ought to be a container and begins like nothing known was cut or overwritten.
    if let named, named != .html { throw .damaged(named) }
    if lower.hasPrefix("<?xml") { throw .unknownKind }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["doc", "ppt", "xls"].contains(ending), bytes.contains(0) { throw .damaged(nil) }
    guard !bytes.contains(0), String(validating: bytes.prefix(0), as: UTF8.self) != nil else {
      throw .unknownKind
    }
    throw .alreadyText
  }
}
