/// The kinds of document that are read.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case docx
  case odt
  case pptx
  case odp
  case xlsx
  case ods
  case html
  case pdf

  /// Extensions of files that hold such a document, in lower case.
  package var extensions: [String] {
    switch self {
    case .docx: ["docx", "docm", "dotx"]
    case .odt: ["odt", "fodt", "ott"]
    case .pptx: ["pptx", "pptm", "ppsx"]
    case .odp: ["odp", "fodp"]
    case .xlsx: ["xlsx", "xlsm"]
    case .ods: ["ods", "fods"]
    case .html: ["html", "htm", "xhtml", "php", "mhtml", "mht"]
    case .pdf: ["pdf"]
    }
  }

  /// The kind that a file's name announces; `nil` where it announces none of these.
  package init?(extensionOf name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.extensions.contains(ending) }) else {
      return nil
    }
    self = kind
  }
}
