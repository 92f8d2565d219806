import ExamModel
import FileAccess
import Pages

/// The user's configuration as it was read, and the file it is written to.
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
      configuration = Configuration(reading: Self.text(of: bytes), path: path)
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
  var fichePaths: [String] { configuration.preferences.fiches.map(absolute) }

  /// A path as it was meant: `~` is the home, anything relative begins at the file itself.
  func absolute(_ written: String) -> String {
    if written == "~" || written.hasPrefix("~/") {
      return (Surroundings.process.homeFolder ?? "~") + written.dropFirst()
    }
    guard !written.hasPrefix("/"), let path else { return written }
    return path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + written
  }

  /// A path whose `~` is the home.
  func home(_ written: String) -> String {
    written.hasPrefix("~/")
      ? (Surroundings.process.homeFolder ?? "~") + written.dropFirst() : written
  }

  /// Writes one key into the file, which is made where it lacks; every other line stays.
  ///
  /// - Returns: why it was not kept.
  package func remember(_ key: Configuration.Key, _ value: String) -> ProgramFailure? {
    guard let path, failure == nil else { return .notWritten(path: path ?? "", .missing) }
    do {
      // Somebody may have changed the file since it was read.
      let bytes: [UInt8]
      do {
        bytes = try FileReader.bytes(at: path, limitBytes: Self.limitBytes)
      } catch .missing {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        try Folder.create(folder.joined(separator: "/"))
        guard let made = ConfigurationEdit.setting(key, to: value, in: "") else {
          return .settingNotKept(path: path, key: key.rawValue)
        }
        try FileReplacement.create(Array(made.utf8), at: path)
        return nil
      }
      // Where a character takes two bytes, no line of ours would be one of the file's.
      guard !bytes.contains(0) else {
        return .notWritten(path: path, .unwritable(reason: "UTF-16"))
      }
      guard let edited = Self.setting(key, to: value, in: bytes) else {
        return .settingNotKept(path: path, key: key.rawValue)
      }
      if edited != bytes { try FileReplacement.write(edited, to: path) }
      return nil
    } catch {
      return .notWritten(path: path, error)
    }
  }

  /// The file as text, whatever an editor saved it as.
  private static func text(of bytes: [UInt8]) -> String {
    (try? TextDecoder.decode(bytes).text) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The file with one key set; a file that is not UTF-8 keeps every other byte of it.
  private static func setting(
    _ key: Configuration.Key, to value: String, in bytes: [UInt8]
  ) -> [UInt8]? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return ConfigurationEdit.setting(key, to: value, in: text).map { Array($0.utf8) }
    }
    // A character for each byte, so that each can be put back; keys and values are ASCII.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return ConfigurationEdit.setting(key, to: value, in: text).map { edited in
      edited.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }
}
