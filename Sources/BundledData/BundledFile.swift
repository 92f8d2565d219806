/// A data file that was compiled into the program.
package struct BundledFile: Sendable {
  /// Relative to the package's root, for example `exams/grand-oral.md`.
  package let path: String
  private let embedded: EmbeddedFile

  /// The file's text; made on demand, the bytes themselves live in the executable.
  package var text: String { embedded.text }

  private init(_ embedded: EmbeddedFile) {
    path = "\(embedded.path)"
    self.embedded = embedded
  }

  /// Every bundled file, sorted by path.
  package static var all: [BundledFile] { EmbeddedFiles.all.map(BundledFile.init) }

  /// The bundled files of a folder, for example `fiches` or `exams`; deeper folders are left out.
  package static func files(in folder: String) -> [BundledFile] {
    let prefix = Array("\(folder)/".utf8)
    return EmbeddedFiles.all.lazy.filter { file in
      file.path.withUTF8Buffer { path in
        path.starts(with: prefix) && !path[prefix.count...].contains(UInt8(ascii: "/"))
      }
    }.map(BundledFile.init)
  }

  /// The bundled file of that path.
  package static func file(at path: String) -> BundledFile? {
    let wanted = Array(path.utf8)
    return EmbeddedFiles.all.first { $0.path.withUTF8Buffer { $0.elementsEqual(wanted) } }
      .map(BundledFile.init)
  }
}
