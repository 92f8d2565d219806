import ExamModel
import FileAccess
import Pages
import TextSearch

/// The order that a book gives its pages: GitBook and mdBook list them in `SUMMARY.md`.
struct BookOrder {
  /// Places in the list by path, from 1.
  private var places: [String: Int] = [:]

  /// - Parameter roots: the files and folders that were given.
  init(roots: [String]) {
    for root in roots where Folder.exists(root) {
      let folder = root.hasSuffix("/") ? String(root.dropLast()) : root
      for start in [folder, folder + "/src", folder + "/docs"] {
        guard
          let bytes = try? FileReader.bytes(at: start + "/SUMMARY.md", limitBytes: Self.limitBytes)
        else { continue }
        take(String(decoding: bytes, as: UTF8.self), of: start)
        break
      }
    }
  }

  private static let limitBytes = 1 << 18

  /// The fiche with the weight of its place, unless its own page names one.
  func placed(_ fiche: Fiche) -> Fiche {
    guard fiche.weight == nil, let place = places[fiche.path] else { return fiche }
    var fiche = fiche
    fiche.weight = place
    return fiche
  }

  private mutating func take(_ text: String, of folder: String) {
    for line in text.split(separator: "\n") {
      guard let open = line.firstRange(of: "](") else { continue }
      let target = line[open.upperBound...].prefix { $0 != ")" && $0 != "#" && $0 != " " }
      guard target.hasSuffix(".md"), !target.contains("://") else { continue }
      let page = target.hasPrefix("./") ? target.dropFirst(2) : target
      let path = "\(folder)/\(page.replacing("%20", with: " "))"
      if places[path] == nil { places[path] = places.count + 1 }
    }
  }
}
