import Foundation

/// The data files that go into the executable, in a stable order.
enum BundleListing {
  struct Entry {
    let url: URL
    let relativePath: String
  }

  /// The folders that are embedded, relative to the package's root.
  static let folders = ["exams", "fiches", "templates"]

  static func files(below root: URL) throws -> [Entry] {
    var entries: [Entry] = []
    for folder in folders {
      let base = root.appending(path: folder)
      guard let walker = FileManager.default.enumerator(atPath: base.path()) else { continue }
      for case let name as String in walker
      where name.hasSuffix(".md") || name.hasSuffix(".yaml") || name.hasSuffix(".txt") {
        entries.append(
          Entry(url: base.appending(path: name), relativePath: "\(folder)/\(name)"))
      }
    }
    return entries.sorted { $0.relativePath < $1.relativePath }
  }
}
