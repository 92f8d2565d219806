import BundledData
import ExamModel
import Synchronization

/// An exam that comes with the program, of which no more is read than somebody asks for.
///
/// The home screen shows a title, and reading the page would be a third of the work of its first frame.
package final class BundledExam: Sendable {
  package let id: String
  /// As the page's front matter gives it.
  package let title: String
  private let path: String
  private let text: String
  private let known = Mutex<Exam?>(nil)

  /// The exam in the bundled file that is named after it; `nil` where there is none.
  package init?(id: String) {
    guard let file = BundledFile.file(at: "exams/\(id).md") else { return nil }
    let text = file.text
    let values = Self.values(of: text)
    guard values.id == id, let title = values.title else { return nil }
    self.id = id
    self.title = title
    path = file.path
    self.text = text
  }

  /// The whole exam, read once on whichever thread wants it first.
  package var exam: Exam {
    known.withLock { known in
      if let known { return known }
      let sheet = BundledFile.file(at: "exams/sheets/\(id).txt")
      guard
        let exam = sheet.flatMap({ ExamSheet.exam(in: $0.text) })
          ?? ExamReader.read(text: text, path: path).exam
      else {
        // Every bundled page is read by a test before it is ever shipped.
        preconditionFailure("\(path) is not an exam page")
      }
      known = exam
      return exam
    }
  }

  /// The values that stand as plain words or in quotes on lines of their own in the front matter.
  ///
  /// The bundled pages are the program's own, so this need not understand all of YAML.
  private static func values(of page: String) -> (id: String?, title: String?) {
    var (id, title): (String?, String?)
    for line in page.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: frontMatterLines)
      .prefix(frontMatterLines)
    {
      if id == nil { id = value(of: "id: ", in: line) }
      if title == nil { title = value(of: "title: ", in: line) }
      if id != nil, title != nil { break }
    }
    return (id, title)
  }

  /// Both stand at the top of every bundled page.
  private static let frontMatterLines = 8

  private static func value(of key: StaticString, in line: Substring.UTF8View) -> String? {
    let rest = key.withUTF8Buffer { key in
      line.starts(with: key) ? line.dropFirst(key.count) : nil
    }
    guard let rest else { return nil }
    let quote = UInt8(ascii: "\"")
    guard rest.first == quote, rest.last == quote, rest.count > 1 else {
      return String(Substring(rest))
    }
    return String(Substring(rest.dropFirst().dropLast()))
  }
}
