import Pages

/// Documents named in one cell of a table.
enum DocumentList {
  /// Split at semicolons, or at commas where there is none; commas in brackets do not count.
  static func split(_ text: String) -> [String] {
    let separator: Character = text.contains(";") ? ";" : ","
    var documents: [String] = []
    var current = ""
    var depth = 0
    for character in text {
      if character == separator, depth == 0 {
        documents.append(current)
        current = ""
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      current.append(character)
    }
    return (documents + [current]).map { Blank.collapsed($0) }.filter { !$0.isEmpty }
  }
}
