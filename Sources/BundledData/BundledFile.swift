/// A data file that was compiled into the program.
package struct BundledFile: Sendable {
  /// Relative to the package's root, for example `exams/grand-oral.md`.
  package let path: String
  private let contents: StaticString

  /// The file's text; made on demand, the bytes themselves live in the executable.
  package var text: String {
    contents.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// Every bundled file, sorted by path.
  package static var all: [BundledFile] {
    EmbeddedFiles.all.map { BundledFile(path: "\($0.path)", contents: $0.text) }
  }

  /// The bundled files of a folder, for example `fiches` or `exams`; deeper folders are left out.
  package static func files(in folder: String) -> [BundledFile] {
    let prefix = Array("\(folder)/".utf8)
    return EmbeddedFiles.all.lazy.filter { file in
      file.path.withUTF8Buffer { path in
        path.starts(with: prefix) && !path[prefix.count...].contains(UInt8(ascii: "/"))
      }
    }.map { BundledFile(path: "\($0.path)", contents: $0.text) }
  }

  /// The bundled file of that path.
  package static func file(at path: String) -> BundledFile? {
    let wanted = Array(path.utf8)
    return EmbeddedFiles.all.first { $0.path.withUTF8Buffer { $0.elementsEqual(wanted) } }
      .map { BundledFile(path: path, contents: $0.text) }
  }
}
