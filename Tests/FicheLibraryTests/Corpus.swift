import ExamModel
import FileAccess
import TestSupport

@testable import FicheLibrary

/// A file of the labelled corpus: pages, and what a reader sees in them.
///
/// Labels come first: those of a site, then below `[path]` those of each page. Behind them stands
/// each file below a line `-- path --`.
struct Corpus {
  struct Page {
    var path: String
    var title: String?
    var sections: [(title: String, role: String)] = []
    var parts: [String] = []
    var withheld: [String] = []
    var secrets: [String] = []
    var shown: [String] = []
    var gone: [String] = []
  }

  let name: String
  private(set) var pages: [Page] = []
  private(set) var first: String?
  private(set) var offered: [String] = []
  private(set) var leftOut: [String] = []
  private(set) var last: [String] = []
  private(set) var missing: [(path: String, address: String)] = []
  private(set) var files: [(path: String, text: String)] = []

  init(_ path: String) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try FileReader.bytes(at: path, limitBytes: 1_000_000)
    var isBelowLabels = false
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        isBelowLabels = true
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if isBelowLabels {
        files[files.count - 1].text += line + "\n"
      } else {
        take(label: line)
      }
    }
  }

  private mutating func take(label line: Substring) {
    if line.hasPrefix("[") {
      pages.append(Page(path: String(line.dropFirst().prefix { $0 != "]" })))
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = String(line[line.index(after: colon)...].dropFirst())
    let paths = Self.paths(value)
    switch line[..<colon] {
    case "first": first = value
    case "offered": offered = paths
    case "left-out": leftOut = paths
    case "last": last = paths
    case "missing":
      if let space = value.lastIndex(of: " ") {
        missing.append((String(value[..<space]), String(value[value.index(after: space)...])))
      }
    case let label where !pages.isEmpty: pages[pages.count - 1].take(String(label), value)
    default: break
    }
  }

  /// Paths may hold blanks; each ends with an extension.
  private static func paths(_ value: String) -> [String] {
    var paths: [String] = []
    var open = ""
    for word in value.split(separator: " ") {
      open += open.isEmpty ? String(word) : " " + word
      if word.contains(".") {
        paths.append(open)
        open = ""
      }
    }
    return paths
  }

  static let folder = Repository.root + "/Tests/FicheLibraryTests/Corpus"

  static func all(in part: String) throws -> [Corpus] {
    try FolderWalker.list("\(folder)/\(part)").paths.map { try Corpus($0) }
  }

  /// Writes the files below a folder.
  func write(below folder: TemporaryFolder) throws {
    var made: Set<String> = []
    for file in files {
      var above = ""
      for part in file.path.split(separator: "/").dropLast() {
        above += (above.isEmpty ? "" : "/") + part
        if made.insert(above).inserted { try folder.makeFolder(above) }
      }
      try folder.write(file.text, to: file.path)
    }
  }

  func text(of path: String) -> String { files.first { $0.path == path }?.text ?? "" }
}

extension Corpus.Page {
  fileprivate mutating func take(_ label: String, _ value: String) {
    switch label {
    case "title": title = value
    case "section":
      // Without a role in brackets, any will do.
      guard let open = value.lastIndex(of: "(") else {
        sections.append((value, "*"))
        break
      }
      sections.append(
        (
          String(value[..<open].dropLast()),
          String(value[open...].dropFirst().dropLast())
        ))
    case "part": parts.append(value)
    case "withheld": withheld.append(value)
    case "secret": secrets.append(value)
    case "text": shown.append(value)
    case "gone": gone.append(value)
    default: break
    }
  }
}
