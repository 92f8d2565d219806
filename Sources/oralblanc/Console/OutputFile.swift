import Application
import FileAccess

/// Where a document goes: a file, or standard output without one.
struct OutputFile {
  let path: String?

  func write(_ text: String) throws {
    guard let path else { return Console.printDocument(text) }
    do {
      try FileReplacement.write(Array(text.utf8), to: path)
    } catch {
      throw ProgramFailure.notWritten(path: path, error)
    }
  }
}
