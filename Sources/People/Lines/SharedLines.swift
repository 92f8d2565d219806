import Pages

/// Lines that stand on most pages of a site, and so belong to the site and not to a page.
package struct SharedLines: Hashable, Sendable {
  private var keys: Set<String> = []

  /// Of fewer pages nobody can tell what they share by chance.
  package static let fewestPages = 3
  private static let longestLine = 600

  package init() {}

  /// Lines of which it is known already.
  package init(_ lines: [String]) { keys = Set(lines.compactMap(Self.key)) }

  /// - Parameter pages: the lines of each page that may be the site's.
  package init(of pages: [[String]]) {
    guard pages.count >= Self.fewestPages else { return }
    var counts: [String: Int] = [:]
    for page in pages {
      for key in Set(page.compactMap(Self.key)) { counts[key, default: 0] += 1 }
    }
    let enough = max(Self.fewestPages, (pages.count + 1) / 2)
    keys = Set(counts.filter { $0.value >= enough }.keys)
  }

  package var isEmpty: Bool { keys.isEmpty }

  package func holds(_ line: String) -> Bool {
    guard !keys.isEmpty, let key = Self.key(line) else { return false }
    return keys.contains(key)
  }

  /// `nil` for what is too short or too long to be told again.
  private static func key(_ line: String) -> String? {
    guard line.utf8.count <= longestLine else { return nil }
    let key = TextFolding.key(of: line)
    return key.utf8.count >= 3 ? key : nil
  }
}
