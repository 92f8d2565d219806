/// The prefixes that names are known by here, by namespace.
enum XMLNamespaces {
  /// The prefix of a namespace; `?` for one that no document needs.
  static func prefix(of namespace: String) -> String { prefixes[namespace] ?? "?" }

  private static let prefixes: [String: String] = {
    let transitional = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    let open = "urn:oasis:names:tc:opendocument:xmlns:"
    var prefixes: [String: String] = [
      "http://www.w3.org/XML/1998/namespace": "xml",
      "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
      "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
      "http://schemas.openxmlformats.org/package/2006/relationships": "pr",
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
      "urn:schemas-microsoft-com:vml": "v",
      "http://purl.org/dc/elements/1.1/": "dc",
      "http://www.w3.org/1999/xlink": "xlink",
      "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
      "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    ]
    let office = [
      ("wordprocessingml/", "w"), ("drawingml/", "a"), ("presentationml/", "p"),
      ("spreadsheetml/", "x"), ("officeDocument/relationships", "r"), ("officeDocument/math", "m"),
      ("drawingml/diagram", "dgm"),
    ]
    for (path, prefix) in office {
      if path.hasSuffix("/") {
        prefixes["\(transitional)\(path)2006/main"] = prefix
        prefixes["\(strict)\(path)main"] = prefix
      } else {
        let parts = path.split(separator: "/")
        prefixes["\(transitional)\(parts[0])/2006/\(parts[1])"] = prefix
        prefixes["\(strict)\(path)"] = prefix
      }
    }
    let names = [
      ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
      ("drawing", "draw"), ("presentation", "presentation"), ("form", "form"),
      ("manifest", "manifest"), ("meta", "meta"), ("datastyle", "number"),
    ]
    for (name, prefix) in names { prefixes["\(open)\(name):1.0"] = prefix }
    return prefixes
  }()
}
