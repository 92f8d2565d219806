import Testing

@testable import DocumentImport

/// A kind of document as strangers have it, with all that a person reads in it and nothing else.
struct ReadKind: CustomTestStringConvertible {
  var name: String
  var fileName: String
  var bytes: [UInt8]
  var layout: LayoutXML?
  var titles: [String]
  /// Every section of every fiche, in order, none too many.
  var sections: [String]
  /// Sentences that stay whole.
  var text: [String] = []
  var absent: [String] = []

  var testDescription: String { name }

  /// What differs; empty for a document that is read as a person reads it.
  func mismatches() -> [String] {
    let result: ImportResult
    do {
      result = try DocumentImporter.read(
        bytes, options: ImportOptions(fileName: fileName), poppler: layout)
    } catch {
      return ["\(error)"]
    }
    let markdown = result.fiches.map(\.markdown).joined(separator: "\n").replacing("\\", with: "")
    let lines = markdown.split(separator: "\n")
    let found = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    var misses: [String] = []
    if result.fiches.map(\.title) != titles {
      misses.append("titles \(result.fiches.map(\.title)), not \(titles)")
    }
    if found != sections { misses.append("sections \(found), not \(sections)") }
    for sentence in text where !markdown.contains(sentence) { misses.append("lost: \(sentence)") }
    for word in absent where markdown.contains(word) { misses.append("kept: \(word)") }
    if !misses.isEmpty { misses.append(markdown) }
    return misses
  }

  static func page(
    _ name: String, _ body: String, head: String = "<title>P</title>", titles: [String],
    sections: [String], text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    ReadKind(
      name: name, fileName: "page.html",
      bytes: Array(
        "<!DOCTYPE html><html lang=\"fr\"><head>\(head)</head><body>\(body)</body></html>".utf8),
      titles: titles, sections: sections, text: text, absent: absent)
  }

  static func word(
    _ name: String, _ body: String, titles: [String], sections: [String], text: [String] = [],
    absent: [String] = []
  ) -> ReadKind {
    ReadKind(
      name: name, fileName: "rapport.docx", bytes: WordXML.document(body), titles: titles,
      sections: sections, text: text, absent: absent)
  }

  static func open(
    _ name: String, _ body: String, titles: [String], sections: [String], text: [String] = [],
    absent: [String] = []
  ) -> ReadKind {
    ReadKind(
      name: name, fileName: "rapport.odt", bytes: OpenXML.text(body), titles: titles,
      sections: sections, text: text, absent: absent)
  }

  static func layout(
    _ name: String, _ pages: [[LayoutXML.Line]], titles: [String], sections: [String],
    text: [String] = [], absent: [String] = []
  ) -> ReadKind {
    ReadKind(
      name: name, fileName: "rapport.pdf", bytes: Array("%PDF-1.7".utf8),
      layout: LayoutXML(pages: pages), titles: titles, sections: sections, text: text,
      absent: absent)
  }
}
