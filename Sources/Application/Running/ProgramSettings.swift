import ExamModel
import FileAccess
import Pages

/// The person's configuration, as it was read and where it is written to.
package struct ProgramSettings {
  /// `nil` where there is neither a home nor a folder for configurations.
  package let path: String?
  package let configuration: Configuration
  /// Why the file could not be read, if it is there.
  let failure: FileError?

  /// A configuration is a page: anything larger is none.
  static let limitBytes = 1 << 18

  /// The configuration of this process, read once.
  package static let process = ProgramSettings(path: Surroundings.process.configurationPath)

  /// The language of this process: what the configuration says, else what the system does.
  package static var language: Language {
    process.configuration.language ?? Surroundings.process.language
  }

  init(path: String?) {
    self.path = path
    guard let path else {
      configuration = Configuration()
      failure = nil
      return
    }
    do {
      let bytes = try FileReader.bytes(at: path, limitBytes: Self.limitBytes)
      // Editors of other systems write other encodings, or a mark before the first line.
      let text = (try? TextDecoder.decode(bytes).text) ?? String(decoding: bytes, as: UTF8.self)
      configuration = Configuration(reading: text, path: path)
      failure = nil
    } catch .missing {
      configuration = Configuration()
      failure = nil
    } catch {
      configuration = Configuration()
      failure = error
    }
  }

  /// Everything that is wrong with the file, with its place.
  var findings: [Finding] {
    guard let failure, let path else { return configuration.findings }
    return [Finding(failure.fact, at: SourceLocation(path: path))]
  }

  /// The fiches, as paths that hold from any folder.
  var fichePaths: [String] { configuration.fiches.map(absolute) }

  /// A path as it was meant: `~` is the home, anything relative begins at the file itself.
  func absolute(_ written: String) -> String {
    if written == "~" || written.hasPrefix("~/") {
      return (Surroundings.process.homeFolder ?? "~") + written.dropFirst()
    }
    guard !written.hasPrefix("/"), let path else { return written }
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + written
  }

  /// Writes one key into the file, which is made where it lacks; every other line stays.
  ///
  /// - Returns: why it was not kept.
  package func remember(_ key: Configuration.Key, _ value: String) -> ProgramFailure? {
    guard let path, failure == nil else { return .notWritten(path: path ?? "", .missing) }
    do {
      // Somebody may have changed the file since it was read.
      var text = ""
      do {
        let bytes = try FileReader.bytes(at: path, limitBytes: Self.limitBytes)
        // In another encoding no other line could stay as it is.
        guard let whole = String(validating: bytes, as: UTF8.self) else {
          return .notWritten(path: path, .unwritable(reason: "UTF-8 ?"))
        }
        text = whole
      } catch .missing {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        try Folder.create(folder.joined(separator: "/"))
        return try create(at: path, ConfigurationEdit.setting(key, to: value, in: ""))
      }
      let edited = ConfigurationEdit.setting(key, to: value, in: text)
      if edited != text { try FileReplacement.write(Array(edited.utf8), to: path) }
      return nil
    } catch {
      return .notWritten(path: path, error)
    }
  }

  private func create(at path: String, _ text: String) throws(FileError) -> ProgramFailure? {
    try FileReplacement.create(Array(text.utf8), at: path)
    return nil
  }
}
