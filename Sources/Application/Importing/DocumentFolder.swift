import DocumentImport
import ExamModel
import FileAccess
import TextSearch

/// A folder that takes the fiches of documents, beside what is there and never over it.
struct DocumentFolder {
  let path: String

  /// More files of one name than this are a mistake.
  private static let attempts = 999

  /// Writes a fiche with its pictures under a name that is free: `-2`, `-3`… where it is taken.
  ///
  /// - Returns: the path of the fiche.
  /// - Throws: `FileError` where something cannot be written; nothing of the fiche is left then, nor a
  ///   folder that was made for it.
  func write(_ fiche: ImportedFiche) throws(FileError) -> String {
    let made = try Folder.create(path, mode: 0o777)
    do {
      return try writeBeside(fiche)
    } catch {
      Folder.takeBack(made)
      throw error
    }
  }

  private func writeBeside(_ fiche: ImportedFiche) throws(FileError) -> String {
    for attempt in 1...Self.attempts {
      let stem = attempt == 1 ? fiche.fileName : "\(fiche.fileName)-\(attempt)"
      do {
        return try write(
          fiche.named(stem), stem: stem, stamp: ImportStamp.fingerprint(of: fiche.markdown))
      } catch .alreadyExists {
        continue
      }
    }
    throw .alreadyExists
  }

  private func write(
    _ fiche: ImportedFiche, stem: String, stamp: String
  ) throws(FileError) -> String {
    var made: [String] = []
    do {
      for picture in fiche.pictures {
        let target = "\(path)/\(picture.name)"
        try FileReplacement.create(picture.bytes, at: target)
        made.append(target)
      }
      let target = "\(path)/\(stem).md"
      // The names of pictures depend on the file; the stamp is that of what the document says.
      let text = ImportStamp.stamped(fiche.markdown, as: stamp)
      try FileReplacement.create(Array(text.utf8), at: target)
      return target
    } catch {
      for file in made { FileRemoval.takeBack(file) }
      throw error
    }
  }
}

extension ImportedFiche {
  /// The fiche as it is under another name, with its pictures named after it.
  fileprivate func named(_ stem: String) -> ImportedFiche {
    guard stem != fileName, !pictures.isEmpty else { return self }
    var renamed = self
    renamed.markdown = markdown.replacing("](\(fileName)-image-", with: "](\(stem)-image-")
    for index in renamed.pictures.indices {
      renamed.pictures[index].name = stem + pictures[index].name.dropFirst(fileName.count)
    }
    return renamed
  }
}
