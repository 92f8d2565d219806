import ExamModel
import FileAccess
import Pages

/// Rewrites files whose text was damaged as clean UTF-8.
package enum EncodingFix {
  /// The clean bytes and what had to be repaired; `nil` for bytes that are in order or no text.
  ///
  /// Line ends stay as they are, and so does a last line without one. A byte order mark goes, since
  /// it makes naive readers miss the front matter; alone it is not damage, and such a file is left.
  package static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], repairs: [TextRepair])? {
    guard let decoded = try? TextDecoder.decode(bytes), !decoded.repairs.isEmpty else {
      return nil
    }
    let clean = Array(decoded.text.utf8)
    // A file is only rewritten as one that will be read the same and then left alone.
    guard let again = try? TextDecoder.decode(clean), again.text == decoded.text,
      again.repairs.isEmpty
    else { return nil }
    return (clean, decoded.repairs)
  }

  /// Repairs the files below folders and those given one by one.
  ///
  /// - Returns: for each file that was damaged, what was repaired, or why it could not be rewritten.
  ///   Files that cannot be read are passed over: checking them says so.
  package static func fix(_ paths: [String]) -> [FileFix] {
    FicheFiles(at: paths).paths.compactMap(fix)
  }

  private static func fix(_ path: String) -> FileFix? {
    guard !StandardInput.isPipe(path),
      let bytes = try? FileReader.bytes(at: path, limitBytes: FicheLibrary.limitBytes),
      let (clean, repairs) = repaired(bytes)
    else { return nil }
    do {
      try FileReplacement.write(clean, to: path)
      return FileFix(path: path, repairs: repairs, failure: nil)
    } catch {
      return FileFix(path: path, repairs: repairs, failure: error)
    }
  }
}
