/// The lists of a Word document: which numbers are numbers and which are bullets.
struct WordNumbering {
  private var formats: [String: [Int: String]] = [:]

  init(_ root: XMLElement?) {
    guard let root else { return }
    var abstract: [String: [Int: String]] = [:]
    for element in root.children where element.name == "w:abstractNum" {
      guard let id = element.attribute("w:abstractNumId") else { continue }
      abstract[id] = Self.levels(element)
    }
    for element in root.children where element.name == "w:num" {
      guard let id = element.attribute("w:numId"),
        let base = element.first("w:abstractNumId")?.attribute("w:val")
      else { continue }
      var levels = abstract[base] ?? [:]
      for change in element.children where change.name == "w:lvlOverride" {
        levels.merge(Self.levels(change)) { $1 }
      }
      formats[id] = levels
    }
  }

  private static func levels(_ element: XMLElement) -> [Int: String] {
    var levels: [Int: String] = [:]
    for level in element.children where level.name == "w:lvl" {
      guard let number = level.attribute("w:ilvl").flatMap({ Int($0) }) else { continue }
      levels[number] = level.first("w:numFmt")?.attribute("w:val")
    }
    return levels
  }

  /// Whether an item is counted; `nil` where the list shows nothing before it.
  func isOrdered(_ id: String, level: Int) -> Bool? {
    guard id != "0" else { return nil }
    switch formats[id]?[level] {
    case "bullet": return false
    case "none": return nil
    case nil: return false
    default: return true
    }
  }
}
