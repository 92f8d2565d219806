import People

/// The parts of an Office document, and what leads from one to another.
struct OfficePackage {
  let archive: ZipArchive

  init(_ archive: ZipArchive) { self.archive = archive }

  /// A part as XML; `nil` where there is none, or where a part that is not needed is damaged.
  func xml(_ name: String) throws(ImportError) -> XMLDocument? {
    guard let bytes = try archive.part(name) else { return nil }
    return try XMLDocument.read(bytes)
  }

  /// A part that the document can do without.
  func optionalXML(_ name: String?) throws(ImportError) -> XMLDocument? {
    guard let name else { return nil }
    do {
      return try xml(name)
    } catch .damaged {
      return nil
    }
  }

  /// The main part of the package, found as the package itself says.
  func mainPart(else usual: String) throws(ImportError) -> String {
    let found = try relations(of: "").first { $0.kind == "officeDocument" }?.target
    return found.flatMap { archive.holds($0) ? $0 : nil } ?? usual
  }

  struct Relation {
    let id: String
    /// The last word of its type, such as `image` or `hyperlink`.
    let kind: String
    /// A part by its full name, or an address outside.
    let target: String
    let isExternal: Bool
  }

  /// What a part refers to; those of the package itself for an empty name.
  func relations(of part: String) throws(ImportError) -> [Relation] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    guard let root = try optionalXML("\(folder)_rels/\(file).rels")?.root else { return [] }
    return root.children.compactMap { child in
      guard let id = child.attribute("Id"), let type = child.attribute("Type"),
        let target = child.attribute("Target")
      else { return nil }
      let isExternal = child.attribute("TargetMode") == "External"
      return Relation(
        id: id, kind: type.split(separator: "/").last.map(String.init) ?? "",
        target: isExternal ? target : Self.resolved(target, in: folder), isExternal: isExternal)
    }
  }

  /// The full name of a part that is named from inside a folder of the package.
  static func resolved(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// What the document says of itself in its properties.
  func properties() throws(ImportError) -> (title: String?, authors: [String]) {
    let part = try relations(of: "").first { $0.kind == "core-properties" }?.target
    guard let root = try optionalXML(part ?? "docProps/core.xml")?.root else { return (nil, []) }
    func value(_ name: String) -> String? {
      root.first(name).map { StyledText.collapsed($0.allText) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return (
      value("dc:title"), [value("dc:creator"), value("cp:lastModifiedBy")].compactMap(\.self)
    )
  }
}
