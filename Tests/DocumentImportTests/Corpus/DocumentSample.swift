@testable import DocumentImport

/// A document of the corpus with what a person reads in it.
struct DocumentSample {
  var name: String
  var fileName: String
  var bytes: [UInt8]
  var layout: LayoutXML?
  var titles: [String]
  var sections: [String]
  /// Text that must be kept.
  var text: [String]
  /// Words that must be gone: names, numbers, passwords, menus.
  var absent: [String] = []

  func read(keepsAccess: Bool = false) throws(ImportError) -> ImportResult {
    var options = ImportOptions(fileName: fileName)
    options.keepsAccess = keepsAccess
    return try DocumentImporter.read(bytes, options: options, poppler: layout)
  }
}
